import type { HouseholdTag } from '@tsunagi/domain';
import { cases as texts } from '@tsunagi/texts/ja/staff/cases';
import { NoConsentChip } from './ground-chip.tsx';

interface CaseTagsProps {
  tags: readonly HouseholdTag[];
  hasPersonConsent: boolean;
}

/** What a household is called in the trade, and 「本人の同意なし」 where the person has not said yes. */
export function CaseTags({ tags, hasPersonConsent }: CaseTagsProps) {
  return (
    <p className="mt-2 flex flex-wrap gap-2">
      {!hasPersonConsent && <NoConsentChip />}
      {tags.map((tag) => (
        <span key={tag} className="rounded border border-edge bg-sheet px-3 py-0.5">
          {texts.tags[tag]}
        </span>
      ))}
    </p>
  );
}
