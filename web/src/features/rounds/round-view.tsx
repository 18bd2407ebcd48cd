import { desk } from '@tsunagi/texts/ja/staff/desk';
import { rounds } from '@tsunagi/texts/ja/staff/rounds';
import type { RoundFactsFragment } from '../../gql/graphql.ts';
import { RoundAct } from './act-button.tsx';

/** Who was asked in a round, who has answered, and the ways to ask again or to end. */
export function RoundView({ round }: { round: RoundFactsFragment }) {
  return (
    <div className="desk-page">
      <a className="link inline-flex min-h-12 items-center" href="/desk/rounds">
        {rounds.back}
      </a>
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{round.title}</h1>
      <p className="text-sumi-2">
        {rounds.sent(desk.today(round.sentOn), round.by)}　
        {round.over ? rounds.over : rounds.until(desk.today(round.until))}
      </p>
      <p className="mt-2 whitespace-pre-wrap">{round.words}</p>
      <ul className="sheet mt-6 !border-edge">
        {round.recipients.map(({ id, name, mail, places, finished, remindedOn }) => (
          <li key={id} className="border-t border-hair p-5 first:border-t-0 md:px-7">
            <b className="block">{name}</b>
            <span className="block text-sumi-2">{mail}</span>
            {places.length > 0
              ? `${rounds.answered(places.length)}：${places.join('、')}`
              : !finished && rounds.silent}
            {finished && <span className="block text-fits">{rounds.finished}</span>}
            {remindedOn && (
              <span className="block text-sumi-2">{rounds.remindedOn(desk.today(remindedOn))}</span>
            )}
          </li>
        ))}
      </ul>
      <a className="link mt-4 inline-flex min-h-12 items-center" href="/desk/review">
        {rounds.toReview}
      </a>
      {!round.over && (
        <div className="flex flex-wrap gap-x-5">
          {round.unanswered > 0 && (
            <RoundAct act="remind" button={rounds.remind} isFirst>
              <input type="hidden" name="id" value={round.id} />
            </RoundAct>
          )}
          <RoundAct act="end" button={rounds.end}>
            <input type="hidden" name="id" value={round.id} />
          </RoundAct>
        </div>
      )}
    </div>
  );
}
