import type { SlipTexts } from '../ja/slip.ts';

/** English of the page that opens with the slip's code. */
export const slip: SlipTexts = {
  pageTitle: 'Look with your card',
  title: 'Type the code on your card',
  lead: 'The code is on the card you were given. You do not need a name or an account.',
  code: 'Code on the card (12 characters)',
  codeHint: 'Like A3C4-67DE-K9MN. Small letters, and leaving out the dashes, are fine.',
  open: 'Look',
  privacy:
    'The code stays neither on this device nor in the address. When you are done, press “Leave now” at the top right.',
  faults: {
    SLIP_MISTYPED: 'The code does not seem right. Please compare it with the card, one character at a time.',
    SLIP_FOREIGN:
      'This code opens nothing. You may have been given a newer card, or it may be too old. Please call the number on the card.',
    TOO_MANY_TRIES:
      'Wrong codes came several times, so this rests for about 15 minutes. If it is urgent, please call the number on the card.',
    silent: 'No connection just now. Please wait a moment and try again.',
  },
  viewTitle: 'Where things stand',
  office: (name) => `${name} is there for you`,
  call: 'Call',
  none: 'Nobody else has been asked at the moment.',
  askedFor: (receiver) => `Request to ${receiver ?? 'the prefectural desk'}`,
  turns: {
    RECEIVER: ({ receiver }) => `${receiver ?? 'The next place'} is thinking about whether it can help.`,
    SENDER: ({ receiver, holder }) =>
      `${receiver ?? 'The next place'} has a question, and ${holder} is going to answer it.`,
    DESK: () => 'The prefectural desk is looking for a place.',
    TO_BOOK: ({ receiver }) =>
      `${receiver ?? 'The next place'} has said yes. The day of the first meeting is being arranged.`,
    TO_MEET: ({ receiver, meeting }) =>
      `The first meeting with ${receiver ?? 'the next place'} has been arranged${meeting ? `: ${meeting}` : ''}.`,
    IN_SUPPORT: ({ receiver }) => `${receiver ?? 'The place'} has said yes and is helping.`,
    RESTS: ({ receiver }) => `With ${receiver ?? 'the place'} there is a pause now. It has not ended.`,
    OFFICE: ({ holder }) => `${holder} will think about the next step with you.`,
  },
  next: {
    RECEIVER: 'If no answer comes, we ask again. There is nothing you need to do.',
    SENDER: 'After that we wait for the answer again. There is nothing you need to do.',
    DESK: 'When one is found, we ask there. There is nothing you need to do.',
    TO_BOOK: 'If some days suit you better, please tell us by telephone.',
    TO_MEET: 'If you cannot go, that is all right. A call is enough to change the day.',
    IN_SUPPORT: 'If anything worries you, please call.',
    RESTS: 'When you would like to talk again, please call.',
    OFFICE: 'You can call at any time.',
  },
  due: (day) => `An answer was promised by ${day}.`,
  holder: (name) => `${name} is looking after this now.`,
  looksTitle: 'Who has looked at your data',
  looksLead:
    'The newest comes first. Names of people are not shown. If you want to know, please ask your office.',
  looksNone: 'Nobody has looked yet.',
  looks: {
    CASE_READ: 'Read the notes',
    CASE_UNMASKED: 'Opened something hidden, giving a reason',
    REFERRAL_READ: 'Read the request',
    REFERRAL_UNMASKED: 'Opened something hidden in the request, giving a reason',
    NEXT_PLACES_READ: 'Looked for a next place',
    TEAM_READ: 'Read the plan of those who help together',
    MEETING_CASE_READ: 'Read it at a support meeting',
    LETTER_READ: 'Opened the letter with the request',
    SLIP_OPENED: 'Opened with the code of this card',
  },
  byNobody: 'Whoever has the card',
  byNobodyHint: 'If it was not you, please call. We change the card at once.',
  roles: {
    PROVIDER_CASEWORKER: 'counselor',
    MUNICIPAL_WORKER: 'worker of the town',
    MUNICIPAL_COORDINATOR: 'coordinator of the town',
    PREFECTURAL_COORDINATOR: 'coordinator of the prefecture',
    VISITING_SUPPORTER: 'visiting supporter',
    MEETING_MEMBER: 'member of a meeting',
  },
  withdrawTitle: 'You can stop the sharing',
  withdrawLead: 'They can see it no longer from that moment. We do not ask why. You can still talk with us.',
  withdrawOne: (name) => `Stop sharing with ${name}`,
  withdrawAll: 'Stop all sharing',
  nothingShared: 'Nobody looks by your consent at the moment.',
  stays: (names) => `By law, ${names} may look without consent. Please ask your office why.`,
  confirmTitle: (name) => (name ? `Stop sharing with ${name}?` : 'Stop all sharing?'),
  confirmLead: (name) =>
    `${name ?? 'Everyone you shared with'} can see it no longer, at once. The request ends there, too.`,
  confirmAfter: (office) => `${office} goes on listening to you. You can ask again at any time.`,
  confirmDo: 'Stop',
  confirmNot: 'Do not stop, go back',
  done: (name) =>
    `${name ?? 'Nobody you shared with'} ${name ? 'can see it no longer' : 'can see it any more'}. We tell them, too.`,
  doneButLaw: (names) => `Your consent is taken back, and we tell them. By law, ${names} may still look.`,
  end: 'Done',
};
