import type { ConfirmFault } from '@tsunagi/texts/ja/confirm';
import {
  AnswerConfirmationDocument,
  type AnswerConfirmationInput,
  type ConfirmRequestFragment,
  LookAtConfirmationDocument,
} from '../../gql/graphql.ts';
import { ask } from '../../lib/graphql/server.ts';

/** What the page shows: the question, one of its two second steps, what was answered, or why there is no question. */
export type ConfirmScene =
  | { readonly kind: 'ASK'; readonly request: ConfirmRequestFragment }
  | {
      readonly kind: 'CHANGED' | 'ENDED';
      readonly request: ConfirmRequestFragment;
      readonly invalid: boolean;
    }
  | { readonly kind: 'DONE' | 'USED' | 'WITHHELD'; readonly request: ConfirmRequestFragment }
  | { readonly kind: ConfirmFault; readonly instead?: ConfirmRequestFragment['keptInstead'] };

const facts = ['name', 'phone', 'mail', 'summary', 'when', 'where', 'other'] as const;
const answers = ['STILL_TRUE', 'CHANGED', 'ENDED'] as const;

/**
 * Opening the page only looks. A posted form answers: "still true" at once, the other two when their second page is sent.
 */
export async function conductAnswer(token: string, fields: URLSearchParams | null): Promise<ConfirmScene> {
  const looked = sceneOf(await lookAt(token));
  const answer = answers.find((one) => one === fields?.get('answer'));
  if (looked.kind !== 'ASK' || !fields || !answer) return looked;
  const isSent = answer === 'STILL_TRUE' || fields.get('step') === 'send';
  if (!isSent) return { kind: answer as 'CHANGED' | 'ENDED', request: looked.request, invalid: false };
  const { answerConfirmation } = await ask(AnswerConfirmationDocument, {
    token,
    input: inputOf(answer, fields),
  });
  if (answerConfirmation.__typename === 'ConfirmationRequest')
    return { kind: 'DONE', request: answerConfirmation };
  if (answerConfirmation.refusals.some(({ code }) => code === 'FACT_INVALID'))
    return { kind: 'CHANGED', request: looked.request, invalid: true };
  // Somebody else may have pressed meanwhile: the page then shows what was answered.
  return sceneOf(await lookAt(token));
}

type Answer = Awaited<ReturnType<typeof lookAt>>;
const lookAt = async (token: string) =>
  (await ask(LookAtConfirmationDocument, { token })).confirmationRequest;

function sceneOf(looked: Answer): ConfirmScene {
  if (looked.__typename === 'Refused')
    return { kind: looked.refusals.some(({ code }) => code === 'LINK_EXPIRED') ? 'EXPIRED' : 'FOREIGN' };
  if (looked.isWithheld) return { kind: 'WITHHELD', request: looked };
  if (looked.answer) return { kind: 'USED', request: looked };
  return looked.place ? { kind: 'ASK', request: looked } : { kind: 'GONE', instead: looked.keptInstead };
}

const inputOf = (answer: (typeof answers)[number], fields: URLSearchParams): AnswerConfirmationInput => ({
  answer,
  byName: typed(fields, 'byName'),
  byRole: typed(fields, 'byRole'),
  ...(answer === 'STILL_TRUE' ? {} : Object.fromEntries(facts.map((fact) => [fact, typed(fields, fact)]))),
});

const typed = (fields: URLSearchParams, name: string) => fields.get(name)?.normalize('NFKC').trim() ?? '';
