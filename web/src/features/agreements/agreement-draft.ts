import { type CostMethod, costMethods, type ResourceKind } from '@tsunagi/domain';
import type { AgreementPartsFragment, SaveAgreementInput } from '../../gql/graphql.ts';

export interface DraftMember {
  readonly code: string;
  readonly name: string;
  readonly role: string;
}

/** An agreement while it is written: what is typed stays as it was typed. */
export interface AgreementDraft {
  readonly name: string;
  readonly aim: string;
  readonly sharedKinds: readonly ResourceKind[];
  readonly members: readonly DraftMember[];
  readonly leadCode: string;
  readonly from: string;
  readonly to: string;
  readonly yen: string;
  readonly percents: Readonly<Record<CostMethod, string>>;
}

const noPercents = Object.fromEntries(costMethods.map((method) => [method, ''])) as Record<
  CostMethod,
  string
>;

/** A new one, from what a page before knows: whom to ask and for what. Nothing about anybody. */
export const newDraft = (
  members: readonly { readonly code: string; readonly name: string }[],
  sharedKinds: readonly ResourceKind[],
  from: string,
): AgreementDraft => ({
  name: '',
  aim: '',
  sharedKinds,
  members: members.map(({ code, name }) => ({ code, name, role: '' })),
  leadCode: members[0]?.code ?? '',
  from,
  to: '',
  yen: '',
  percents: { ...noPercents, EQUAL: '100' },
});

export const draftOf = (agreement: AgreementPartsFragment): AgreementDraft => ({
  name: agreement.name,
  aim: agreement.aim,
  sharedKinds: agreement.sharedKinds,
  members: agreement.members.map(({ code, name, role }) => ({ code, name, role: role ?? '' })),
  leadCode: agreement.members.find(({ isLead }) => isLead)?.code ?? '',
  from: agreement.from as string,
  to: (agreement.to as string | null) ?? '',
  yen: agreement.yen === null ? '' : String(agreement.yen),
  percents: {
    ...noPercents,
    ...Object.fromEntries(agreement.parts.map(({ method, percent }) => [method, String(percent)])),
  },
});

/** What is sent: numbers that are none are sent as −1, and the desk says so. */
export const inputOf = (
  draft: AgreementDraft,
  kept: { readonly id: string; readonly version: number } | null,
): SaveAgreementInput => ({
  id: kept?.id ?? null,
  version: kept?.version ?? null,
  name: draft.name,
  aim: draft.aim,
  sharedKinds: [...draft.sharedKinds],
  members: draft.members.map(({ code, role }) => ({ code, role: role || null })),
  leadCode: draft.leadCode,
  from: draft.from,
  to: draft.to || null,
  yen: draft.yen.trim() === '' ? null : numberIn(draft.yen),
  parts: costMethods
    .filter((method) => draft.percents[method].trim() !== '')
    .map((method) => ({ method, percent: numberIn(draft.percents[method]) })),
});

export function numberIn(typed: string): number {
  const digits = typed.normalize('NFKC').replaceAll(',', '').trim();
  return /^\d{1,15}$/u.test(digits) ? Number(digits) : -1;
}
