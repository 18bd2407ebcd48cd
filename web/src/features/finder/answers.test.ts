import { fieldsOf, personOf, readAnswers, searchOf } from './answers.ts';

const posted = (fields: [string, string][]) => readAnswers(new URLSearchParams(fields));

test('answers survive the way through the hidden fields of a form unchanged', () => {
  const answers = posted([
    ['role', 'SUPPORTER'],
    ['home', '14100_14101'],
    ['age', '３４'],
    ['scope', 'AWAY'],
    ['apart', '20'],
    ['avoid', '20303'],
    ['avoid', '20305'],
    ['car', '1'],
    ['medical', '1'],
    ['kind', 'PLACE'],
    ['often', 'WEEKLY'],
    ['with', 'CARER'],
    ['words', '本と雑談'],
    ['within', '138,35,139,36'],
    ['after', 'abc'],
    ['number', '21'],
  ]);
  expect(readAnswers(new URLSearchParams(fieldsOf(answers)))).toEqual(answers);
});

test('what no form of ours sends is left out', () => {
  const answers = posted([
    ['role', 'ADMIN'],
    ['home', "1'; drop table"],
    ['scope', 'everywhere'],
    ['avoid', '<script>'],
    ['within', '1,2,x,4'],
  ]);
  expect(fieldsOf(answers)).toEqual([]);
});

test('a refused age is never sent as somebody’s age', () => {
  expect(personOf(posted([['age', '150']])).ageYears).toBeNull();
  expect(personOf(posted([['age', '４６']])).ageYears).toBe(46);
});

test('a distance counts only away from home, and away needs a home', () => {
  const away: [string, string][] = [
    ['home', '20303'],
    ['scope', 'AWAY'],
    ['apart', '30'],
  ];
  expect(searchOf(posted(away))).toMatchObject({ scope: 'AWAY', atLeastMetersFromHome: 30_000 });
  expect(searchOf(posted([...away, ['scope', 'NEAR']])).scope).toBe('AWAY');
  expect(
    searchOf(
      posted([
        ['home', '-'],
        ['scope', 'AWAY'],
      ]),
    ),
  ).toMatchObject({ scope: 'ALL', person: { home: null } });
});
