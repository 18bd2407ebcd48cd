import type { Circumstance, OrganizationKind, TransitAccess, WindowPlace } from '../directory/codes.ts';
import type { ResourceRecord } from '../directory/record.ts';
import type { Schedule, Weekday } from '../schedule/schedule.ts';

/** What is known of an offering beside its prose. */
export interface OfferingFacts
  extends Pick<
    ResourceRecord,
    | 'kind'
    | 'accessModes'
    | 'contactMethods'
    | 'criteria'
    | 'fee'
    | 'windowPlaces'
    | 'windowFunctions'
    | 'visitsHome'
    | 'accompanies'
    | 'peerRun'
    | 'languages'
    | 'professionals'
    | 'firstVisit'
  > {
  organizationKind: OrganizationKind;
  venue: { transit: TransitAccess; stepFree?: TransitAccess; transitNote?: string | null } | null;
  schedule: Schedule | null;
}

/**
 * The words by which people ask for facts that no prose repeats: 「夜」, 「無料」, 「社協」, 「車なし」. To be stored, folded,
 * beside the other words of an offering; synonyms.ts leads to them. Not sentences: nobody reads them.
 */
export const factWords = (facts: OfferingFacts): string[] => [
  ...organizationWords(facts),
  ...(facts.windowPlaces ?? []).flatMap((place) => windowWords[place] ?? []),
  ...scheduleWords(facts.schedule),
  ...reachWords(facts),
  ...welcomeWords(facts),
  ...ageWords(facts.criteria.age),
  ...(facts.languages ?? []).flatMap((language) => languageWords(language)),
  ...(facts.professionals ?? []),
];

const bodyWords: Partial<Record<OrganizationKind, readonly string[]>> = {
  SHAKYO: ['社会福祉協議会'],
  COMMUNITY_SUPPORT_CENTER: ['地域包括支援センター'],
  HOKENJO: ['保健所'],
  MENTAL_HEALTH_CENTER: ['精神保健福祉センター'],
  YOUTH_CENTER: ['若者センター'],
  SAPOSUTE: ['若者サポートステーション'],
  CORE_DISABILITY_CENTER: ['基幹相談支援センター'],
  EDUCATION: ['教育相談'],
  NPO: ['NPO'],
};

function organizationWords({ organizationKind, kind, peerRun }: OfferingFacts): string[] {
  const ofTownHall = organizationKind === 'MUNICIPALITY' && kind === 'WINDOW' ? ['役場の窓口'] : [];
  const ofCenter =
    organizationKind === 'PREFECTURAL_CENTER' && kind === 'WINDOW' ? ['ひきこもり地域支援センター'] : [];
  return [...(bodyWords[organizationKind] ?? []), ...ofTownHall, ...ofCenter, ...(peerRun ? ['当事者'] : [])];
}

const windowWords: Partial<Record<WindowPlace, readonly string[]>> = {
  HIKIKOMORI_ALONE: ['ひきこもり'],
  HIKIKOMORI_INTEGRATED: ['ひきこもり'],
  MULTILAYER: ['重層的支援'],
  SELF_RELIANCE: ['生活困窮', '自立相談支援', '家計相談'],
  COMMUNITY_SUPPORT: ['地域包括支援センター', '高齢者相談', '8050'],
  CORE_DISABILITY: ['基幹相談支援センター', '障害福祉'],
  CHILD_YOUTH: ['こども若者', '若者相談'],
  HEALTH_CENTER: ['保健センター'],
  EDUCATION: ['教育相談', '不登校'],
};

const weekdayWords: Record<Weekday, readonly string[]> = {
  MO: [],
  TU: [],
  WE: [],
  TH: [],
  FR: [],
  SA: ['土曜', '土日'],
  SU: ['日曜', '土日'],
};

/** From when on an evening is one for who comes from work. */
const eveningFrom = '17:00';
const eveningUntil = '19:00';

function scheduleWords(schedule: Schedule | null): string[] {
  if (!schedule) return [];
  const { recurrence, opensAt, closesAt } = schedule;
  const days = recurrence.type === 'WEEKLY' || recurrence.type === 'MONTHLY_NTH' ? recurrence.days : [];
  const isDaily = recurrence.type === 'DAILY';
  return [
    ...(isDaily ? ['毎日', '土曜', '日曜', '土日'] : days.flatMap((day) => weekdayWords[day])),
    ...(recurrence.type === 'WEEKLY' && days.length >= 5 ? ['平日'] : []),
    ...(opensAt != null && opensAt >= eveningFrom ? ['夜間'] : []),
    ...(closesAt != null && closesAt >= eveningUntil ? ['夕方'] : []),
  ];
}

