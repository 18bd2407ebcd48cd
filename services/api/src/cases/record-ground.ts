import {
  addDays,
  allow,
  type CalendarDay,
  dangerReviewDays,
  groundRefusals,
  isGroundInForce,
  refuse,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { recordAct } from '../audit/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf, type Viewer } from '../identity/index.ts';
import { isId } from '../persistence/is-id.ts';
import { caseRows, groundOf } from './case.repository.ts';
import type { RecordGroundInput, ReviewDangerInput } from './case.types.ts';
import type { CaseKeys } from './case-keys.ts';

interface GroundMoment {
  readonly now: Date;
  readonly day: CalendarDay;
}

const mostWords = 2_000;

/** Records a ground on a case of the own organization; answers with the case's id. */
export async function recordGround(
  client: PoolClient,
  viewer: Viewer,
  said: RecordGroundInput,
  { at, keys }: { at: GroundMoment; keys: CaseKeys },
): Promise<Answered<string>> {
  const faults = groundRefusals(said, at.day);
  if (faults.length > 0) return refuse(faults);
  const found = isId(said.caseId) ? await caseRows.one(client, said.caseId) : null;
  if (!found) return refuse([{ code: 'NOT_FOUND', field: 'caseId' }]);
  if (!said.receiverIds.every(isId)) return refuse([{ code: 'NOT_FOUND', field: 'receiverIds' }]);
  const id = await caseRows.addGround(client, {
    case_id: said.caseId,
    kind: said.kind,
    receiver_ids: said.receiverIds,
    items: said.items,
    purposes: said.purposes?.length ? said.purposes : ['REFERRAL'],
    way: said.way ?? null,
    given_on: said.givenOn as CalendarDay,
    until: untilOf(said),
    word_sealed: keys.of(found.key_sealed)?.texts.seal(said.word?.trim() || null, 'ground') ?? null,
    personId: viewer.personId,
    now: at.now,
  });
  await recordAct(client, actorOf(viewer), 'GROUND_RECORDED', 'GROUND', id);
  return allow(said.caseId);
}

/** Danger to life carries a few days, until somebody else has looked at it; a shorter term stays. */
function untilOf({ kind, givenOn, until }: RecordGroundInput): CalendarDay | null {
  const said = (until || null) as CalendarDay | null;
  if (kind !== 'DANGER_TO_LIFE') return said;
  const longest = addDays(givenOn as CalendarDay, dangerReviewDays);
  return said !== null && said < longest ? said : longest;
}

/** The second look at danger to life, by another person than the one who recorded it; answers with the case's id. */
export async function reviewDanger(
  client: PoolClient,
  viewer: Viewer,
  { id, word, goesOn }: ReviewDangerInput,
  { at, keys }: { at: GroundMoment; keys: CaseKeys },
): Promise<Answered<string>> {
  const said = word.trim();
  if (said === '') return refuse([{ code: 'FIELD_MISSING', field: 'word' }]);
  if (said.length > mostWords) return refuse([{ code: 'TEXT_TOO_LONG', field: 'word' }]);
  const ground = isId(id) ? await caseRows.ground(client, id) : null;
  const found = ground && (await caseRows.one(client, ground.case_id));
  if (!found || ground?.kind !== 'DANGER_TO_LIFE' || ground.withdrawn_at !== null)
    return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
  if (ground.recorded_by === viewer.personId) return refuse([{ code: 'REVIEWED_BY_SAME' }]);
  await caseRows.keepReview(client, id, {
    until: goesOn ? addDays(at.day, dangerReviewDays) : endOf(ground.given_on, at.day),
    word: keys.of(found.key_sealed)?.texts.seal(said, 'review') ?? null,
    personId: viewer.personId,
    personName: viewer.name,
    now: at.now,
  });
  if (!goesOn && isGroundInForce(groundOf(ground), at.day)) await caseRows.withdrawGround(client, id, at.now);
  await recordAct(client, actorOf(viewer), 'DANGER_REVIEWED', 'GROUND', id);
  return allow(ground.case_id);
}

const endOf = (from: CalendarDay, day: CalendarDay): CalendarDay => (day < from ? from : day);
