import { type ZoneDraft } from '../../data/demo/area-groups.ts';
import { disabilitySummaries, hardshipSummaries, hokenjoSummaries } from '../../data/demo/zone-texts.ts';
import { chanceFrom } from '../chance.ts';
import type { PlaceDraft } from './draft.ts';
import { seenDays } from './municipal-windows.ts';
import { after, office, weekly, zone } from './shorthand.ts';

/** A zone's name inside keys. */
export const idOf = (group: ZoneDraft) => group.key.replace('zone-', '');
const turn = (list: readonly string[], at: number) => list[at % list.length]!;

/** The prefectural health office. */
export const hokenjo = (group: ZoneDraft, at: number): PlaceDraft => ({
  key: `${idOf(group)}-hokenjo`,
  name: `保健所の相談 ${group.short}`,
  kana: `ほけんじょのそうだん ${group.kana}`,
  kind: 'WINDOW',
  org: `hokenjo-${idOf(group)}`,
  summary: turn(hokenjoSummaries, at),
  easy: at % 2 ? undefined : 'こころと 体の 相談の ところです。家族だけで 話しても いいです。',
  en:
    at % 2
      ? undefined
      : 'The prefectural health office of this zone. For worries about health of mind and body.',
  at: {
    town: group.seat,
    name: '県の合同の建物',
    transit: 'YES',
    transitNote: 'バスの停留所の前',
    parking: 'YES',
    stepFree: 'YES',
    when: office(),
  },
  phone: { hours: office(), answeredBy: '保健師' },
  rules: [after(zone(group.key), '県の案内（見本）')],
  feel: 'MEDICAL',
  deliveryForm: 'DIRECT',
  sponsorCode: group.prefecture,
  windowPlaces: ['HEALTH_CENTER'],
  windowFunctions: ['CONSULTATION', 'OUTREACH', 'CONNECTING', 'SUPPORTING_GROUPS'],
  stages: { FIRST_CONTACT: 'LEADS', CONSULTATION: 'LEADS', SUPPORT: 'COOPERATES', INDEPENDENCE: 'HARDLY' },
  professionals: ['保健師', '精神保健福祉士', '精神科医（月1回）'],
  visitsHome: true,
  first: 'fn',
  sayThis: 'こころの相談をしたい',
  aliases: ['保健福祉事務所', 'こころの健康相談'],
  seen: seenDays(chanceFrom(`hokenjo ${group.key}`)),
  seenBy: '県の担当者',
});

/** The window for self-reliance, commissioned by the prefecture. */
export const hardship = (group: ZoneDraft, at: number): PlaceDraft => ({
  key: `${idOf(group)}-jiritsu`,
  name: `くらし自立の窓口 ${group.short}`,
  kana: `くらしじりつのまどぐち ${group.kana}`,
  kind: 'WINDOW',
  org: `jiritsu-${idOf(group)}`,
  summary: turn(hardshipSummaries, at),
  en: at % 3 ? undefined : 'Work, household money, housing: you need not be poor to ask.',
  at: { town: group.seat, transit: 'YES', parking: 'YES', when: office('09:00-17:30') },
  phone: { hours: office('09:00-17:30'), answeredBy: '相談支援員' },
  rules: [after(zone(group.key), '県の委託の要項（見本）')],
  notNeeded: ['HARDSHIP', 'PUBLIC_ASSISTANCE', 'DIAGNOSIS'],
  deliveryForm: 'COMMISSIONED',
  sponsorCode: group.prefecture,
  windowPlaces: ['SELF_RELIANCE'],
  windowFunctions: ['CONSULTATION', 'OUTREACH', 'CONNECTING', 'ACCOMPANYING', 'INTRODUCING_PLACES'],
  stages: { FIRST_CONTACT: 'LEADS', CONSULTATION: 'LEADS', SUPPORT: 'LEADS', INDEPENDENCE: 'COOPERATES' },
  professionals: ['社会福祉士'],
  feel: 'WELFARE',
  visitsHome: true,
  accompanies: true,
  first: 'fn',
  sayThis: '先のくらしが心配で',
  aliases: ['生活就労支援センター', '生活・就労支援センター', '自立相談の窓口'],
  seen: seenDays(chanceFrom(`jiritsu ${group.key}`)),
});

/** The core consultation for disability. */
export const disability = (group: ZoneDraft, at: number): PlaceDraft => ({
  key: `${idOf(group)}-kikan`,
  name: `障がいの基幹相談 ${group.short}`,
  kana: `しょうがいのきかんそうだん ${group.kana}`,
  kind: 'WINDOW',
  org: `kikan-${idOf(group)}`,
  summary: turn(disabilitySummaries, at),
  at: {
    town: group.seat,
    transit: 'UNKNOWN',
    parking: 'YES',
    stepFree: 'YES',
    when: weekly('MO TU WE TH FR', '09:00-18:00', { closedOnHolidays: true }),
  },
  rules: [after(zone(group.key), '圏域の取り決め（見本）')],
  needs: { DISABILITY: 'PREFERRED' },
  notNeeded: ['CERTIFICATE', 'DIAGNOSIS'],
  deliveryForm: 'COMMISSIONED',
  windowPlaces: ['CORE_DISABILITY'],
  windowFunctions: ['CONSULTATION', 'CONNECTING', 'ACCOMPANYING'],
  professionals: ['相談支援専門員', '社会福祉士'],
  feel: 'WELFARE',
  sayThis: '診断はないのですが、話せますか',
  first: 'f',
  aliases: ['基幹相談支援センター', '発達障害の相談', 'グレーゾーン'],
  seen: seenDays(chanceFrom(`kikan ${group.key}`)),
});
