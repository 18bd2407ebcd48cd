import { routing as texts } from '@tsunagi/texts/ja/staff/routing';

/** The way from a case to where it could go on to. */
export function ToNextPlace({ caseId }: { caseId: string }) {
  return (
    <p className="sheet flex flex-wrap items-center gap-x-6 gap-y-3 p-5">
      <a className="button" href={`/desk/cases/${caseId}/next`}>
        {texts.next.open}
      </a>
      <span className="min-w-0 flex-1 basis-60">{texts.next.openHint}</span>
    </p>
  );
}
