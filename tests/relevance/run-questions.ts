import { type Ask, hitsOf } from './ask.ts';
import { demoOfToday, handleOf, offersOf } from './demo-offers.ts';
import { judge } from './judge.ts';
import { ndcgAt10 } from './measure.ts';
import { type Grade, type Question, readQuestions } from './question-file.ts';

export interface Result {
  question: Question;
  ndcg: number;
  shown: { name: string; grade: Grade }[];
  /** The best there are, by name. */
  best: string[];
}

/** Asks every judged question and grades what comes back. */
export async function runQuestions(ask: Ask): Promise<Result[]> {
  const demo = demoOfToday();
  const offers = offersOf(demo);
  const results: Result[] = [];
  for (const question of readQuestions()) {
    const graded = offers.map((offered) => ({ offered, grade: judge(question, offered, demo) }));
    const left = new Map<string, Grade[]>();
    for (const { offered, grade } of graded) {
      const handle = handleOf(
        offered.resource.name,
        offered.organizationName,
        offered.venue?.municipalityCode ?? null,
      );
      left.set(handle, [...(left.get(handle) ?? []), grade]);
    }
    const hits = await hitsOf(ask, question);
    const shown = hits.map(({ name, organizationName, municipality }) => {
      const grades =
        left.get(handleOf(name, organizationName, municipality?.code ?? null)) ??
        left.get(handleOf(name, organizationName, null));
      if (!grades)
        throw new Error(`「${name}」 of ${organizationName} is not in the demo: was it loaded today?`);
      return { name, grade: grades.shift() ?? 0 } as const;
    });
    const all = graded.map((one) => one.grade);
    results.push({
      question,
      shown,
      ndcg: ndcgAt10(
        shown.map((one) => one.grade),
        all,
      ),
      best: graded.filter((one) => one.grade === Math.max(...all)).map((one) => one.offered.resource.name),
    });
  }
  return results;
}

const mean = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0) / numbers.length;

export const summaryOf = (results: readonly Result[]) => ({
  questions: results.length,
  ndcg: mean(results.map((one) => one.ndcg)),
  zeroShare: results.filter((one) => one.shown.length === 0).length / results.length,
});

/** The figures and the worst questions, for people. */
export function report(results: readonly Result[], worst = 20): string {
  const { questions, ndcg, zeroShare } = summaryOf(results);
  const lines = [...results]
    .sort((left, right) => left.ndcg - right.ndcg)
    .slice(0, worst)
    .map(({ question, ndcg: value, shown, best }) => {
      const asker = Object.entries(question.asker)
        .map(([key, said]) => `${key}=${said}`)
        .join(' ');
      const list = shown.map((one) => `${one.name}(${one.grade})`).join(' ') || 'nothing';
      return `${value.toFixed(2)}  ${question.words} ${asker}\n      shown: ${list}\n      best:  ${best.slice(0, 6).join(' ')}${best.length > 6 ? ` … ${best.length}` : ''}`;
    });
  return [
    `${questions} questions · nDCG@10 ${ndcg.toFixed(3)} · zero results ${(100 * zeroShare).toFixed(1)} %`,
    ...lines,
  ].join('\n');
}
