import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OpenDataView } from '../../../features/open-data/open-data-view.tsx';
import { directoryFacts } from '../../../lib/directory.ts';
import { asLang } from '../../../lib/lang.ts';
import { dataPageTexts } from '../../../lib/texts.ts';
import { plainText } from '../../../ui/furigana.tsx';

interface OpenDataPageProps {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: OpenDataPageProps): Promise<Metadata> {
  const texts = dataPageTexts[asLang((await params).lang) ?? 'ja'];
  return { title: plainText(texts.title), description: plainText(texts.lead) };
}

/** データを使う: every door through which the directory can be taken along. */
export default async function OpenDataPage({ params }: OpenDataPageProps) {
  const lang = asLang((await params).lang);
  if (!lang) notFound();
  const facts = await directoryFacts();
  return <OpenDataView texts={dataPageTexts[lang]} isFiction={Boolean(facts?.fiction)} />;
}
