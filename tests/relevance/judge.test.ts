import { demoOfToday, handleOf, offersOf } from './demo-offers.ts';
import { judge } from './judge.ts';
import { ndcgAt10 } from './measure.ts';
import { parseQuestion, readQuestions } from './question-file.ts';

const demo = demoOfToday();
const offers = offersOf(demo);
const questions = readQuestions();
const gradeOf = (line: string, key: string) =>
  judge(parseQuestion(line, 1), offers.find((one) => one.resource.key === key)!, demo);

test('there are at least 200 questions, and none is asked twice', () => {
  expect(questions.length).toBeGreaterThanOrEqual(200);
  const asked = questions.map((one) => JSON.stringify([one.words, one.asker]));
  expect(asked.filter((one, at) => asked.indexOf(one) !== at)).toEqual([]);
});

test('every question has an answer worth two points or more, and names only keys that exist', () => {
  const keys = new Set(demo.resources.map((one) => one.key));
  for (const question of questions) {
    const best = Math.max(...offers.map((offered) => judge(question, offered, demo)));
    expect({ words: question.words, best: Math.min(best, 2) }).toEqual({ words: question.words, best: 2 });
    const named = question.wishes.filter((wish) => wish.about === 'key').flatMap((wish) => wish.values);
    for (const key of [...named, ...question.corrections.keys()]) expect(keys).toContain(key);
  }
});

test('offerings can be told apart by name, provider and town, but for one that meets twice in a town', () => {
  const handles = offers.map((one) =>
    handleOf(one.resource.name, one.organizationName, one.venue?.municipalityCode ?? null),
  );
  const twice = new Set(handles.filter((one, at) => handles.indexOf(one) !== at));
  const keys = offers.filter((_, at) => twice.has(handles[at]!)).map((one) => one.resource.key);
  expect([...new Set(keys)].sort()).toEqual(['hokuto-higashinishi', 'nozawa-free']);
});

test('the grade is that of the wish met worst', () => {
  expect(gradeOf('家族会 | | kind:FAMILY_GROUP', 'ina-oyaji')).toBe(3);
  expect(gradeOf('家族会 | | kind:FAMILY_GROUP', 'matsumoto-kazoku-class')).toBe(2);
  expect(gradeOf('夜の家族会 | | fact:evening kind:FAMILY_GROUP', 'ina-oyaji')).toBe(3);
  expect(gradeOf('夜の家族会 | | fact:evening kind:FAMILY_GROUP', 'tsumugi')).toBe(0);
});

test('what is clearly against the asker, or has ended, is worth nothing', () => {
  const line = (age: number) => `サロン | home=20217 role=SELF age=${age} | kind:SALON`;
  expect(gradeOf(line(30), 'wakaba-salon')).toBe(3);
  expect(gradeOf(line(45), 'wakaba-salon')).toBe(0);
  expect(gradeOf('作業 | home=20303 role=SELF age=30 | kind:WORKPLACE', 'machi-sagyouba')).toBe(0);
  expect(gradeOf('居場所 | home=20303 role=SELF age=30 | kind:IBASHO', 'hidamari-no-ma')).toBe(3);
  expect(gradeOf('家族会 | | kind:FAMILY_GROUP', 'matsumoto-owatta')).toBe(0);
});

test('nDCG is one for the best order and falls when the best comes late', () => {
  expect(ndcgAt10([3, 2, 1], [1, 2, 3])).toBe(1);
  expect(ndcgAt10([1, 2, 3], [1, 2, 3])).toBeLessThan(0.8);
  expect(ndcgAt10([], [3])).toBe(0);
});
