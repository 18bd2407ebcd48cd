import { calledInBy, type HouseholdTag } from '@tsunagi/domain';
import { cases as texts } from '@tsunagi/texts/ja/staff/cases';

/** The elderly side, where a household calls it in: why, and the way to it as the next step (R080). */
export function CalledIn({ caseId, tags }: { caseId: string; tags: readonly HouseholdTag[] }) {
  const calling = tags.filter(
    (tag): tag is 'EIGHTY_FIFTY' | 'DOUBLE_CARE' => calledInBy[tag].length > 0 && tag !== 'FAMILY_ONLY',
  );
  if (calling.length === 0) return null;
  return (
    <section aria-labelledby="called-in" className="mt-4 rounded-lg bg-ai-wash p-4 md:px-6">
      <h2 id="called-in" className="text-[1.125rem]">
        {texts.calledIn.title}
      </h2>
      {calling.map((tag) => (
        <p key={tag}>{texts.calledIn[tag]}</p>
      ))}
      <a className="link inline-flex min-h-12 items-center font-[650]" href={`/desk/cases/${caseId}/refer`}>
        {texts.calledIn.act}
      </a>
    </section>
  );
}
