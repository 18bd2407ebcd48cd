import type { Refusal } from '../shared/decision.ts';
import { type NeedKind, needKinds } from './needs.ts';

/** How a place answers to 「空きはありますか」. */
export const roomAnswers = ['YES', 'NO', 'ASK'] as const;
export type RoomAnswer = (typeof roomAnswers)[number];

/** All that may be said before there is a referral: what is sought, about how old, from where. No words of one's own. */
export interface SaidRoom {
  readonly need: NeedKind;
  /** The decade, 40 for 「40代」; null where it is not said. */
  readonly ageDecade: number | null;
  /** Whether the town is named, or the prefecture alone. */
  readonly namesTown: boolean;
}

export const roomRefusals = ['AGE_INVALID', 'FIELD_MISSING', 'TEXT_TOO_LONG'] as const;
export type RoomRefusal = (typeof roomRefusals)[number];

export const mostRoomWords = 200;

/** Why a question for room may not be asked so, or nothing: an age is a decade, so that it tells of nobody. */
export function roomFaults({ need, ageDecade }: SaidRoom): readonly Refusal<RoomRefusal>[] {
  const faults: Refusal<RoomRefusal>[] = [];
  if (!needKinds.includes(need)) faults.push({ code: 'FIELD_MISSING', field: 'need' });
  if (ageDecade !== null && (ageDecade % 10 !== 0 || ageDecade < 0 || ageDecade > 110))
    faults.push({ code: 'AGE_INVALID', field: 'ageDecade' });
  return faults;
}

/** Why an answer may not stand: what has to be asked needs a word on what. */
export function roomAnswerFaults(answer: RoomAnswer, word: string): readonly Refusal<RoomRefusal>[] {
  if (word.length > mostRoomWords) return [{ code: 'TEXT_TOO_LONG', field: 'word' }];
  return answer === 'ASK' && word.trim() === '' ? [{ code: 'FIELD_MISSING', field: 'word' }] : [];
}
