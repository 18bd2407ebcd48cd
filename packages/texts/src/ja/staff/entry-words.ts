import type {
  EntryChange,
  EntryOffering,
  EntryVenue,
  IntakeState,
  Phone,
  ResidencyRule,
  ResidencyScope,
  ResourceRecord,
  Schedule,
} from '@tsunagi/domain';
import type { ScheduleShape } from '../../shapes.ts';
import { codes } from '../codes.ts';
import { schedule as days } from '../schedule.ts';

/** Says what a municipality, a prefecture or a group is called. */
export type NameOf = (key: string) => string | undefined;

/** What the fields of an entry are called. */
export const fieldNames: Record<EntryChange['field'], string> = {
  name: '名前',
  kana: '読み',
  aliases: '別の呼び名',
  kind: '種類',
  status: 'いまの状態',
  expectedStart: '始まる時期',
  organization: '運営する団体',
  deliveryForm: '運営のしかた',
  sponsorCode: '委託元・主催の自治体',
  accessModes: '利用のしかた',
  summary: 'ひとことの説明',
  summaryEasy: 'やさしい日本語の説明',
  summaryEn: '英語の説明',
  description: 'くわしい説明',
  audiences: 'だれのための場か',
  age: '年齢',
  circumstances: '今の様子による条件',
  saidNotNeeded: '「なくてもよい」と伝えること',
  residencyRules: '住む所による決まり',
  phones: '電話',
  mail: 'メール',
  url: 'ホームページ',
  contactMethods: '連絡のしかた',
  fee: '料金',
  intake: '新しい方を受けているか',
  usualAttendance: 'ふだん来る人数',
  activities: 'していること',
  facilitated: '進める人がいるか',
  peerRun: '経験者が営むか',
  atmosphere: '場の雰囲気',
  windowPlaces: 'どんな窓口か',
  windowFunctions: '窓口がすること',
  stages: '関わる段階',
  professionals: '専門の人',
  visitsHome: '家への訪問',
  accompanies: '同行',
  languages: '使える言葉',
  firstVisit: 'はじめて行くとき',
  sayThis: '電話でこう言えば大丈夫',
  goesOnTo: 'つなぐ先',
  offering: '開く所',
  venue: '場所',
  schedule: '開く日',
  note: '開く日のおぼえ書き',
};

const nothing = '（書いていません）';

/** A value of a field in words, one line each; a value nobody has said is said to be so. */
export function valueLines(field: string, value: unknown, nameOf: NameOf): string[] {
  const lines = value == null ? [] : wordsOf(field, value, nameOf).filter((line) => line !== '');
  return lines.length > 0 ? lines : [nothing];
}

type Words = (value: never, nameOf: NameOf) => string[];

const among =
  (words: Record<string, string>): Words =>
  (value: string | string[]) =>
    (Array.isArray(value) ? value : [value]).map((code) => words[code] ?? code);

/** Whether somebody new is taken on, as staff choose it. */
export const intakeWords: Record<IntakeState, string> = {
  OPEN: '受けています',
  FULL: 'いまは、いっぱいです',
  ASK: '聞いてみてください',
};

const yesOrNo: Words = (value: boolean) => [value ? 'はい' : 'いいえ'];

