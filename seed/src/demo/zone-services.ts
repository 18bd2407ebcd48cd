import { type ZoneDraft, zones } from '../../data/demo/area-groups.ts';
import { workSummaries } from '../../data/demo/zone-texts.ts';
import { chanceFrom } from '../chance.ts';
import type { OrganizationDraft, PlaceDraft, RegionDraft } from './draft.ts';
import { seenDays } from './municipal-windows.ts';
import { ages, nth, weekly, zone } from './shorthand.ts';
import { disability, hardship, hokenjo, idOf } from './zone-windows.ts';

const work = (group: ZoneDraft, at: number): PlaceDraft => ({
  key: `${idOf(group)}-saposute`,
  name: `若者しごとの駅 ${group.short}`,
  kana: `わかものしごとのえき ${group.kana}`,
  kind: 'WORK_READINESS',
  org: `saposute-${idOf(group)}`,
  summary: workSummaries[at % workSummaries.length]!,
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
