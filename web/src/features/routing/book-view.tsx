import { routing as texts } from '@tsunagi/texts/ja/staff/routing';
import type { RoutingBookPartsFragment } from '../../gql/graphql.ts';
import '../cases/cases.css';
import { targetWord } from './book-draft.ts';
import { BookEditor } from './book-editor.tsx';
import { Revisions } from './revisions.tsx';
import { TryOut } from './try-out.tsx';

/** 振り分けのルール: to be changed by the coordinator, to be read and tried by all who work with people. */
export function BookView({ book }: { book: RoutingBookPartsFragment }) {
  return (
    <div className="desk-page">
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{texts.book.title}</h1>
      <p className="mt-2">{texts.book.lead(book.municipalityName)}</p>
      {book.canEdit ? <BookEditor book={book} /> : <BookRead book={book} />}
    </div>
  );
}

function BookRead({ book }: { book: RoutingBookPartsFragment }) {
  const names = new Map(book.organizations.map(({ id, name }) => [id, name]));
  const owner = book.fallback.organizationId ? names.get(book.fallback.organizationId) : null;
  return (
    <>
      <p className="mt-2 text-sumi-2">{texts.book.readOnly}</p>
      <div className="mt-6 grid gap-x-[52px] gap-y-10 lg:grid-cols-[minmax(0,1fr)_372px]">
        <section aria-labelledby="rules">
          <h2 id="rules" className="section-title">
            {texts.fields.rules}
          </h2>
          {book.rules.length === 0 && <p className="mt-3">{texts.book.none}</p>}
          <ol className="life mt-4">
            {book.rules.map((rule) => (
              <li key={rule.id}>
                <b className="block">{texts.when(rule.when)}</b>
                <span className="block">{texts.book.goes(targetWord(rule.to, names))}</span>
                {rule.why && <span className="block text-sumi-2">{rule.why}</span>}
              </li>
            ))}
            <li>
              <b className="block">{texts.book.fallback}</b>
              <span className="block">
                {owner ? texts.book.goes(owner) : texts.next.fallbackWhy.NONE_NAMED}
              </span>
            </li>
          </ol>
        </section>
        <div className="flex flex-col gap-10">
          <section aria-labelledby="try">
            <h2 id="try" className="section-title">
              {texts.book.tryTitle}
            </h2>
            <TryOut draft={book} names={names} />
          </section>
          <Revisions book={book} busy={false} onRestore={null} />
        </div>
      </div>
    </>
  );
}
