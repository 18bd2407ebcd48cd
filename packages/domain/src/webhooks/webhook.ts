import type { StaffRole } from '../access/roles.ts';
import { allow, type Decision, type Refusal, refuse } from '../shared/decision.ts';
import type { KeepingActor } from '../upkeep/keeper.ts';

/** What can happen to an entry, as the public doors show it. WITHDRAWN: it is listed no longer, and nobody is told why. */
export const webhookEvents = ['CREATED', 'CHANGED', 'WITHDRAWN', 'MERGED'] as const;
export type WebhookEvent = (typeof webhookEvents)[number];

/** What a message says: an event of one entry, that too much happened to tell one by one, or nothing but a greeting. */
export const webhookMessages = [...webhookEvents, 'MANY_CHANGED', 'TEST'] as const;
export type WebhookMessage = (typeof webhookMessages)[number];

/** The names of messages as they stand in what is sent. */
export const messageNames: Readonly<Record<WebhookMessage, string>> = {
  CREATED: 'resource.created',
  CHANGED: 'resource.changed',
  WITHDRAWN: 'resource.withdrawn',
  MERGED: 'resource.merged',
  MANY_CHANGED: 'directory.changed',
  TEST: 'webhook.test',
};

/** What a webhook is at: it sends, it was stopped by itself, or somebody has ended it. */
export const webhookStates = ['ACTIVE', 'PAUSED', 'ENDED'] as const;
export type WebhookState = (typeof webhookStates)[number];

/** Why a webhook stopped by itself: nothing arrived for long, or the receiver said that it is gone for good. */
export const pauseReasons = ['FAILING', 'GONE'] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** What became of a message. LEFT_OUT: it waited when the webhook was paused, and one message stands for all of them. */
export const deliveryStates = ['WAITING', 'SENDING', 'DELIVERED', 'GIVEN_UP', 'LEFT_OUT'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** Why a message did not arrive. */
export const deliveryFaults = [
  'ADDRESS_NOT_PUBLIC',
  'NO_SUCH_HOST',
  'NOT_ANSWERING',
  'TOO_SLOW',
  'CERTIFICATE',
  'REDIRECTED',
  'ANSWERED_NO',
  'BROKEN',
] as const;
export type DeliveryFault = (typeof deliveryFaults)[number];

/** A webhook as somebody has typed it. */
export interface WebhookSaid {
  readonly about: string;
  readonly address: string;
  readonly events: readonly WebhookEvent[];
}
export type WebhookDraft = WebhookSaid;

export type WebhookRefusal =
  | 'EMPTY'
  | 'TOO_LONG'
  | 'ADDRESS_INVALID'
  | 'ADDRESS_NOT_HTTPS'
  | 'EVENTS_MISSING';

const longest = { about: 100, address: 500 } as const;

/** Reads a webhook, or says everything that is wrong with it. Where the address leads is asked when it is called. */
export function readWebhook(said: WebhookSaid): Decision<WebhookDraft, WebhookRefusal> {
  const about = said.about.trim();
  const address = said.address.trim();
  const events = webhookEvents.filter((event) => said.events.includes(event));
  const refusals: Refusal<WebhookRefusal>[] = [
    ...textFaults('about', about),
    ...(address === '' || address.length > longest.address
      ? textFaults('address', address)
      : addressFaults(address)),
    ...(events.length === 0 ? [{ code: 'EVENTS_MISSING', field: 'events' } as const] : []),
  ];
  if (refusals.length > 0) return refuse(refusals);
  return allow({ about, address: new URL(address).href, events });
}

function textFaults(field: keyof typeof longest, text: string): Refusal<WebhookRefusal>[] {
  if (text === '') return [{ code: 'EMPTY', field }];
  return [...text].length > longest[field] ? [{ code: 'TOO_LONG', field }] : [];
}

/** A name and a password in an address would be read by whoever sees the list; a fragment is never sent. */
function addressFaults(address: string): Refusal<WebhookRefusal>[] {
  const field = 'address';
  if (!URL.canParse(address)) return [{ code: 'ADDRESS_INVALID', field }];
  const { protocol, username, password, hash } = new URL(address);
  if (protocol !== 'https:') return [{ code: 'ADDRESS_NOT_HTTPS', field }];
  return username || password || hash ? [{ code: 'ADDRESS_INVALID', field }] : [];
}

/**
 * Of which entries somebody may have others told: a coordinator of those in the own care, by the code that keeps them; the
 * operator of all, which is null. Undefined where one may not.
 */
export function webhookScopeOf({
  role,
  municipalityCode,
  prefectureCode,
}: KeepingActor): string | null | undefined {
  const scopes: Partial<Record<StaffRole, string | null>> = {
    OPERATOR: null,
    MUNICIPAL_COORDINATOR: municipalityCode,
    PREFECTURAL_COORDINATOR: prefectureCode,
  };
  const scope = role === null ? undefined : scopes[role];
  return scope === null && role !== 'OPERATOR' ? undefined : scope;
}

/** How many minutes one waits after so many failures in a row; together about 32 hours. */
const minutesToWait = [1, 5, 30, 120, 300, 600, 840] as const;

/** A message is tried so often at most. */
export const mostAttempts = minutesToWait.length + 1;

/** Minutes until the next try after failures in a row; null: it has failed for so long that nothing is tried any more. */
export const minutesUntilRetry = (failuresInRow: number): number | null =>
  minutesToWait[Math.max(failuresInRow, 1) - 1] ?? null;

/** For so many hours messages are signed with the secret of before, too, so that a receiver can be changed over. */
export const hoursOfBothSecrets = 24;

/** More events than this in one look are told as one message. */
export const mostEventsAtOnce = 500;
