import { type ZoneDraft, zones } from '../../data/demo/area-groups.ts';
import {
  disabilitySummaries,
  hardshipSummaries,
  hokenjoSummaries,
  workSummaries,
} from '../../data/demo/zone-texts.ts';
import { chanceFrom } from '../chance.ts';
import type { OrganizationDraft, PlaceDraft, RegionDraft } from './draft.ts';
import { seenDays } from './municipal-windows.ts';
import { after, ages, nth, office, weekly, zone } from './shorthand.ts';

const idOf = (group: ZoneDraft) => group.key.replace('zone-', '');
const turn = (list: readonly string[], at: number) => list[at % list.length]!;

const hokenjo = (group: ZoneDraft, at: number): PlaceDraft => ({
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

const hardship = (group: ZoneDraft, at: number): PlaceDraft => ({
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

const disability = (group: ZoneDraft, at: number): PlaceDraft => ({
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

const work = (group: ZoneDraft, at: number): PlaceDraft => ({
  key: `${idOf(group)}-saposute`,
  name: `若者しごとの駅 ${group.short}`,
  kana: `わかものしごとのえき ${group.kana}`,
  kind: 'WORK_READINESS',
  org: `saposute-${idOf(group)}`,
  summary: turn(workSummaries, at),
  at: {
    town: group.seat,
    transit: 'YES',
    transitNote: '駅から、歩いて7分',
    parking: 'NO',
    stepFree: 'YES',
    when: weekly('MO TU WE TH FR', '10:00-17:00', { closedOnHolidays: true }),
  },
  rules: [{ scope: { type: 'PREFECTURE', prefectureCode: group.prefecture }, answer: 'YES' }],
  age: ages('15-49'),
  audiences: ['SELF', 'FAMILY'],
  deliveryForm: 'COMMISSIONED',
  sponsorCode: group.prefecture,
  activities: ['見学', '仕事体験', 'パソコン'],
  feel: 'PLAIN',
  professionals: ['キャリアコンサルタント'],
  sayThis: '働く前の相談がしたい',
  first: 'f',
  aliases: ['若者サポートステーション', 'サポステ'],
  seen: seenDays(chanceFrom(`saposute ${group.key}`)),
});

const supervised = (group: ZoneDraft): PlaceDraft => ({
  key: `${idOf(group)}-advice`,
  name: `窓口の人のための助言の日 ${group.short}`,
  kana: `まどぐちのひとのためのじょげんのひ ${group.kana}`,
  kind: 'EXPERT_DISPATCH',
  org: `hokenjo-${idOf(group)}`,
  summary:
    '市町村の窓口へ、心理士や精神科医を派遣します。費用は県が持ちます。申し込みは、電話1本で大丈夫です。',
  accessModes: ['IN_PERSON', 'ONLINE'],
  when: nth([3], 'FR', '14:00-16:00', { reservation: 'NEEDED' }),
  rules: [zone(group.key)],
  professionals: ['臨床心理士', '精神科医'],
  deliveryForm: 'DIRECT',
  sponsorCode: group.prefecture,
  aliases: ['講師派遣', 'スーパービジョン'],
  seen: 80,
});

const withKikan = new Set([
  'saku',
  'ueda',
  'suwa',
  'minamishinshu',
  'matsumoto',
  'nagano',
  'takasaki',
  'numata',
  'ota',
  'chuhoku',
  'fujitobu',
  'agatsuma',
]);
const withSaposute = new Set([
  'matsumoto',
  'nagano',
  'ueda',
  'suwa',
  'takasaki',
  'ota',
  'chuhoku',
  'fujitobu',
]);
const withAdvice = new Set(['saku', 'agatsuma', 'kyonan', 'nagano']);

/** Windows and work places shared by a whole zone, and who runs them. */
export function zoneServices(): RegionDraft {
  const organizations: OrganizationDraft[] = [];
  const places: PlaceDraft[] = [];
  for (const [at, group] of zones.entries()) {
    const id = idOf(group);
    const seat = { town: group.seat, prefecture: group.prefecture };
    organizations.push({
      key: `hokenjo-${id}`,
      name: `県の保健所 ${group.short}`,
      kana: `けんのほけんじょ ${group.kana}`,
      kind: 'HOKENJO',
      ...seat,
    });
    places.push(hokenjo(group, at));
    if (group.members.length > 2) {
      organizations.push({
        key: `jiritsu-${id}`,
        name: `くらし自立の会 ${group.short}`,
        kana: `くらしじりつのかい ${group.kana}`,
        kind: 'SOCIAL_WELFARE_CORPORATION',
        ...seat,
      });
      places.push(hardship(group, at));
    }
    if (withKikan.has(id)) {
      organizations.push({
        key: `kikan-${id}`,
        name: `基幹の相談所 ${group.short}`,
        kana: `きかんのそうだんじょ ${group.kana}`,
        kind: 'CORE_DISABILITY_CENTER',
        ...seat,
      });
      places.push(disability(group, at));
    }
    if (withSaposute.has(id)) {
      organizations.push({
        key: `saposute-${id}`,
        name: `若者しごとの会 ${group.short}`,
        kana: `わかものしごとのかい ${group.kana}`,
        kind: 'SAPOSUTE',
        ...seat,
      });
      places.push(work(group, at));
    }
    if (withAdvice.has(id)) places.push(supervised(group));
  }
  return { organizations, places };
}
