import type { DataPageTexts } from '@tsunagi/texts/ja/data-page';
import { Furigana } from '../../ui/furigana.tsx';

interface Door {
  readonly href: string;
  readonly words: { readonly name: string; readonly text: string };
}

/** The files and the doors for other systems, each with a line on whom it is for. */
export function OpenDataView({ texts, isFiction }: { texts: DataPageTexts; isFiction: boolean }) {
  const files: readonly Door[] = [
    { href: '/export/places.csv', words: texts.files.utf8 },
    { href: '/export/places.csv?encoding=shift_jis', words: texts.files.shiftJis },
    { href: '/export/hsds.zip', words: texts.files.package },
    { href: '/export/directory.ndjson', words: texts.files.lines },
  ];
  const live: readonly Door[] = [
    { href: '/hsds', words: texts.live.hsds },
    { href: '/hsds/openapi.json', words: texts.live.openapi },
    { href: '/hsds/profile', words: texts.live.profile },
  ];
  return (
    <div className="page py-8">
      <div className="max-w-[44rem]">
        <h1 className="text-[1.75rem] lg:text-[2.25rem]">
          <Furigana text={texts.title} />
        </h1>
        <p className="mt-3">
          <Furigana text={texts.lead} />
        </p>
        {isFiction && (
          <p className="mt-3 font-[650]">
            <Furigana text={texts.fiction} />
          </p>
        )}
        <p className="mt-3">
          <Furigana text={texts.licence} />
        </p>
        <p className="supporting mt-3">
          <Furigana text={texts.notIn} />
        </p>
        <Doors title={texts.filesTitle} doors={files} />
        <Doors title={texts.liveTitle} doors={live} />
        <Told title={texts.webhooksTitle} words={texts.webhooks} />
        <section className="mt-9">
          <h2 className="section-title">
            <Furigana text={texts.calendarTitle} />
          </h2>
          <p className="mt-3">
            <Furigana text={texts.calendarText} />
          </p>
          <p className="supporting mt-2">
            <Furigana text={texts.calendarKept} />
          </p>
        </section>
      </div>
    </div>
  );
}

/** Where the scheme of the signatures is written down, with libraries that verify. */
const scheme = 'https://www.standardwebhooks.com/';

function Told({ title, words }: { title: string; words: DataPageTexts['webhooks'] }) {
  return (
    <section className="mt-9" id="webhooks">
      <h2 className="section-title">
        <Furigana text={title} />
      </h2>
      <p className="mt-3">
        <Furigana text={words.lead} />
      </p>
      <ul className="mt-3 list-disc pl-6">
        {words.steps.map((step) => (
          <li key={step} className="mt-2">
            <Furigana text={step} />
          </li>
        ))}
      </ul>
      <a className="link inline-flex min-h-12 items-center" href={scheme}>
        <Furigana text={words.library} />
      </a>
    </section>
  );
}

function Doors({ title, doors }: { title: string; doors: readonly Door[] }) {
  return (
    <section className="mt-9">
      <h2 className="section-title">
        <Furigana text={title} />
      </h2>
      <ul>
        {doors.map(({ href, words }) => (
          <li key={href} className="border-b border-hair py-2">
            <a className="link inline-flex min-h-12 items-center" href={href}>
              <Furigana text={words.name} />
            </a>
            <p className="supporting">
              <Furigana text={words.text} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
