import type { Circumstance } from '@tsunagi/domain';
import { type Reason, reasonsOf } from '../compose-answer.ts';
import type { FindingsTexts } from '../ja/findings.ts';
import type { FindingView, Reader } from '../shapes.ts';
import { residency } from './residency.ts';

const asking = '{電話|でんわ}で {聞|き}いて ください。';
const years = (age: number) => `${age}{歳|さい}`;

const people: Record<Circumstance, string> = {
  HARDSHIP: '{生活|せいかつ}の お{金|かね}に {困|こま}って いる {人|ひと}',
  PUBLIC_ASSISTANCE: '{生活保護|せいかつほご}を {受|う}けて いる {人|ひと}',
  DISABILITY: '{障害|しょうがい}が ある {人|ひと}',
  CERTIFICATE: '{障害者手帳|しょうがいしゃてちょう}が ある {人|ひと}',
  DIAGNOSIS: '{医者|いしゃ}に {病気|びょうき}の {名前|なまえ}を {言|い}われた {人|ひと}',
  ILL_HEALTH: '{体|からだ}や {心|こころ}の {調子|ちょうし}が よくない {人|ひと}',
  NON_ATTENDANCE: '{学校|がっこう}に {行|い}くのが つらい {人|ひと}',
  CARER: '{家族|かぞく}の {世話|せわ}を して いる {人|ひと}',
  LEFT_SCHOOL: '{中学校|ちゅうがっこう}を {終|お}わった {人|ひと}や、{学校|がっこう}を やめた {人|ひと}',
};

const notNeeded: Record<Circumstance, string> = {
  HARDSHIP: 'お{金|かね}に {困|こま}って いない {人|ひと}も {使|つか}えます。',
  PUBLIC_ASSISTANCE: '{生活保護|せいかつほご}を {受|う}けて いない {人|ひと}も {使|つか}えます。',
  DISABILITY: '{障害|しょうがい}が ない {人|ひと}も {使|つか}えます。',
  CERTIFICATE: '{障害者手帳|しょうがいしゃてちょう}は いりません。',
  DIAGNOSIS: '{医者|いしゃ}に {病気|びょうき}の {名前|なまえ}を {言|い}われて いなくても いいです。',
  ILL_HEALTH: '{病気|びょうき}では ない {人|ひと}も {使|つか}えます。',
  NON_ATTENDANCE: '{学校|がっこう}の ことでは なくても いいです。',
  CARER: '{家族|かぞく}の {世話|せわ}を して いない {人|ひと}も {使|つか}えます。',
  LEFT_SCHOOL: '{学校|がっこう}に {行|い}って いる {人|ひと}も {使|つか}えます。',
};

function ageWords({ minYears, maxYears, soft, ageYears }: FindingView): string {
  const isSoftBelow =
    soft && minYears != null && (maxYears == null || (ageYears != null && ageYears < minYears));
  const from = minYears == null ? '' : `${isSoftBelow ? 'だいたい ' : ''}${years(minYears)}から`;
  const to = maxYears == null ? '' : `${soft && !isSoftBelow ? 'だいたい ' : ''}${years(maxYears)}まで`;
  return [from, to].filter(Boolean).join(' ');
}

function ageReason(finding: FindingView, reader: Reader): Reason {
  const words = ageWords(finding);
  if (finding.verdict === 'FAILS') return { fact: `${words}の {人|ひと}の ところです。` };
  if (finding.verdict === 'MEETS') return { fact: `${words}の {人|ひと}が {使|つか}えます。` };
  const isChild = finding.ageOf !== 'VISITOR' && reader.role === 'FAMILY';
  const whose = finding.ageOf === 'VISITOR' ? '{来|く}る {人|ひと}が ' : isChild ? '{子|こ}どもが ' : '';
  const who = finding.ageYears == null ? '' : `${years(finding.ageYears)}の {人|ひと}は、`;
  return { fact: `${whose}${words}の {人|ひと}の ところです。`, ask: `${who}${asking}` };
}

function circumstanceReason({ verdict, weight, circumstance }: FindingView): Reason | null {
  if (circumstance == null) return null;
  const who = people[circumstance];
  if (weight === 'NOT_CONSIDERED') return { fact: notNeeded[circumstance] };
  if (weight === 'PREFERRED')
    return {
      fact: `${who}が {多|おお}いです。${verdict === 'MEETS' ? '' : 'ほかの {人|ひと}も {使|つか}えます。'}`,
    };
  if (weight === 'EXCLUDED') {
    if (verdict === 'FAILS') return { fact: `${who}には、ほかの {相談|そうだん}する ところが あります。` };
    if (verdict === 'MEETS') return { fact: '{今|いま}の ままで {使|つか}えます。' };
    return { fact: `${who}には、ほかの ところが いい ときが あります。`, ask: asking };
  }
  if (verdict === 'MEETS') return { fact: `${who}が {使|つか}えます。` };
  const fact = `${who}の ところです。`;
  return verdict === 'FAILS' ? { fact } : { fact, ask: `わからない ときは、${asking}` };
}

function audienceReason({ verdict }: FindingView, { role }: Reader): Reason | null {
  if (verdict === 'UNKNOWN') return { fact: 'だれの ための ところか、まだ わかりません。', ask: asking };
  if (verdict === 'FAILS')
    return {
      fact:
        role === 'SELF'
          ? '{家族|かぞく}や、{手伝|てつだ}う {人|ひと}の ところです。'
          : '{手伝|てつだ}う {人|ひと}の ところです。',
    };
  if (role === 'FAMILY') return { fact: '{家族|かぞく}が {使|つか}えます。' };
  return role === 'SELF' ? { fact: '{本人|ほんにん}が {使|つか}えます。' } : null;
}

function statusReason({ status, expectedStart }: FindingView): Reason | null {
  switch (status) {
    case 'PLANNED':
      return {
        fact: `${expectedStart ? `${expectedStart}に` : 'これから'} {始|はじ}まります。`,
        ask: `いつから {使|つか}えるか、${asking}`,
      };
    case 'PREPARING':
      return {
        fact: `{今|いま}、{準備|じゅんび}を して います。${expectedStart ? `${expectedStart}に {始|はじ}まります。` : ''}`,
        ask: asking,
      };
    case 'PAUSED':
      return { fact: '{今|いま}は {休|やす}んで います。', ask: `いつ {始|はじ}まるか、${asking}` };
    case 'ENDED':
      return { fact: 'もう {終|お}わりました。' };
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

/** The reasons beside an answer in やさしい日本語. */
export const findings: FindingsTexts = {
  sentences: (answer, reader) => reasonsOf(answer, reader, { residency: residency.reason, finding: reason }),
  sentence: (finding, reader) => {
    const told = reason(finding, reader);
    return told && `${told.fact}${told.ask ?? ''}`;
  },
};
