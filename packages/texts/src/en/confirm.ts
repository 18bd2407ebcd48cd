import type { ConfirmTexts } from '../ja/confirm.ts';

/** English of the page behind the link of a letter. */
export const confirm: ConfirmTexts = {
  title: (name) => `Is “${name}” still as it says?`,
  pageTitle: 'Confirming an entry',
  lead: (organization) => `For ${organization}. This is what is listed now.`,
  facts: {
    name: 'Name',
    phone: 'Telephone',
    when: 'When',
    where: 'Where',
    age: 'Age',
    money: 'Cost',
    mail: 'E-mail',
    summary: 'What it is',
  },
  years: (min, max) =>
    [min !== null && `from ${min}`, max !== null && `up to ${max}`].filter(Boolean).join(' '),
  yen: (amount) => `${amount} yen`,
  notSaid: 'Not said',
  lastConfirmed: (day) => (day ? `Last confirmed: ${day}` : 'Never confirmed so far'),
  who: 'Who answers',
  whoHint: 'You may leave this empty. Your role is shown with the entry, your name is not.',
  byName: 'Name',
  byRole: 'Role (head, staff …)',
  stillTrue: 'Still true',
  stillTrueHint: 'One press, and it counts as confirmed today.',
  changed: 'Something has changed',
  changedHint: 'On the next page you write only what has changed.',
  ended: 'It has ended',
  endedHint: 'On the next page you make sure and send it.',
  nothingYet: 'Nothing changes before you press.',
  changeTitle: 'Please mend only what has changed',
  changeLead: 'The town’s staff look at it before it is shown.',
  whenNow: (now) => `Listed now: ${now}`,
  other: 'Anything else that has changed',
  send: 'Send',
  endTitle: (name) => `“${name}” has ended?`,
  endLead: 'The town’s staff look at it and then take the entry off the list.',
  endWord: 'When it ended, or where to go instead (may stay empty)',
  endSend: 'Send that it has ended',
  back: 'Back',
  invalid: 'Please check how it is written: digits and hyphens for a telephone, an @ in an e-mail address.',
  answered: {
    STILL_TRUE: {
      title: 'Noted: still true',
      text: 'Thank you. The entry now says “confirmed today”. We will write again when the time comes.',
    },
    CHANGED: {
      title: 'Noted: what has changed',
      text: 'Thank you. The town’s staff look at it, then the entry is mended. Until then it stays as it was.',
    },
    ENDED: {
      title: 'Noted: it has ended',
      text: 'Thank you for all you did. The town’s staff look at it, then the entry is taken off the list.',
    },
  },
  usedLead: (day) => `This letter was answered on ${day}. There is nothing more to press.`,
  withheld: {
    title: 'Nothing to confirm for now',
    text: (name, office) =>
      `“${name}” is not listed for the time being. While it is not, no answer is needed. Ask ${office ?? 'the office in charge'} why, and what comes next. Once it is listed again, you can answer from this letter or a new one.`,
    office: (office) => `The desk of ${office}`,
  },
  toPlace: 'See the entry as it is listed',
  toStart: 'First page of Tsunagi',
  faults: {
    FOREIGN: {
      title: 'This address leads nowhere',
      text: 'It may have been cut off. Please go back to the letter and open the whole of the address.',
    },
    EXPIRED: {
      title: 'The time of this letter is over',
      text: 'A new letter comes where an entry grows old. If it is urgent, please telephone the town’s window.',
    },
    GONE: {
      title: 'This entry is no longer listed',
      text: 'It has ended or was joined with another one. There is nothing for you to do.',
    },
    SILENT: {
      title: 'It could not be sent',
      text: 'Please wait a little and open the address once more. Nothing has changed yet.',
    },
  },
};
