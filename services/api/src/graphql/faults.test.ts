import { formattedFault } from './faults.ts';

const messageOf = (message: string, code = 'BAD_USER_INPUT') =>
  formattedFault({ message, extensions: { code } });

test('a fault inside leaves as its code alone', () => {
  for (const code of [undefined, 'INTERNAL_SERVER_ERROR', '42P01'])
    expect(formattedFault({ message: 'relation "secret" does not exist', extensions: { code } })).toEqual({
      message: 'INTERNAL',
      extensions: { code: 'INTERNAL' },
    });
  expect(
    formattedFault({ message: 'Case 17 is of another town', extensions: { code: 'FORBIDDEN' } }).message,
  ).toBe('FORBIDDEN');
});

test.each([
  [
    'Variable "$input" got invalid value "４６さい" at "input.person.ageYears"; Int cannot represent non-integer value: "４６さい"',
    'Variable "$input" has an invalid value at "input.person.ageYears".',
  ],
  [
    'Variable "$a" got invalid value {"home":"20306"}; Field "x" is not defined by type "PersonInput".',
    'Variable "$a" has an invalid value.',
  ],
  ['Int cannot represent non-integer value: "46"', 'Int (value not repeated)'],
  ['Expected value of type "AskerRole", found "母"', '(value not repeated)'],
  [
    'Value "母は70さい" does not exist in "AskerRole" enum.',
    'Value does not exist in "AskerRole" enum (value not repeated).',
  ],
  [
    'Syntax Error: Expected Name, found String "母は70さい".',
    'Syntax Error: Expected Name (value not repeated)',
  ],
])('what was given is not repeated: %s', (given, shown) => {
  expect(messageOf(given).message).toBe(shown);
});

test('a misspelled field is named: it is the programmer who needs it', () => {
  expect(
    messageOf('Cannot query field "nmae" on type "SearchHit".', 'GRAPHQL_VALIDATION_FAILED').message,
  ).toContain('nmae');
});
