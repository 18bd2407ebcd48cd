import { allow, type Decision, refuse } from '../shared/decision.ts';
import { coordinatesOffice, type OfficePerson, ownerOf, worksInOffice } from './owner.ts';

/** Who holds one case or referral, and to whom it is offered; it moves only when that one confirms. */
export interface Held {
  readonly holderId: string | null;
  readonly offer: { readonly giverId: string; readonly successorId: string } | null;
}

/** What is done to a hand-over. */
export type HandOverAct =
  | { readonly act: 'OFFER'; readonly successorId: string }
  | { readonly act: 'CONFIRM' }
  | { readonly act: 'TAKE_BACK' };

/** Why a hand-over is refused. */
export type HandOverRefusal =
  | 'NOT_YOURS_TO_HAND_OVER'
  | 'SUCCESSOR_NOT_HERE'
  | 'SUCCESSOR_HOLDS_IT'
  | 'NOTHING_OFFERED'
  | 'NOT_OFFERED_TO_YOU';

/**
 * The rule of a hand-over in one office. Whoever answers for it, or a coordinator, offers and takes back; the successor
 * alone confirms, and until then nothing has moved. An offer anew takes the place of the one before.
 */
export function handOver(
  held: Held,
  act: HandOverAct,
  byId: string,
  people: readonly OfficePerson[],
): Decision<Held, HandOverRefusal> {
  if (!worksInOffice(byId, people)) return refuse([{ code: 'NOT_YOURS_TO_HAND_OVER' }]);
  if (act.act === 'CONFIRM') {
    if (!held.offer) return refuse([{ code: 'NOTHING_OFFERED' }]);
    return held.offer.successorId === byId
      ? allow({ holderId: byId, offer: null })
      : refuse([{ code: 'NOT_OFFERED_TO_YOU' }]);
  }
  if (!mayGive(held, byId, people)) return refuse([{ code: 'NOT_YOURS_TO_HAND_OVER' }]);
  if (act.act === 'TAKE_BACK')
    return held.offer ? allow({ ...held, offer: null }) : refuse([{ code: 'NOTHING_OFFERED' }]);
  if (!worksInOffice(act.successorId, people))
    return refuse([{ code: 'SUCCESSOR_NOT_HERE', field: 'successorId' }]);
  if (act.successorId === held.holderId)
    return refuse([{ code: 'SUCCESSOR_HOLDS_IT', field: 'successorId' }]);
  return allow({ ...held, offer: { giverId: byId, successorId: act.successorId } });
}

/** Whether it is somebody's to offer: one's own, a coordinator's, or everybody's where the office has no coordinator. */
function mayGive({ holderId }: Held, byId: string, people: readonly OfficePerson[]): boolean {
  if (holderId === byId || coordinatesOffice(byId, people)) return true;
  return ownerOf(holderId, people).kind === 'OFFICE';
}
