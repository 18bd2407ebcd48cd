import { packAnswers, unpackAnswers } from './answers-carrier.ts';

test('posted fields reach the page as they were, repeated names and Japanese included', () => {
  const fields = new URLSearchParams([
    ['avoid', '20303'],
    ['avoid', '20305'],
    ['words', '本 & 雑談=🙂\n'],
  ]);
  expect([...(unpackAnswers(packAnswers(fields)) ?? [])]).toEqual([...fields]);
});

test('a page that was simply opened has no fields', () => {
  expect(unpackAnswers(null)).toBeNull();
});
