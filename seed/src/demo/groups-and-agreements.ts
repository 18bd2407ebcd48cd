import type { Agreement, AreaGroup, CalendarDay } from '@tsunagi/domain';
import { otherGroups, zones } from '../../data/demo/area-groups.ts';
import { firstOfMonth, fiscalYearEnd, shiftDay } from '../days.ts';

/** The zones of the three prefectures and the groups that overlap them. */
export const demoAreaGroups = (today: CalendarDay): AreaGroup[] => [
  ...zones.map(
    (zone): AreaGroup => ({
      key: zone.key,
      name: `${zone.short}圏域（見本）`,
      kana: `${zone.kana}けんいき みほん`,
      kind: 'ZONE',
      prefectureCode: zone.prefecture,
      members: zone.members,
      leadCode: zone.seat,
    }),
  ),
  ...otherGroups.map(
    (group): AreaGroup => ({
      key: group.key,
      name: `${group.name}（見本）`,
      kana: `${group.kana} みほん`,
      kind: group.kind,
      prefectureCode: group.prefecture,
      members: group.members,
      leadCode: group.lead ?? null,
      validFrom: group.fromDays == null ? null : shiftDay(today, group.fromDays),
      validTo: group.toDays == null ? null : shiftDay(today, group.toDays),
    }),
  ),
];

/** One agreement in force, one that reaches over a prefectural border, one that has ended, one from next month. */
export const demoAgreements = (today: CalendarDay): Agreement[] => [
  {
    key: 'agreement-minamisaku',
    name: '南佐久 居場所の共同利用（見本）',
    parties: ['20303', '20304', '20305', '20306', '20307', '20309'],
    sharedKinds: ['IBASHO', 'PEER_GROUP', 'CAFE'],
    validFrom: shiftDay(today, -600),
    validTo:
      fiscalYearEnd(today, 0) < shiftDay(today, 60) ? fiscalYearEnd(today, 1) : fiscalYearEnd(today, 0),
    source: '南佐久 居場所の共同利用の協定書（見本）',
  },
  {
    key: 'agreement-kenzakai',
    name: '信州・甲斐 家族の集まりの約束（見本）',
    parties: ['20305', '20304', '20362', '19209', '19207'],
    sharedKinds: ['FAMILY_GROUP', 'FAMILY_CLASS', 'CARER_GROUP'],
    validFrom: shiftDay(today, -210),
    validTo: null,
    source: '県をこえた家族の集まりの覚え書き（見本）',
  },
  {
    key: 'agreement-seimo',
    name: '西の谷 共同利用の試み（見本）',
    parties: ['10210', '10382', '10383', '10384'],
    sharedKinds: ['IBASHO', 'FAMILY_GROUP', 'WORK_READINESS'],
    validFrom: shiftDay(today, -830),
    validTo: shiftDay(today, -95),
    source: '試みの期間の終わりの知らせ（見本）',
  },
  {
    key: 'agreement-kyonan',
    name: '峡南 居場所と働く練習の共同（見本）',
    parties: ['19346', '19364', '19365', '19366', '19368'],
    sharedKinds: ['IBASHO', 'WORK_READINESS', 'CAFE'],
    validFrom: firstOfMonth(today, 1),
    validTo: fiscalYearEnd(today, 2),
    source: '来月からの共同の取り決め（見本）',
  },
];
