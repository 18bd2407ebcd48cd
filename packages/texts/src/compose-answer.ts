import type { AnswerView, FindingView, Reader, ResidencyView } from './shapes.ts';

/** A reason in two halves: the fact, and for what is not certain the invitation to ask. */
export interface Reason {
  readonly fact: string;
  readonly ask?: string;
}

/** What a language must be able to say so that an answer can be put together from it. */
export interface ReasonWords {
  residency: (residency: ResidencyView, reader: Reader) => Reason;
  finding: (finding: FindingView, reader: Reader) => Reason | null;
}

const deciding = (finding: FindingView): boolean =>
  finding.criterion !== 'RESIDENCY' && (finding.weight === 'REQUIRED' || finding.weight === 'EXCLUDED');

/** The one or two reasons beside a badge: what refuses, or what must be asked, or why it may be used. */
export function reasonsOf(answer: AnswerView, reader: Reader, words: ReasonWords): string[] {
  const residency = words.residency(answer.residency, reader);
  const of = (verdict: FindingView['verdict']) =>
    answer.findings
      .filter((finding) => finding.verdict === verdict && deciding(finding))
      .map((finding) => words.finding(finding, reader))
      .filter((reason) => reason !== null);
  if (answer.badge === 'NOT_ELIGIBLE') {
    const refused = answer.residency.answer === 'NO' ? [residency] : [];
    return [...refused, ...of('FAILS')].slice(0, 2).map((reason) => reason.fact);
  }
  if (answer.badge === 'ASK') {
    const isCertain = answer.residency.answer === 'YES';
    return withOneAsk([...of('UNKNOWN'), ...(isCertain ? [] : [residency])].slice(0, 2));
  }
  return [residency, ...welcoming(answer, reader, words)].slice(0, 2).map((reason) => reason.fact);
}

/** Beside the place one lives in: the age that fits, or else what is said not to be needed. */
function welcoming(answer: AnswerView, reader: Reader, words: ReasonWords): Reason[] {
  const age = answer.findings.filter((finding) => finding.criterion === 'AGE');
  const reassuring = answer.findings.filter((finding) => finding.weight === 'NOT_CONSIDERED');
  return [...age, ...reassuring]
    .map((finding) => words.finding(finding, reader))
    .filter((reason) => reason !== null);
}

/** All facts, and one invitation at the end: nobody is told twice to telephone. */
const withOneAsk = (reasons: readonly Reason[]): string[] => {
  const ask = reasons.find((reason) => reason.ask)?.ask;
  const facts = reasons.map((reason) => reason.fact).filter((fact) => fact !== '');
  return ask === undefined ? facts : [...facts, ask];
};
