import type { Circumstance } from '@tsunagi/domain';
import { type Reason, reasonsOf } from '../compose-answer.ts';
import type { FindingsTexts } from '../ja/findings.ts';
import type { FindingView, Reader } from '../shapes.ts';
import { residency } from './residency.ts';

const people: Record<Circumstance, string> = {
  HARDSHIP: 'people who struggle to make ends meet',
  PUBLIC_ASSISTANCE: 'people on public assistance',
  DISABILITY: 'people with a disability',
  CERTIFICATE: 'people with a disability certificate',
  DIAGNOSIS: 'people with a diagnosis',
  ILL_HEALTH: 'people who are not well in body or mind',
  NON_ATTENDANCE: 'people who find it hard to go to school',
  CARER: 'people who care for a family member',
  LEFT_SCHOOL: 'people who have finished compulsory school or left school',
};

const notNeeded: Record<Circumstance, string> = {
  HARDSHIP: 'You need not be struggling with money.',
  PUBLIC_ASSISTANCE: 'You need not be on public assistance.',
  DISABILITY: 'You need not have a disability.',
  CERTIFICATE: 'No disability certificate is needed.',
  DIAGNOSIS: 'No diagnosis is needed.',
  ILL_HEALTH: 'You need not be ill.',
  NON_ATTENDANCE: 'It need not be about school.',
  CARER: 'You need not be a carer.',
  LEFT_SCHOOL: 'You may still be at school.',
};

function ageWords({ minYears, maxYears, soft, ageYears }: FindingView): string {
  const isSoftBelow =
    soft && minYears != null && (maxYears == null || (ageYears != null && ageYears < minYears));
  const min = minYears == null ? null : `${isSoftBelow ? 'about ' : ''}${minYears}`;
  const max = maxYears == null ? null : `${soft && !isSoftBelow ? 'about ' : ''}${maxYears}`;
  if (min && max) return `from ${min} to ${max}`;
  return min ? `${min} and older` : `up to ${max ?? ''}`;
}

function ageReason(finding: FindingView, reader: Reader): Reason {
  const words = ageWords(finding);
  if (finding.verdict === 'FAILS') return { fact: `It is for people ${words}.` };
  if (finding.verdict === 'MEETS') return { fact: `People ${words} can use it.` };
  const isChild = finding.ageOf !== 'VISITOR' && reader.role === 'FAMILY';
  const whose = finding.ageOf === 'VISITOR' ? 'visitors' : isChild ? 'families whose child is' : 'people';
  const ask =
    finding.ageYears == null ? 'Please ask by phone.' : `At ${finding.ageYears}, please ask by phone.`;
  return { fact: `It is for ${whose} ${words}.`, ask };
}

function circumstanceReason({ verdict, weight, circumstance }: FindingView): Reason | null {
  if (circumstance == null) return null;
  const who = people[circumstance];
  if (weight === 'NOT_CONSIDERED') return { fact: notNeeded[circumstance] };
  if (weight === 'PREFERRED')
    return { fact: `Mostly ${who} come here.${verdict === 'MEETS' ? '' : ' Others can use it, too.'}` };
  if (weight === 'EXCLUDED') {
    if (verdict === 'FAILS') return { fact: `For ${who} there is another office.` };
    if (verdict === 'MEETS') return { fact: 'You can use it as you are.' };
    return { fact: `For ${who} another office may be better.`, ask: 'Please ask by phone.' };
  }
  if (verdict === 'MEETS') return { fact: `It is open to ${who}.` };
  const fact = `It is for ${who}.`;
  return verdict === 'FAILS' ? { fact } : { fact, ask: 'If you are not sure, please ask by phone.' };
}

function audienceReason({ verdict }: FindingView, { role }: Reader): Reason | null {
  if (verdict === 'UNKNOWN')
    return { fact: 'We do not know yet whom it is for.', ask: 'Please ask by phone.' };
  if (verdict === 'FAILS')
    return { fact: role === 'SELF' ? 'It is for families or supporters.' : 'It is for supporters.' };
  if (role === 'FAMILY') return { fact: 'Families can use it.' };
  return role === 'SELF' ? { fact: 'You can go there yourself.' } : null;
}

function statusReason({ status, expectedStart }: FindingView): Reason | null {
  const start = expectedStart ? ` (${expectedStart})` : '';
  switch (status) {
    case 'PLANNED':
      return { fact: `It is planned to begin${start}.`, ask: 'Please ask by phone when.' };
    case 'PREPARING':
      return { fact: `It is being prepared${start}.`, ask: 'Please ask by phone.' };
    case 'PAUSED':
      return { fact: 'It is paused for now.', ask: 'Please ask by phone when it starts again.' };
    case 'ENDED':
      return { fact: 'It has ended.' };
    default:
      return null;
  }
}

function reason(finding: FindingView, reader: Reader): Reason | null {
  switch (finding.criterion) {
    case 'AGE':
      return ageReason(finding, reader);
    case 'CIRCUMSTANCE':
      return circumstanceReason(finding);
    case 'AUDIENCE':
      return audienceReason(finding, reader);
    case 'STATUS':
      return statusReason(finding);
    case 'RESIDENCY':
      return null;
  }
}

/** The reasons beside an answer in English. */
export const findings: FindingsTexts = {
  sentences: (answer, reader) => reasonsOf(answer, reader, { residency: residency.reason, finding: reason }),
  sentence: (finding, reader) => {
    const told = reason(finding, reader);
    return told && [told.fact, told.ask].filter(Boolean).join(' ');
  },
};
