import type { SectionRoundTexts } from '../ja/section-round.ts';

/** English of the page on which those answer who are asked for the places they know. */
export const sectionRound: SectionRoundTexts = {
  pageTitle: 'Tell us of the places you know',
  title: 'Tell us of the places you know',
  from: (office, to) => `From ${office}, to ${to}`,
  howTo: (day) =>
    `Send one place at a time; each is kept as you send it. The same link opens as often as you like until ${day}.`,
  already: (count) => `Sent so far (${count})`,
  sent: (name) => `“${name}” has arrived. If you know of more, go on writing.`,
  firstTitle: 'A place you know',
  formTitle: 'One more place',
  name: 'Name of the place or group',
  kind: 'What kind of place',
  where: 'Where (town, address, landmark)',
  phone: 'Telephone',
  runBy: 'Who runs it',
  known: 'What you know (days and times, who comes)',
  hint: 'A name alone is enough. Leave empty what you do not know. Please write no names of individuals.',
  send: 'Send this place',
  finish: 'That is all',
  finishNone: 'I know of none',
  finished: 'Thank you. If you remember another, you can add it here until the last day.',
  expiredTitle: 'This question is over',
  expired:
    'The link has run out. If there is a place you want to tell of, please call or mail the office that asked.',
  foreignTitle: 'This link could not be opened',
  foreign: 'It may have been cut off. Please open the link in the mail once more, as it stands there.',
  silent: 'No connection just now. What you wrote is still on this page.',
  faults: {
    NAME_MISSING: 'Please write the name of the place.',
    TEXT_TOO_LONG: 'That is too long. Please shorten it.',
    TOO_MANY: 'You have written a great many. Please send the rest to the office as a list.',
    NOT_FOUND: 'This form is out of date. Please open the page again.',
  },
};
