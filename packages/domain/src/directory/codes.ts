/**
 * The closed lists of the directory. Each is data, not a type alone, so that GraphQL enums, texts and tests
 * are derived from it. Terms: GLOSSARY.md.
 */

/** What is offered (R001). A resource need not carry the word ひきこもり to be found. */
export const resourceKinds = [
  'WINDOW', // 相談窓口
  'IBASHO', // 居場所・フリースペース
  'PEER_GROUP', // 当事者会
  'FAMILY_GROUP', // 家族会
  'FAMILY_CLASS', // 家族教室
  'CARER_GROUP', // ケアラーの集まれる場
  'SALON', // サロン
  'CAFE', // ひきこもりカフェ
  'OPEN_PLACE', // 子ども食堂など、だれでも来られる所
  'ACTIVITY', // 活動（Eスポーツ、ネイル教室など）
  'WORK_READINESS', // 就労準備支援
  'WORKPLACE', // 受け入れ企業・中間的就労・B型
  'OUTREACH', // 訪問
  'COUNSELING', // カウンセリング
  'MEDICAL', // 医療・ひきこもり外来
  'VISITING_SESSION', // 出張相談会
  'EVENT', // 講演会・語る会（一般向け）
  'EXPERT_DISPATCH', // 講師・スーパーバイザー派遣（自治体向け）
  'MEDICAL_ADVICE', // 支援者が医師に相談できる仕組み
] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** R008: who it is for. */
export const audiences = ['SELF', 'FAMILY', 'SUPPORTER', 'PUBLIC'] as const;
export type Audience = (typeof audiences)[number];

/** Who is asking, on the first question of the start page (R059). */
export const askerRoles = ['SELF', 'FAMILY', 'SUPPORTER'] as const;
export type AskerRole = (typeof askerRoles)[number];

/** R013. ENDED is never listed; PLANNED, PREPARING and PAUSED answer "ask". */
export const resourceStatuses = ['PLANNED', 'PREPARING', 'RUNNING', 'PAUSED', 'ENDED'] as const;
export type ResourceStatus = (typeof resourceStatuses)[number];

/** R093: whether somebody new is taken on at present. */
export const intakeStates = ['OPEN', 'FULL', 'ASK'] as const;
export type IntakeState = (typeof intakeStates)[number];

/** R014: how it is run. */
export const deliveryForms = ['DIRECT', 'COMMISSIONED', 'ROOM_LENT', 'JOINT', 'INDEPENDENT'] as const;
export type DeliveryForm = (typeof deliveryForms)[number];

/** R019. */
export const accessModes = ['IN_PERSON', 'ONLINE', 'TELEPHONE', 'VISITS_HOME'] as const;
export type AccessMode = (typeof accessModes)[number];

/** R004, R005: circumstances a criterion can speak about. */
export const circumstances = [
  'HARDSHIP', // 生活困窮
  'PUBLIC_ASSISTANCE', // 生活保護
  'DISABILITY', // 障害
  'CERTIFICATE', // 障害者手帳
  'DIAGNOSIS', // 診断
  'ILL_HEALTH', // 健康状態
  'NON_ATTENDANCE', // 不登校
  'CARER', // ケアラー
  'LEFT_SCHOOL', // 義務教育後・中退
] as const;
export type Circumstance = (typeof circumstances)[number];

/** R004. Absent from the map = NOT_CONSIDERED. */
export const criterionWeights = ['REQUIRED', 'PREFERRED', 'EXCLUDED', 'NOT_CONSIDERED'] as const;
export type CriterionWeight = (typeof criterionWeights)[number];

/** R028: how the place feels. */
export const atmospheres = ['PLAIN', 'WELFARE', 'MEDICAL', 'EDUCATION', 'PEER'] as const;
export type Atmosphere = (typeof atmospheres)[number];

/** R021: Q5 of the survey plus letter and online application. */
export const contactMethods = [
  'IN_PERSON',
  'TELEPHONE',
  'MAIL',
  'SNS',
  'WEB_MEETING',
  'OUTREACH',
  'LETTER',
  'ONLINE_APPLICATION',
  'OTHER',
] as const;
export type ContactMethod = (typeof contactMethods)[number];

