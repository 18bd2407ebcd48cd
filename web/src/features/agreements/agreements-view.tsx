import { codes } from '@tsunagi/texts/ja/codes';
import { agreements as texts } from '@tsunagi/texts/ja/staff/agreements';
import type { AgreementsQuery } from '../../gql/graphql.ts';
import '../cases/cases.css';

type Line = AgreementsQuery['agreements'][number];
type Group = keyof typeof texts.groups;

/** The agreements one's office drafted or takes part in: what waits for it first. */
export function AgreementsView({ agreements }: { agreements: readonly Line[] }) {
  return (
    <div className="desk-page">
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{texts.title}</h1>
      <p className="mt-2">{texts.lead}</p>
      <a className="button button-filled mt-4" href="/desk/agreements/new">
        {texts.write}
      </a>
      {agreements.length === 0 && <p className="sheet mt-8 p-6">{texts.none}</p>}
      {(Object.keys(texts.groups) as Group[]).map((group) => (
        <GroupOf key={group} group={group} lines={agreements.filter((one) => groupOf(one) === group)} />
      ))}
    </div>
  );
}

function groupOf({ state, time, openActions }: Line): Group {
  if (openActions.includes('AGREE') || openActions.includes('SETTLE')) return 'turn';
  if (state === 'DRAFT' || state === 'PROPOSED') return 'open';
  return state === 'AGREED' && time !== 'OVER' ? 'agreed' : 'over';
}

function GroupOf({ group, lines }: { group: Group; lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={`agreements-${group}`} className="mt-8">
      <h2 id={`agreements-${group}`} className="section-title">
        {texts.groups[group]}
      </h2>
      <ul className="sheet mt-3">
        {lines.map((one) => {
          const inTurn = one.members.find(({ isInTurn }) => isInTurn);
          return (
            <li key={one.id} className="border-t border-hair p-5 leading-[1.65] first:border-t-0 md:px-7">
              <h3 className="text-[1.1875rem]">
                <a className="link inline-flex min-h-12 items-center" href={`/desk/agreements/${one.id}`}>
                  {one.name}
                </a>
              </h3>
              <p>
                <b className={group === 'turn' ? 'text-shu-ink' : ''}>
                  {one.time === 'NOT_AGREED' || one.state === 'SETTLED'
                    ? texts.states[one.state]
                    : texts.times[one.time]}
                </b>
                　{one.sharedKinds.map((kind) => codes.kinds[kind]).join('・')}
              </p>
              <p>{texts.with(one.members.map(({ name }) => name))}</p>
              <p className="text-sumi-2">{texts.period(one.from, one.to)}</p>
              {inTurn && group === 'open' && <p className="text-sumi-2">{texts.turnOf(inTurn.name)}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