const words: Partial<Record<string, Words>> = {
  kind: among(codes.kinds),
  status: among(codes.statuses),
  deliveryForm: among(codes.deliveryForms),
  accessModes: among(codes.accessModes),
  audiences: among(codes.audiences),
  contactMethods: among(codes.contactMethods),
  atmosphere: among(codes.atmospheres),
  windowPlaces: among(codes.windowPlaces),
  windowFunctions: among(codes.windowFunctions),
  saidNotNeeded: among(codes.circumstances),
  facilitated: yesOrNo,
  peerRun: yesOrNo,
  visitsHome: yesOrNo,
  accompanies: yesOrNo,
  organization: (value: { name: string }) => [value.name],
  sponsorCode: (value: string, nameOf) => [nameOf(value) ?? value],
  age: ageWords,
  circumstances: (value: Record<string, string>) =>
    Object.entries(value).map(
      ([circumstance, weight]) =>
        `${(codes.circumstances as Record<string, string>)[circumstance]}：${(codes.weights as Record<string, string>)[weight]}`,
    ),
  stages: (value: Record<string, string>) =>
    Object.entries(value).map(
      ([stage, involvement]) =>
        `${(codes.stages as Record<string, string>)[stage]}：${(codes.involvements as Record<string, string>)[involvement]}`,
    ),
  residencyRules: (value: ResidencyRule[], nameOf) => value.map((rule) => ruleWords(rule, nameOf)),
  phones: (value: Phone[]) => value.map(phoneWords),
  fee: (value: ResourceRecord['fee']) => [feeWords(value)],
  intake: (value: { state: IntakeState; saidOn: string; until?: string | null }) => [
    `${intakeWords[value.state]}（${days.fullDay(value.saidOn)}に聞いたこと）`,
    value.until ? `${days.fullDay(value.until)}まで` : '',
  ],
  usualAttendance: (value: { min: number; max: number }) => [`${value.min}〜${value.max}人`],
  firstVisit: firstVisitWords,
  goesOnTo: (value: string[], nameOf) => value.map((id) => nameOf(id) ?? '載っていない場所'),
  offering: (value: EntryOffering, nameOf) => offeringWords(value, nameOf),
  venue: (value: EntryVenue, nameOf) => venueWords(value, nameOf),
  schedule: (value: Schedule) => scheduleWords(value),
};

function wordsOf(field: string, value: unknown, nameOf: NameOf): string[] {
  const say = words[field];
  if (say) return say(value as never, nameOf);
  return Array.isArray(value) ? value.map(String) : String(value).split('\n');
}

function ageWords(age: NonNullable<ResourceRecord['criteria']['age']>): string[] {
  const edge = (years: number | null | undefined, soft: boolean | undefined, word: string) =>
    years == null ? '' : `${soft ? 'おおむね' : ''}${years}歳${word}`;
  const range = [edge(age.minYears, age.minSoft, 'から'), edge(age.maxYears, age.maxSoft, 'まで')].join('');
  return range === '' ? [] : [`${range}（${age.of === 'PERSON' ? 'ご本人' : '来る人'}の年齢）`];
}

const term = (from: string | null | undefined, to: string | null | undefined) =>
  from || to ? `（${from ? days.fullDay(from) : ''}〜${to ? days.fullDay(to) : ''}）` : '';

/** 「佐久市・小海町にお住まいの方」. */
function scopeWords(scope: ResidencyScope, nameOf: NameOf): string {
  const named = (...keys: readonly string[]) => keys.map((key) => nameOf(key) ?? key).join('・');
  switch (scope.type) {
    case 'ANYONE':
      return codes.residencyScopes.ANYONE;
    case 'MUNICIPALITIES':
      return `${named(...scope.codes)}にお住まいの方`;
    case 'LIVING_WORKING_STUDYING':
      return `${named(...scope.codes)}に${codes.residencyScopes.LIVING_WORKING_STUDYING}`;
    case 'WARDS':
      return `${named(scope.cityCode)}の${named(...scope.wardCodes)}にお住まいの方`;
    case 'AREA_GROUP':
      return `${named(scope.groupKey)}にお住まいの方`;
    case 'PREFECTURE':
      return `${named(scope.prefectureCode)}にお住まいの方`;
  }
}

function ruleWords(rule: ResidencyRule, nameOf: NameOf): string {
  const { layer, scope, answer, validFrom, validTo, source } = rule;
  return [
    `${scopeWords(scope, nameOf)}：${codes.residencyAnswers[answer]}`,
    layer === 'SUPPORTERS' ? '（支援者だけに見せます）' : '',
    term(validFrom, validTo),
    source ? `　もと：${source}` : '',
  ].join('');
}

function phoneWords({ number, label, answeredBy, hours }: Phone): string {
  return [number, label, answeredBy && `出る人：${answeredBy}`, ...(hours ? scheduleWords(hours) : [])]
    .filter(Boolean)
    .join('　');
}

