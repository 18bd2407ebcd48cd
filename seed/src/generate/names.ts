import type { ResourceKind } from '@tsunagi/domain';
import type { Chance } from '../chance.ts';

/** What a place of each kind calls itself before its own name. */
const leads: Record<ResourceKind, [name: string, kana: string][]> = {
  WINDOW: [
    ['くらしの相談', 'くらしのそうだん'],
    ['福祉相談', 'ふくしそうだん'],
    ['総合相談', 'そうごうそうだん'],
    ['こころの相談', 'こころのそうだん'],
    ['家族の相談', 'かぞくのそうだん'],
  ],
  IBASHO: [
    ['居場所', 'いばしょ'],
    ['フリースペース', 'ふりーすぺーす'],
    ['みんなの間', 'みんなのま'],
  ],
  PEER_GROUP: [
    ['当事者会', 'とうじしゃかい'],
    ['経験者の会', 'けいけんしゃのかい'],
  ],
  FAMILY_GROUP: [
    ['家族会', 'かぞくかい'],
    ['親の会', 'おやのかい'],
    ['家族のつどい', 'かぞくのつどい'],
  ],
  FAMILY_CLASS: [['家族教室', 'かぞくきょうしつ']],
  CARER_GROUP: [['ケアラーの会', 'けあらーのかい']],
  SALON: [['サロン', 'さろん']],
  CAFE: [['カフェ', 'かふぇ']],
  OPEN_PLACE: [
    ['みんなの食堂', 'みんなのしょくどう'],
    ['茶の間', 'ちゃのま'],
  ],
  ACTIVITY: [
    ['活動の日', 'かつどうのひ'],
    ['ゲームの会', 'げーむのかい'],
    ['散歩の会', 'さんぽのかい'],
  ],
  WORK_READINESS: [
    ['働く準備', 'はたらくじゅんび'],
    ['ためし仕事', 'ためししごと'],
  ],
  WORKPLACE: [
    ['手伝いの畑', 'てつだいのはたけ'],
    ['仕事場', 'しごとば'],
  ],
  OUTREACH: [['訪問', 'ほうもん']],
  COUNSELING: [['カウンセリング', 'かうんせりんぐ']],
  MEDICAL: [['こころの外来', 'こころのがいらい']],
  VISITING_SESSION: [['出張相談', 'しゅっちょうそうだん']],
  EVENT: [['語る会', 'かたるかい']],
  EXPERT_DISPATCH: [['講師派遣', 'こうしはけん']],
  MEDICAL_ADVICE: [['医師への相談', 'いしへのそうだん']],
};
const firsts: [string, string][] = [
  ['朝', 'あさ'],
  ['夕', 'ゆう'],
  ['風', 'かぜ'],
  ['川', 'かわ'],
  ['森', 'もり'],
  ['丘', 'おか'],
  ['海', 'うみ'],
  ['空', 'そら'],
  ['雪', 'ゆき'],
  ['春', 'はる'],
  ['夏', 'なつ'],
  ['秋', 'あき'],
  ['冬', 'ふゆ'],
  ['月', 'つき'],
  ['星', 'ほし'],
  ['雨', 'あめ'],
  ['花', 'はな'],
  ['木', 'き'],
  ['草', 'くさ'],
  ['石', 'いし'],
  ['鳥', 'とり'],
  ['猫', 'ねこ'],
  ['灯', 'あかり'],
  ['音', 'おと'],
];
const seconds: [string, string][] = [
  ['の家', 'のいえ'],
  ['の間', 'のま'],
  ['の輪', 'のわ'],
  ['の道', 'のみち'],
  ['の橋', 'のはし'],
  ['の窓', 'のまど'],
  ['の庭', 'のにわ'],
  ['の椅子', 'のいす'],
  ['の机', 'のつくえ'],
  ['の縁側', 'のえんがわ'],
  ['の小屋', 'のこや'],
  ['の糸', 'のいと'],
  ['待ち', 'まち'],
  ['暮らし', 'ぐらし'],
  ['日和', 'びより'],
  ['だより', 'だより'],
  ['めぐり', 'めぐり'],
  ['あそび', 'あそび'],
  ['やすみ', 'やすみ'],
  ['あかり', 'あかり'],
  ['しずく', 'しずく'],
  ['ことば', 'ことば'],
  ['てがみ', 'てがみ'],
  ['まくら', 'まくら'],
];

/** An invented name of a place, with its reading. */
export function placeName(kind: ResourceKind, chance: Chance): [name: string, kana: string] {
  const [lead, leadKana] = chance.pick(leads[kind]);
  const [own, ownKana] = ownName(chance);
  return [`${lead} ${own}`, `${leadKana} ${ownKana}`];
}

/** An invented name without a lead: 「朝の縁側」. */
export function ownName(chance: Chance): [name: string, kana: string] {
  const [first, firstKana] = chance.pick(firsts);
  const [second, secondKana] = chance.pick(seconds);
  return [first + second, firstKana + secondKana];
}
