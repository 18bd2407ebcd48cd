import { OpenSlipDocument, type SlipFactsFragment, WithdrawBySlipDocument } from '../../gql/graphql.ts';
import { tellFrom } from '../../lib/graphql/server.ts';

/** Whom a withdrawal is for: one receiver, or all. */
export interface Meant {
  /** Null for all. */
  readonly id: string | null;
  readonly name: string | null;
}

/** What the page shows: the field for the code, how things stand, or the question before sharing is stopped. */
export type SlipScene =
  | { readonly kind: 'CODE'; readonly fault: string | null }
  | {
      readonly kind: 'VIEW';
      readonly code: string;
      readonly facts: SlipFactsFragment;
      readonly done: Meant | null;
    }
  | {
      readonly kind: 'SURE';
      readonly code: string;
      readonly facts: SlipFactsFragment;
      readonly meant: Meant;
    };

/**
 * Without a posted code there is the field alone. The code travels from page to page in the form that is posted, never in
 * an address; that it stands in the page is why no page is kept.
 */
export async function conductSlip(asked: Headers, posted: URLSearchParams | null): Promise<SlipScene> {
  const code = posted?.get('code')?.trim() ?? '';
  if (!posted || code === '') return { kind: 'CODE', fault: posted ? 'SLIP_MISTYPED' : null };
  const isDone = posted.get('step') === 'withdraw';
  const whom = posted.get('whom') ?? '';
  const receiverId = whom === 'ALL' ? null : whom;
  const name = posted.get('name');
  const meant = { id: receiverId, name: receiverId === null ? null : name };
  const answer = isDone
    ? (await tellFrom(asked, WithdrawBySlipDocument, { code, receiverId })).withdrawBySlip
    : (await tellFrom(asked, OpenSlipDocument, { code })).openSlip;
  if (answer.__typename === 'Refused') return { kind: 'CODE', fault: answer.refusals[0]?.code ?? 'silent' };
  if (posted.get('step') !== 'sure')
    return { kind: 'VIEW', code, facts: answer, done: isDone ? meant : null };
  const found = answer.receivers.find(({ id }) => id === receiverId);
  // What is shared no longer needs no question.
  if (receiverId !== null && !found) return { kind: 'VIEW', code, facts: answer, done: null };
  return { kind: 'SURE', code, facts: answer, meant: { id: receiverId, name: found?.name ?? null } };
}
