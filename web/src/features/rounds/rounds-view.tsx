import { desk } from '@tsunagi/texts/ja/staff/desk';
import { rounds } from '@tsunagi/texts/ja/staff/rounds';
import type { RoundFactsFragment } from '../../gql/graphql.ts';
import { RoundAct } from './act-button.tsx';

/** Rounds of the office, and the form that sends a new one. */
export function RoundsView({ list, until }: { list: readonly RoundFactsFragment[]; until: string }) {
  return (
    <div className="desk-page">
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{rounds.title}</h1>
      <p>{rounds.lead}</p>
      <a className="link inline-flex min-h-12 items-center" href="/desk/rounds/list">
        {rounds.list.open}
      </a>
      <div className="mt-6 grid gap-x-[52px] gap-y-10 lg:grid-cols-[minmax(0,1fr)_420px]">
        <section aria-labelledby="rounds">
          <h2 id="rounds" className="section-title">
            {rounds.listTitle}
          </h2>
          {list.length === 0 && <p className="mt-3">{rounds.none}</p>}
          <ul>
            {list.map((round) => (
              <li key={round.id} className="border-b border-hair py-3">
                <a
                  className="link inline-flex min-h-12 items-center font-[650]"
                  href={`/desk/rounds/${round.id}`}
                >
                  {round.title}
                </a>
                <span className="block text-sumi-2">
                  {round.over ? rounds.over : rounds.until(desk.today(round.until))}　
                  {rounds.unanswered(round.unanswered)}
                </span>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="make" className="self-start">
          <h2 id="make" className="section-title">
            {rounds.makeTitle}
          </h2>
          <p className="mt-3 text-sumi-2">{rounds.byItself}</p>
          <RoundAct act="make" button={rounds.send} isFirst>
            <MakeFields until={until} />
          </RoundAct>
        </section>
      </div>
    </div>
  );
}

function MakeFields({ until }: { until: string }) {
  const label = 'mt-4 mb-1 block font-[650]';
  return (
    <>
      <label htmlFor="kind" className={label}>
        {rounds.kind}
      </label>
      <select id="kind" name="kind" className="field">
        {Object.entries(rounds.kinds).map(([kind, words]) => (
          <option key={kind} value={kind}>
            {words}
          </option>
        ))}
      </select>
      <label htmlFor="title" className={label}>
        {rounds.roundTitle}
      </label>
      <input id="title" name="title" required maxLength={100} className="field" />
      <label htmlFor="words" className={label}>
        {rounds.words}
      </label>
      <textarea
        id="words"
        name="words"
        rows={4}
        maxLength={1000}
        defaultValue={rounds.wordsStart}
        className="field !h-auto w-full"
      />
      <label htmlFor="until" className={label}>
        {rounds.lastDay}
      </label>
      <input id="until" name="until" type="date" required defaultValue={until} className="field" />
      <label htmlFor="recipients" className={label}>
        {rounds.recipients}
      </label>
      <p id="recipients-hint" className="text-[1rem] text-sumi-2">
        {rounds.recipientsExample}
      </p>
      <textarea
        id="recipients"
        name="recipients"
        aria-describedby="recipients-hint"
        required
        rows={5}
        className="field !h-auto w-full"
      />
    </>
  );
}