function reachWords(facts: OfferingFacts): string[] {
  const { accessModes, contactMethods, venue } = facts;
  const isByPhone = accessModes.includes('TELEPHONE');
  return [
    ...(accessModes.includes('ONLINE') ? ['オンライン'] : []),
    ...(contactMethods.includes('WEB_MEETING') ? ['ビデオ通話'] : []),
    ...(isByPhone ? ['電話相談'] : []),
    ...(facts.kind === 'WINDOW' && contactMethods.includes('TELEPHONE') ? ['電話'] : []),
    ...(contactMethods.includes('MAIL') ? ['メール'] : []),
    ...(contactMethods.includes('SNS') ? ['LINE', 'SNS'] : []),
    ...(contactMethods.includes('LETTER') ? ['手紙'] : []),
    ...(facts.visitsHome || accessModes.includes('VISITS_HOME') ? ['訪問'] : []),
    ...(facts.accompanies || facts.windowFunctions?.includes('ACCOMPANYING') ? ['同行'] : []),
    ...(venue?.transit === 'YES' ? ['車がなくても'] : []),
    ...(venue?.stepFree === 'YES' ? ['段差なし', 'バリアフリー'] : []),
    ...(/送迎|迎え|乗り合わせ|バスを出/.test(venue?.transitNote ?? '') ? ['送迎'] : []),
  ];
}

const circumstanceWords: Partial<Record<Circumstance, readonly string[]>> = {
  HARDSHIP: ['生活困窮'],
  PUBLIC_ASSISTANCE: ['生活保護'],
  DISABILITY: ['障害福祉'],
  CERTIFICATE: ['障害者手帳'],
  NON_ATTENDANCE: ['不登校'],
  CARER: ['ケアラー'],
  LEFT_SCHOOL: ['義務教育後', '中退'],
};

function welcomeWords({ criteria, fee, firstVisit }: OfferingFacts): string[] {
  const weighed = Object.entries(criteria.circumstances ?? {}) as [Circumstance, string][];
  return [
    ...weighed
      .filter(([, weight]) => weight === 'REQUIRED' || weight === 'PREFERRED')
      .flatMap(([circumstance]) => circumstanceWords[circumstance] ?? []),
    ...(criteria.saidNotNeeded?.includes('CERTIFICATE') ? ['手帳なし'] : []),
    ...(criteria.saidNotNeeded?.includes('DIAGNOSIS') ? ['診断なし'] : []),
    ...(fee.type === 'FREE' ? ['無料'] : []),
    ...(firstVisit?.familyAlone ? ['家族だけ'] : []),
    ...(firstVisit?.withoutName ? ['匿名'] : []),
    ...(firstVisit?.maySitSilently ? ['話さなくて'] : []),
  ];
}

/** Ages by the words for them, where both edges or the upper one make it a place for an age. */
function ageWords(age: ResourceRecord['criteria']['age']): string[] {
  if (!age) return [];
  const from = age.minYears ?? 0;
  const to = age.maxYears ?? 120;
  const decades = [20, 30, 40, 50].filter((decade) => from <= decade + 5 && to >= decade + 4);
  return [
    ...(to - from <= 40 ? decades.map((decade) => `${decade}代`) : []),
    ...(to <= 49 && age.of === 'PERSON' ? ['若者'] : []),
    ...(from >= 35 && from < 60 ? ['中高年'] : []),
    ...(from >= 60 ? ['高齢者'] : []),
  ];
}

const languageNames: Record<string, string> = {
  en: '英語',
  pt: 'ポルトガル語',
  zh: '中国語',
  es: 'スペイン語',
  vi: 'ベトナム語',
  ko: '韓国語',
  tl: 'タガログ語',
  ne: 'ネパール語',
  id: 'インドネシア語',
};

const languageWords = (language: string): string[] =>
  language === 'ja' ? [] : ['多言語', languageNames[language] ?? language];