/** R022: the ten places of Q6. */
export const windowPlaces = [
  'HIKIKOMORI_ALONE',
  'HIKIKOMORI_INTEGRATED',
  'MULTILAYER',
  'SELF_RELIANCE',
  'COMMUNITY_SUPPORT',
  'CORE_DISABILITY',
  'CHILD_YOUTH',
  'HEALTH_CENTER',
  'EDUCATION',
  'OTHER',
] as const;
export type WindowPlace = (typeof windowPlaces)[number];

/** R024: Q10, what a window does. */
export const windowFunctions = [
  'CONSULTATION',
  'OUTREACH',
  'CONNECTING',
  'ACCOMPANYING',
  'INTRODUCING_PLACES',
  'SUPPORTING_GROUPS',
  'OTHER',
] as const;
export type WindowFunction = (typeof windowFunctions)[number];

/** R025: Q11 stages and involvement. */
export const supportStages = ['FIRST_CONTACT', 'CONSULTATION', 'SUPPORT', 'INDEPENDENCE'] as const;
export type SupportStage = (typeof supportStages)[number];
export const involvements = ['LEADS', 'COOPERATES', 'HARDLY', 'NOT', 'UNKNOWN'] as const;
export type Involvement = (typeof involvements)[number];

/** R040. */
export const transitAccess = ['YES', 'NO', 'UNKNOWN'] as const;
export type TransitAccess = (typeof transitAccess)[number];

/** How much of a venue's position the public may see. Only EXACT has a pin. */
export const positionPrecisions = ['EXACT', 'AREA', 'MUNICIPALITY', 'NONE'] as const;
export type PositionPrecision = (typeof positionPrecisions)[number];

/** Six rings of the search and, only when everything nearer is too little, the rest of Japan (R056, G5). */
export const rings = [
  'OWN',
  'ADJACENT',
  'AREA',
  'PREFECTURE',
  'NEXT_PREFECTURE',
  'ONLINE',
  'ELSEWHERE',
] as const;
export type Ring = (typeof rings)[number];

/** decisions 7. */
export const badges = ['USABLE', 'ASK', 'NOT_ELIGIBLE'] as const;
export type Badge = (typeof badges)[number];

/** G1. In order of strength: the strongest active answer wins. */
export const residencyAnswers = ['YES', 'FIRST_CONTACT', 'ASK', 'NO'] as const;
export type ResidencyAnswer = (typeof residencyAnswers)[number];

/** R149, look.md: fresh to 183 days, AGING to 365, then OLD; NEVER = nobody has confirmed it. */
export const freshnessClasses = ['FRESH', 'AGING', 'OLD', 'NEVER'] as const;
export type FreshnessClass = (typeof freshnessClasses)[number];

/** R053, start page question 3. */
export const searchScopes = ['NEAR', 'AWAY', 'HOME', 'ALL'] as const;
export type SearchScope = (typeof searchScopes)[number];

/** R045. */
export const areaGroupKinds = [
  'ZONE',
  'BLOCK',
  'SETTLEMENT_SPHERE',
  'WIDE_AREA_UNION',
  'PARTIAL_AFFAIRS',
  'JOINT',
] as const;
export type AreaGroupKind = (typeof areaGroupKinds)[number];

export const organizationKinds = [
  'MUNICIPALITY',
  'PREFECTURE',
  'PREFECTURAL_CENTER',
  'SHAKYO',
  'NPO',
  'SOCIAL_WELFARE_CORPORATION',
  'COMMUNITY_SUPPORT_CENTER',
  'HOKENJO',
  'MENTAL_HEALTH_CENTER',
  'YOUTH_CENTER',
  'SAPOSUTE',
  'CORE_DISABILITY_CENTER',
  'EDUCATION',
  'MEDICAL',
  'BUSINESS',
  'VOLUNTEER',
  'COMMUNITY',
  'OTHER',
] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

/** How often, coarsely, for the filter of R068. */
export const frequencyClasses = ['DAILY', 'WEEKLY', 'MONTHLY', 'RARELY', 'UNKNOWN'] as const;
export type FrequencyClass = (typeof frequencyClasses)[number];

/** The branches of a window's chain: when a person is passed on to where (R064). */
export const chainConditions = [
  'UNDER_18',
  'OVER_65',
  'HARDSHIP',
  'DISABILITY',
  'PLACE_TO_BE',
  'HEALTH',
  'WORK',
  'FAMILY',
  'NOT_AT_HOME', // 町の人に知られたくない
  'NONE_FITS', // the fallback owner: nobody falls off the thread
] as const;
export type ChainCondition = (typeof chainConditions)[number];
