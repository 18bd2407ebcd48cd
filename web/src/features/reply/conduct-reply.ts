import { declineNexts, declineReasons, type LinkAction, linkActions } from '@tsunagi/domain';
import {
  AnswerLetterDocument,
  type LinkedLetterFactsFragment,
  LookAtLetterDocument,
} from '../../gql/graphql.ts';
import { ask } from '../../lib/graphql/server.ts';

/** What the page shows: the question, the form of one answer, or why nothing is asked. */
export type ReplyScene =
  | { readonly kind: 'ASK'; readonly letter: LinkedLetterFactsFragment }
  | {
      readonly kind: 'FORM';
      readonly letter: LinkedLetterFactsFragment;
      readonly action: LinkAction;
      readonly fields: URLSearchParams;
      /** The fields that are missing or wrong. */
      readonly faults: readonly string[];
    }
  | { readonly kind: 'SENT' | 'USED' | 'LATE' | 'CLOSED'; readonly letter: LinkedLetterFactsFragment }
  | { readonly kind: 'FOREIGN' | 'SILENT' };

/** Opening the page only looks, and so does choosing an answer; the form that is then posted answers, once. */
export async function conductReply(token: string, posted: URLSearchParams | null): Promise<ReplyScene> {
  const { linkedLetter } = await ask(LookAtLetterDocument, { token });
  if (linkedLetter.__typename === 'Refused') return { kind: 'FOREIGN' };
  const action = linkActions.find((one) => one === posted?.get('action'));
  if (!linkedLetter.isOpen || !posted || !action) return shown(linkedLetter);
  const form = { kind: 'FORM', letter: linkedLetter, action, fields: posted } as const;
  if (posted.get('step') !== 'send') return { ...form, faults: [] };
  const { answerLetter } = await ask(AnswerLetterDocument, { token, input: inputOf(action, posted) });
  if (answerLetter.__typename === 'Refused')
    return { ...form, faults: answerLetter.refusals.map(({ field }) => field ?? 'other') };
  // Somebody else may have answered meanwhile: then that is what is shown.
  return answerLetter.answer === action ? { kind: 'SENT', letter: answerLetter } : shown(answerLetter);
}

function shown(letter: LinkedLetterFactsFragment): ReplyScene {
  if (letter.isOpen) return { kind: 'ASK', letter };
  if (letter.answer) return { kind: 'USED', letter };
  return { kind: letter.isLate ? 'LATE' : 'CLOSED', letter };
}

const inputOf = (action: LinkAction, posted: URLSearchParams) => ({
  action,
  byName: typed(posted, 'byName'),
  word: typed(posted, 'word') || null,
  declineReason: declineReasons.find((one) => one === posted.get('declineReason')) ?? null,
  declineNext: declineNexts.find((one) => one === posted.get('declineNext')) ?? null,
});

const typed = (posted: URLSearchParams, name: string) => posted.get(name)?.normalize('NFKC').trim() ?? '';
