import type { ReportTexts } from '../ja/report.ts';

/** English. */
export const report: ReportTexts = {
  link: 'Tell us what is wrong here',
  title: 'Tell us what is wrong, or what worries you',
  about: (place) => `About “${place}”`,
  lead: 'No name and no account is needed. Staff of the town or prefecture in charge read it.',
  kindTitle: 'What is wrong?',
  kinds: {
    HAS_ENDED: { word: 'It no longer exists', example: 'It was closed, it was gone' },
    NUMBER_WRONG: { word: 'The telephone number is wrong', example: 'Nobody answers, or somebody else does' },
    DAYS_WRONG: { word: 'The days or hours are wrong', example: 'I went and it was not open' },
    NOT_WHO_IT_SAYS: { word: 'It is not what is written here', example: 'Another body, or it costs money' },
    TREATED_BADLY: {
      word: 'I was treated badly, or I am worried',
      example: 'I was afraid, or somebody may be taken away by force',
    },
    OTHER: { word: 'Something else', example: 'Please say it in words' },
  },
  seriousNote:
    'What is about bad treatment or worry is read by the prefecture as well. The organization itself is not told.',
  wordsTitle: 'More about it',
  wordsHint: 'You may leave this empty. Up to 400 characters. Please write no names and no addresses.',
  contactTitle: 'If you want an answer',
  contactHint:
    'A telephone number or mail address. You may leave this empty. It is used for the answer only.',
  keeping: 'What you write is deleted 90 days after it is settled, and after a year at the latest.',
  optional: 'optional',
  leaveEmpty: 'Please leave this empty',
  send: 'Send it',
  back: 'Back to the page of this place',
  urgent: 'If a life is in danger, call 110 (police) or 119 (ambulance).',
  faultTitle: 'It could not be sent. What you wrote is still on this page.',
  chooseKind: 'Please choose what is wrong.',
  silent: 'The directory did not answer. Please wait a little and send it again.',
  faults: {
    TEXT_TOO_LONG: 'This is too long. Please make it shorter.',
    WORDS_MISSING: 'With “something else”, please say it in words.',
    TOO_MANY_REPORTS: 'Many reports have just arrived. Please wait about an hour and send it again.',
    NOT_FOUND: 'This place was not found.',
  },
  doneTitle: 'Received',
  done: (keeper) =>
    keeper ? `Staff of ${keeper} will read it. Thank you.` : 'Staff in charge will read it. Thank you.',
  doneSerious: 'The prefecture reads it as well. The organization itself is not told.',
  referenceTitle: 'Reference number',
  referenceUse: 'Say this number when you ask how it went on. It is good to write it down.',
  askAtTitle: 'Where to ask',
  withheldTitle: 'This place is not shown at present',
  withheldText:
    'Something about it is being checked, so we do not point to it for now. There are others you can turn to.',
  withheldNext: 'Where you can turn now',
  withheldTell: 'I want to tell something about this place',
  searchAgain: 'Search again',
};
