import type { RecordedAct } from '../access/acts.ts';

/** What the person is told of in the list of who has looked: every reading that is about one case or one referral. */
export const lookActs = [
  'CASE_READ', // 相談の記録
  'CASE_UNMASKED', // 伏せてあることを、訳を書いて
  'REFERRAL_READ', // 紹介
  'REFERRAL_UNMASKED', // 紹介の、伏せてあることを
  'NEXT_PLACES_READ', // 次の場所をさがすため
  'TEAM_READ', // 支える人たちと計画
  'MEETING_CASE_READ', // 支援会議で
  'LETTER_READ', // 手紙
  'SLIP_OPENED', // カードの番号で
] as const satisfies readonly RecordedAct[];
export type LookAct = (typeof lookActs)[number];
