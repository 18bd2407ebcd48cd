import { entries } from '@tsunagi/texts/ja/staff/entries';

interface Step {
  number: number;
  act: 'SENT' | 'RETURNED' | 'APPROVED' | 'WITHDRAWN';
  word: string | null;
  byName: string | null;
  byOrganization: string | null;
  at: string;
}

/** What was said and done about a proposal, in order. */
export function StepLines({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="mt-2 flex flex-col gap-1">
      {steps.map(({ number, act, word, byName, byOrganization, at }) => (
        <li key={number}>
          <span className="text-sumi-2">
            {`${entries.instant(at)}　${[byOrganization, byName].filter(Boolean).join(' ') || entries.review.link}　`}
          </span>
          {entries.review.stepActs[act]}
          {word && <q className="ml-2 font-[650]">{word}</q>}
        </li>
      ))}
    </ol>
  );
}
