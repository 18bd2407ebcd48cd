import type { RefusalsTexts } from '../ja/refusals.ts';
import { plainField } from '../plain-field.ts';
import type { RefusalCode } from '../shapes.ts';

const fieldWords: Record<string, string> = {
  'person.home': 'the town you live in',
  'person.ward': 'the ward you live in',
  'person.ageYears': 'the age',
  'person.has': 'the circumstances',
  'person.hasNot': 'the circumstances',
  avoid: 'the towns to leave out',
  avoidOrganizations: 'the organizations to leave out',
  words: 'the words to search for',
  text: 'the words to search for',
  code: 'the town',
  kinds: 'the kinds of places',
  ids: 'the places to compare',
  atLeastMetersFromHome: 'the distance from home',
  first: 'the number to show at once',
};

const choose = 'Please choose again by name or postcode.';

const sentences: Record<RefusalCode, (field: string) => string> = {
  AGE_OUT_OF_RANGE: () => 'Please write the age as a number from 0 to 120.',
  CODE_UNKNOWN: (field) => `We could not find ${field}. ${choose}`,
  CODE_FOREIGN: (field) => `This is not a municipality in Japan: ${field}. ${choose}`,
  CODE_MISTYPED: (field) =>
    `There seems to be a typing error in the number of ${field}. Please check its 5 or 6 digits.`,
  POSTCODE_UNKNOWN: () =>
    'We could not find this postcode. Please check its 7 digits, or search by the name of the town.',
  POINT_OUTSIDE_JAPAN: () => 'This point is outside Japan. Please choose a place in Japan.',
  CURSOR_FOREIGN: () => 'The list could not be continued. Please search again from the beginning.',
  WORDS_TOO_LONG: () => 'Please use at most 100 characters for the words to search for.',
  TOO_MANY: (field) => `There are too many of these: ${field}. Please choose fewer.`,
  PAGE_SIZE: () => 'Please write the number to show at once as a number from 1 to 50.',
  VIEW_INVALID: () => 'This part of the map could not be read. Please go back to the first view.',
  HOME_MISSING: () => 'Please choose the town you live in.',
  NOT_FOUND: () => 'We could not find it. Please choose again from the list.',
};

/** What is wrong and how to mend it, in English. */
export const refusals: RefusalsTexts = {
  sentence: ({ code, field }) => sentences[code](fieldWords[plainField(field)] ?? 'what you wrote'),
};
