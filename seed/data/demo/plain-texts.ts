import type { ResourceKind } from '@tsunagi/domain';

/** What a place of each kind is, in やさしい日本語 and in English: said where its owner has written nothing of their own. */
export const plainKinds: Record<ResourceKind, { easy: string[]; en: string[] }> = {
  WINDOW: { easy: ['困った ことを 話す ところです。'], en: ['A window where you can talk about any worry.'] },
  IBASHO: { easy: ['ゆっくり すごす へやです。', '家の ほかに すごせる ところです。何も しなくても いいです。', '休んだり 本を 読んだり する ところです。'], en: ['A room to spend time away from home.', 'A quiet place to be; you need not do or say anything.', 'A place to rest, read or play.'] },
  PEER_GROUP: { easy: ['同じ ことを 経験した 人が 集まります。'], en: ['A group of people who have stayed at home themselves.'] },
  FAMILY_GROUP: { easy: ['家から 出られない 人の 家族が 集まります。', '親や きょうだいが 話を する 会です。'], en: ['A group for families of people who stay at home.', 'Parents and other family members talk together.'] },
  FAMILY_CLASS: { easy: ['家族の ための 教室です。'], en: ['A class for families.'] },
  CARER_GROUP: { easy: ['家族の 世話を して いる 人が 集まって 休む 会です。'], en: ['A gathering for people who care for someone at home.'] },
  SALON: { easy: ['お茶を 飲んだり 遊んだり する 集まりです。'], en: ['A small gathering to chat, play or make things.'] },
  CAFE: { easy: ['ゆっくり できる カフェです。'], en: ['A café where you may simply sit.'] },
  OPEN_PLACE: { easy: ['だれでも 来る ことが できる ところです。'], en: ['Open to everybody, whatever the reason.'] },
  ACTIVITY: { easy: ['みんなで 何かを する 日です。見て いるだけでも いいです。'], en: ['A day for doing something together; watching is fine.'] },
  WORK_READINESS: { easy: ['働く 前の 練習を する ところです。'], en: ['A place to practise before working.'] },
  WORKPLACE: { easy: ['少しだけ 仕事を 手伝う ところです。'], en: ['A workplace where you can help for a few hours.'] },
  OUTREACH: { easy: ['家に 来て もらえます。'], en: ['Somebody comes to your home.'] },
  COUNSELING: { easy: ['専門の 人に 話を 聞いて もらいます。'], en: ['Someone trained listens to you.'] },
  MEDICAL: { easy: ['こころの ことを みる お医者さんです。'], en: ['A clinic for health of mind.'] },
  VISITING_SESSION: { easy: ['べつの 町の 人が 来て 話を 聞きます。'], en: ['People from another town come and listen.'] },
  EVENT: { easy: ['話を 聞く 会です。だれでも 行けます。'], en: ['A public talk; anyone may come.'] },
  EXPERT_DISPATCH: { easy: ['役所や 団体の 人の ための ものです。'], en: ['For staff of municipalities and groups.'] },
  MEDICAL_ADVICE: { easy: ['役所や 団体の 人が お医者さんに 聞く ところです。'], en: ['Supporters can ask a doctor.'] },
};
