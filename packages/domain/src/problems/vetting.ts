import type { OrganizationKind } from '../directory/codes.ts';
import type { CalendarDay } from '../shared/calendar.ts';

/** What is looked at before a provider is trusted with people who cannot easily defend themselves. */
export const vettingSubjects = [
  'REGISTRATION', // 法人登記・届け出
  'PREMISES', // 場所を見た、借りている
  'RESPONSIBLE_PERSON', // 責任者と会った
  'COMPLAINTS', // 苦情の窓口
  'FEES', // 料金の明示、解約
  'FREE_WILL', // 本人の意思によらずに連れ出さない
] as const;
export type VettingSubject = (typeof vettingSubjects)[number];

/** What a look showed. */
export const vettingResults = ['FINE', 'DOUBTS', 'NOT_FOUND_OUT'] as const;
export type VettingResult = (typeof vettingResults)[number];

/** One look at one subject, on a day, with the day on which somebody looks again. */
export interface VettingFinding {
  readonly subject: VettingSubject;
  readonly result: VettingResult;
  readonly checkedOn: CalendarDay;
  readonly nextCheckOn: CalendarDay | null;
}

/** NOT_NEEDED for public bodies; DUE where a look has grown old; OPEN while a subject was never found out. */
export const vettingStates = ['NOT_NEEDED', 'OPEN', 'DOUBTS', 'DUE', 'VETTED'] as const;
export type VettingState = (typeof vettingStates)[number];

/** Bodies that answer to a council or a ministry: whom they employ is looked at elsewhere. */
export const publicBodies: readonly OrganizationKind[] = [
  'MUNICIPALITY',
  'PREFECTURE',
  'PREFECTURAL_CENTER',
  'HOKENJO',
  'MENTAL_HEALTH_CENTER',
];

/** Whether an organization is a public body, which is neither vetted nor suspended as a whole. */
export const isPublicBody = (kind: OrganizationKind): boolean => publicBodies.includes(kind);

/** The last finding on each subject that was ever looked at. */
export function latestFindings<Finding extends VettingFinding>(
  findings: readonly Finding[],
): ReadonlyMap<VettingSubject, Finding> {
  const latest = new Map<VettingSubject, Finding>();
  for (const finding of findings) {
    const held = latest.get(finding.subject);
    if (!held || held.checkedOn <= finding.checkedOn) latest.set(finding.subject, finding);
  }
  return latest;
}

/** How far a provider is vetted on a day. Doubts weigh more than age, age more than completeness. */
export function vettingOf(
  kind: OrganizationKind,
  findings: readonly VettingFinding[],
  day: CalendarDay,
): VettingState {
  if (isPublicBody(kind)) return 'NOT_NEEDED';
  const latest = [...latestFindings(findings).values()];
  if (latest.some(({ result }) => result === 'DOUBTS')) return 'DOUBTS';
  const fine = latest.filter(({ result }) => result === 'FINE');
  if (fine.length < vettingSubjects.length) return 'OPEN';
  return fine.some(({ nextCheckOn }) => nextCheckOn !== null && nextCheckOn < day) ? 'DUE' : 'VETTED';
}
