import type { CaseFault } from './use-case-deed.ts';

/** Why something was not done: every reason, said at once. */
export function FaultList({ faults }: { faults: readonly CaseFault[] }) {
  if (faults.length === 0) return null;
  return (
    <div role="alert" className="rounded-lg border border-late bg-late-wash p-4 text-late">
      <ul>
        {[...new Set(faults.map(({ sentence }) => sentence))].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

/** The reasons about one place of a form, beside it. */
export function FieldFault({ id, faults, at }: { id?: string; faults: readonly CaseFault[]; at: string }) {
  const found = faults.filter(({ field }) => field === at);
  return found.map(({ code, sentence }) => (
    <p key={code} id={id} className="mt-1 text-late">
      {sentence}
    </p>
  ));
}
