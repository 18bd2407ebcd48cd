import { schedule } from '@tsunagi/texts/ja/schedule';
import { entries } from '@tsunagi/texts/ja/staff/entries';
import type { EntryToEditQuery } from '../../gql/graphql.ts';

type PastConfirmation = EntryToEditQuery['confirmationHistory'][number];

const words = entries.confirmed;

/** Who answered for the entry, as what, when and by which way: the last answer first, the older ones folded. */
export function PastConfirmations({ answers }: { answers: readonly PastConfirmation[] }) {
  const [last, ...older] = answers;
  return (
    <section className="sheet mt-4 p-5" aria-labelledby="past-confirmations">
      <h2 id="past-confirmations" className="text-[1.1875rem]">
        {words.title}
      </h2>
      {last ? <Lines answers={[last]} /> : <p className="mt-1">{words.none}</p>}
      {last?.waitsToBePutIn && (
        <p className="mt-1 font-[650]">{words.putIn(schedule.fullDay(last.confirmedOn))}</p>
      )}
      {older.length > 0 && (
        <details className="mt-2">
          <summary className="flex min-h-12 cursor-pointer items-center font-[650] text-ai">
            {words.older(older.length)}
          </summary>
          <Lines answers={older} />
        </details>
      )}
    </section>
  );
}

function Lines({ answers }: { answers: readonly PastConfirmation[] }) {
  return (
    <ol>
      {answers.map(({ id, answer, way, confirmedOn, byName, byRole, byOrganization }) => (
        <li
          key={id}
          className="grid gap-x-5 border-t border-hair py-2 first:border-t-0 md:grid-cols-[10rem_9rem_minmax(0,1fr)_6rem]"
        >
          <span className="figures">{schedule.fullDay(confirmedOn)}</span>
          <b>{words.answers[answer]}</b>
          <span>{[byOrganization, byRole, byName].filter(Boolean).join('　') || words.nobody}</span>
          <span className="text-sumi-2">{words.ways[way]}</span>
        </li>
      ))}
    </ol>
  );
}
