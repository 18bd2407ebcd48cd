import type { Circumstance } from '@tsunagi/domain';
import { type Reason, reasonsOf } from '../compose-answer.ts';
import type { AnswerView, FindingView, Reader } from '../shapes.ts';
import { residency } from './residency.ts';

const asking = '電話で聞いてみてください。';

const people: Record<Circumstance, string> = {
  HARDSHIP: '生活に困っている方',
  PUBLIC_ASSISTANCE: '生活保護を受けている方',
  DISABILITY: '障害のある方',
  CERTIFICATE: '障害者手帳のある方',
  DIAGNOSIS: '診断を受けている方',
  ILL_HEALTH: '体や心の調子がよくない方',
  NON_ATTENDANCE: '学校に行きづらい方',
  CARER: '家族の世話や介護をしている方',
  LEFT_SCHOOL: '義務教育を終えた方や、学校をやめた方',
};

const notNeeded: Record<Circumstance, string> = {
  HARDSHIP: '生活に困っていなくても使えます。',
  PUBLIC_ASSISTANCE: '生活保護を受けていなくても使えます。',
  DISABILITY: '障害がなくても使えます。',
  CERTIFICATE: '障害者手帳は、いりません。',
  DIAGNOSIS: '診断は、いりません。',
  ILL_HEALTH: '病気でなくても使えます。',
  NON_ATTENDANCE: '学校のことでなくても使えます。',
  CARER: '介護をしていなくても使えます。',
  LEFT_SCHOOL: '学校に通っていても使えます。',
};

/** 「おおむね40歳まで」. The soft word stands at the edge that decided. */
function ageWords({ minYears, maxYears, soft, ageYears }: FindingView): string {
  const isSoftBelow =
    soft && minYears != null && (maxYears == null || (ageYears != null && ageYears < minYears));
  const from = minYears == null ? '' : `${isSoftBelow ? 'おおむね' : ''}${minYears}歳から`;
  const to = maxYears == null ? '' : `${soft && !isSoftBelow ? 'おおむね' : ''}${maxYears}歳まで`;
  return `${from}${to}`;
}

function ageReason(finding: FindingView, reader: Reader): Reason {
  const words = ageWords(finding);
  if (finding.verdict === 'FAILS') return { fact: `${words}の方が対象です。` };
  if (finding.verdict === 'MEETS') return { fact: `${words}の方が使えます。` };
  const whose = finding.ageOf === 'VISITOR' ? '来る方' : reader.role === 'FAMILY' ? 'お子さん' : 'ご本人';
  const who = finding.ageYears == null ? '' : `${finding.ageYears}歳の方は、`;
  return { fact: `${whose}の年齢が「${words}」。`, ask: `${who}${asking}` };
}

function circumstanceReason({ verdict, weight, circumstance }: FindingView): Reason | null {
  if (circumstance == null) return null;
  const who = people[circumstance];
  if (weight === 'NOT_CONSIDERED') return { fact: notNeeded[circumstance] };
  if (weight === 'PREFERRED')
    return {
      fact: verdict === 'MEETS' ? `${who}が多く来る所です。` : `${who}が多く来ますが、ほかの方も使えます。`,
    };
  if (weight === 'EXCLUDED') {
    if (verdict === 'FAILS') return { fact: `${who}には、ほかの窓口があります。` };
    if (verdict === 'MEETS') return { fact: 'いまの様子で使えます。' };
    return { fact: `${who}には、ほかの窓口をすすめることがあります。`, ask: asking };
  }
  if (verdict === 'MEETS') return { fact: `${who}が使えます。` };
  const fact = `${who}が対象です。`;
  return verdict === 'FAILS' ? { fact } : { fact, ask: `わからないときは、${asking}` };
}

function audienceReason({ verdict }: FindingView, { role }: Reader): Reason | null {
  if (verdict === 'UNKNOWN') return { fact: 'どなたのための場か、まだわかっていません。', ask: asking };
  if (verdict === 'FAILS')
    return { fact: role === 'SELF' ? 'ご家族や、支援する方のための場です。' : '支援する方のための場です。' };
  if (role === 'FAMILY') return { fact: 'ご家族が使えます。' };
  return role === 'SELF' ? { fact: 'ご本人が使えます。' } : null;
}

function statusReason({ status, expectedStart }: FindingView): Reason | null {
  switch (status) {
    case 'PLANNED':
      return { fact: `${expectedStart ?? 'これから'}始まる予定です。`, ask: `いつ使えるか、${asking}` };
    case 'PREPARING':
      return {
        fact: `いま、準備をしています。${expectedStart ? `${expectedStart}に始まる予定です。` : ''}`,
        ask: asking,
      };
    case 'PAUSED':
      return { fact: 'いまは、お休みしています。', ask: `いつ始まるか、${asking}` };
    case 'ENDED':
      return { fact: 'もう終わりました。' };
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

/** The reasons beside an answer: the source language. */
export const findings = {
  /** One or two short sentences, the deciding ones, as a card shows them. */
  sentences: (answer: AnswerView, reader: Reader): string[] =>
    reasonsOf(answer, reader, { residency: residency.reason, finding: reason }),
  /** One finding as a whole sentence, for the opened panel; null where there is nothing to tell. */
  sentence: (finding: FindingView, reader: Reader): string | null => {
    const told = reason(finding, reader);
    return told && `${told.fact}${told.ask ?? ''}`;
  },
};

/** The shape every language of the findings must have. */
export type FindingsTexts = typeof findings;
