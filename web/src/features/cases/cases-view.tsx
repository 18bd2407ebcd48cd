import { cases as texts } from '@tsunagi/texts/ja/staff/cases';
import type { CasesQuery } from '../../gql/graphql.ts';
import './cases.css';
import { CaseTags } from './case-tags.tsx';

type CaseLine = CasesQuery['cases'][number];

/** The cases of the own office, the quietest first. None of them ends by itself. */
export function CasesView({ cases }: { cases: readonly CaseLine[] }) {
  const longest = Math.max(30, ...cases.map(({ daysSinceContact }) => daysSinceContact));
  return (
    <div className="desk-page">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <div>
          <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{texts.title}</h1>
          <p>{texts.lead}</p>
        </div>
        <a className="button button-filled" href="/desk/cases/new">
          {texts.openNew}
        </a>
      </div>
      {cases.length === 0 ? (
        <div className="sheet mt-6 p-6">
          <p className="font-[650]">{texts.none}</p>
          <p>{texts.noneNext}</p>
        </div>
      ) : (
        <>
          <ul className="sheet mt-6">
            {cases.map((one) => (
              <CaseRow key={one.id} one={one} longest={longest} />
            ))}
          </ul>
          <p className="mt-3 text-sumi-2">{texts.neverEnds}</p>
        </>
      )}
    </div>
  );
}

function CaseRow({ one, longest }: { one: CaseLine; longest: number }) {
  const { id, reference, pseudonym, cameBy, openedOn, lastContactOn, daysSinceContact } = one;
  return (
    <li className="grid items-center gap-x-8 gap-y-3 border-t border-hair p-5 first:border-t-0 md:grid-cols-[minmax(0,1fr)_18rem] md:px-7">
      <div className="leading-[1.65]">
        <h2 className="text-[1.1875rem]">
          <a className="link inline-flex min-h-12 items-center" href={`/desk/cases/${id}`}>
            {pseudonym}
          </a>
        </h2>
        <p className="text-sumi-2">
          <b>{texts.reference(reference)}</b>　{texts.openedOn(openedOn, cameBy)}
        </p>
        <CaseTags {...one} />
      </div>
      <div>
        <p className="flex justify-between gap-4">
          <span className="text-sumi-2">{texts.quiet}</span>
          <b>{texts.quietFor(daysSinceContact)}</b>
        </p>
        {/* Drawn, since the content rules of our pages let no element carry a style of its own. */}
        <svg className="quiet-bar mt-1" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <rect width={Math.min(100, (daysSinceContact / longest) * 100)} height={1} />
        </svg>
        <p className="text-[1rem] text-sumi-2">{texts.lastContact(lastContactOn)}</p>
      </div>
    </li>
  );
}
