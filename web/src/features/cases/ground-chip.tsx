import type { GroundKind } from '@tsunagi/domain';
import { cases as texts } from '@tsunagi/texts/ja/staff/cases';
import { Icon, type IconName } from '../../ui/icon.tsx';

const icons: Readonly<Record<GroundKind, IconName>> = {
  PERSON_CONSENT: 'check',
  FAMILY_CONSENT: 'people',
  SUPPORT_MEETING: 'flag',
  HARDSHIP_MEETING: 'flag',
  COUNCIL: 'flag',
  CHILD_COUNCIL: 'flag',
  YOUTH_COUNCIL: 'flag',
  DANGER_TO_LIFE: 'warning',
};

/** On what something is shared, as a stamp. */
export function GroundChip({ kind }: { kind: GroundKind }) {
  return (
    <span className="ground-chip">
      <Icon name={icons[kind]} size={18} />
      {texts.groundKinds[kind]}
    </span>
  );
}

/** 「本人の同意なし」: on every view of a record where the person has not said yes. */
export function NoConsentChip() {
  return (
    <span className="ground-chip no-consent">
      <Icon name="warning" size={18} />
      {texts.noConsent}
    </span>
  );
}
