import type { ReferralFacts } from './referral.ts';

/** The sides from which an act on a referral can come. */
export const parties = [
  'SENDER', // 送り元
  'RECEIVER', // 受ける側
  'DESK', // 都道府県の机（県境をこえるときは二つ）
  'PERSON', // 本人、または本人の側に立つ人
  'CLOCK', // 決めた日がすぎた、委託が終わった、など
  'STRANGER', // どの側でもない
] as const;
export type Party = (typeof parties)[number];

/**
 * As what an organization stands to a referral. It can be more than one: a desk may refer to a place of its own, and
 * the sender writes down what a receiver outside the system has answered by letter.
 */
export function partiesOf(
  organizationId: string,
  referral: Pick<
    ReferralFacts,
    'senderId' | 'receiverId' | 'isReceiverOutside' | 'deskIds' | 'caseOrganizationId' | 'state'
  >,
): readonly Party[] {
  // Where a case has moved to another organization, that one stands where the sender stood.
  const isSender = organizationId === referral.senderId || organizationId === referral.caseOrganizationId;
  // A draft is its author's alone.
  if (referral.state === 'DRAFT') return isSender ? ['SENDER'] : ['STRANGER'];
  const found: Party[] = [];
  if (isSender) found.push('SENDER');
  const answersByLetter = isSender && referral.isReceiverOutside && referral.receiverId !== null;
  if (organizationId === referral.receiverId || answersByLetter) found.push('RECEIVER');
  if (referral.deskIds.includes(organizationId)) found.push('DESK');
  return found.length > 0 ? found : ['STRANGER'];
}
