import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { asLang } from '../../../lib/lang.ts';
import { promiseTexts } from '../../../lib/texts.ts';
import { Furigana, plainText } from '../../../ui/furigana.tsx';

interface PromisePageProps {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: PromisePageProps): Promise<Metadata> {
  const texts = promiseTexts[asLang((await params).lang) ?? 'ja'];
  return { title: plainText(texts.title), description: plainText(texts.lead) };
}

/** このページの約束: what is kept (nothing) and where the facts come from. */
export default async function PromisePage({ params }: PromisePageProps) {
  const lang = asLang((await params).lang);
  if (!lang) notFound();
  const texts = promiseTexts[lang];
  const lists = [
    [texts.notTitle, texts.not],
    [texts.doTitle, texts.does],
    [texts.exitTitle, [texts.exit]],
    [texts.sourcesTitle, texts.sources],
  ] as const;
  return (
    <div className="page py-8">
      <div className="max-w-[44rem]">
        <h1 className="text-[1.75rem] lg:text-[2.25rem]">
          <Furigana text={texts.title} />
        </h1>
        <p className="mt-3">
          <Furigana text={texts.lead} />
        </p>
        {lists.map(([title, lines]) => (
          <section key={title} className="mt-9">
            <h2 className="section-title">
              <Furigana text={title} />
            </h2>
            <ul>
              {lines.map((line) => (
                <li key={line} className="border-b border-hair py-3">
                  <Furigana text={line} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