function feeWords({ type, amountYen, note }: ResourceRecord['fee']): string {
  const amount = type === 'FREE' ? '無料' : type === 'UNKNOWN' ? 'わかっていません' : '有料';
  return [amount, amountYen != null && `${amountYen}円`, note].filter(Boolean).join('　');
}

function firstVisitWords(visit: NonNullable<ResourceRecord['firstVisit']>): string[] {
  const said = (value: boolean | null | undefined, word: string) =>
    value == null ? '' : `${word}：${value ? 'はい' : 'いいえ'}`;
  return [
    ...visit.steps.map((step, at) => `${at + 1}. ${step}`),
    said(visit.familyAlone, '家族だけで来てよい'),
    said(visit.withoutName, '名前を言わなくてよい'),
    said(visit.maySitSilently, '黙って座っていてよい'),
  ];
}

function offeringWords({ venue, schedule, note }: EntryOffering, nameOf: NameOf): string[] {
  return [
    ...(venue ? venueWords(venue, nameOf) : ['場所なし（オンライン・電話・訪問）']),
    ...(schedule ? scheduleWords(schedule) : []),
    note ?? '',
  ];
}

const point = (at: { lat: number; lng: number } | null | undefined) =>
  at ? `北緯${at.lat}・東経${at.lng}` : '';

function venueWords(venue: EntryVenue, nameOf: NameOf): string[] {
  const isHidden = venue.precision !== 'EXACT';
  return [
    `${venue.name}（${nameOf(venue.municipalityCode) ?? venue.municipalityCode}）`,
    `公開のしかた：${codes.precisions[venue.precision]}`,
    venue.address ? `${isHidden ? '公開しない住所' : '住所'}：${venue.address}` : '',
    venue.position ? `${isHidden ? '公開しない地点' : '地図の地点'}：${point(venue.position)}` : '',
    venue.publicAddress && isHidden ? `公開する住所：${venue.publicAddress}` : '',
    venue.precision === 'AREA'
      ? `公開する円：${point(venue.publicPosition)}から半径${venue.publicRadiusMeters}m`
      : '',
    codes.transit[venue.transit],
    venue.transitNote ?? '',
    venue.parking && venue.parking !== 'UNKNOWN' ? codes.parking[venue.parking] : '',
    venue.stepFree && venue.stepFree !== 'UNKNOWN' ? codes.stepFree[venue.stepFree] : '',
  ];
}

const reservations = { NEEDED: '予約がいります', NOT_NEEDED: '予約はいりません', UNKNOWN: '' };

function scheduleWords(value: Schedule): string[] {
  const view = scheduleView(value);
  const dates = value.recurrence.type === 'DATES' ? value.recurrence.dates.map(days.fullDay) : [];
  return [
    days.line(view),
    ...dates,
    ...days.closures(view),
    ...(value.closedDates ?? []).map((day) => `${days.fullDay(day)}はお休み`),
    ...(value.addedDates ?? []).map((day) => `${days.fullDay(day)}も開きます`),
    reservations[value.reservation ?? 'UNKNOWN'],
  ].filter((line) => line !== '');
}

interface RecurrenceParts extends Partial<Omit<ScheduleShape, 'every'>> {
  everyWeeks?: number;
  everyMonths?: number;
}

function scheduleView(value: Schedule): ScheduleShape {
  const { recurrence } = value;
  const at: RecurrenceParts = recurrence;
  return {
    type: recurrence.type,
    days: at.days ?? [],
    nths: at.nths ?? [],
    daysOfMonth: at.daysOfMonth ?? [],
    every: at.everyWeeks ?? at.everyMonths ?? null,
    timesMin: at.timesMin ?? null,
    timesMax: at.timesMax ?? null,
    per: at.per ?? null,
    opensAt: value.opensAt ?? null,
    closesAt: value.closesAt ?? null,
    closedOnHolidays: value.closedOnHolidays ?? false,
    closedAtYearEnd: value.closedAtYearEnd ?? false,
    closedMonths: value.closedMonths ?? [],
    reservation: value.reservation ?? null,
  };
}
