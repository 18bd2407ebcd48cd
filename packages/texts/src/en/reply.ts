import type { LinkAction } from '@tsunagi/domain';
import type { ReplyTexts } from '../ja/reply.ts';

const answers: Record<LinkAction, { word: string; hint: string }> = {
  ACCEPT: { word: 'We take this on', hint: 'The sender will call you next.' },
  ASK_BACK: { word: 'We have a question', hint: 'Write what you would like to know. You can decide later.' },
  DECLINE: {
    word: 'We cannot take this on',
    hint: 'Tell us why, and who may fit better. The person will not be left without help.',
  },
};

/** English of the page on which a receiver answers a letter by its link. */
export const reply: ReplyTexts = {
  pageTitle: 'Answer a letter',
  title: (sender) => `Answer to the letter from ${sender}`,
  lead: (receiver) => `We are asking ${receiver}. You do not need an account.`,
  number: (reference) => `Number ${reference}`,
  need: 'What is asked for',
  noPerson: 'This page does not say who it is about.',
  due: (day) => `Please answer by ${day}`,
  question: 'What is your answer?',
  nothingYet: 'Nothing is sent yet. You can check your answer on the next page.',
  answers,
  byName: 'Your name (the sender will see it)',
  ask: 'What you would like to know',
  askHint: 'Please do not write the name or address of the person.',
  acceptWord: 'A few words (you may leave this empty)',
  reason: 'Why you cannot take this on',
  declineReasons: {
    NO_ROOM: 'We have no room now',
    OUT_OF_AREA: 'It is outside our area',
    NOT_FOR_THIS_NEED: 'We do not help with this need',
    AGE_DOES_NOT_FIT: 'The age does not fit',
    CLOSER_HELP_EXISTS: 'Another place would fit better',
    TOO_LITTLE_KNOWN: 'Too little is known to decide',
    OTHER: 'Something else (please write below)',
  },
  next: 'What happens next',
  declineNexts: {
    ALTERNATIVE: 'Suggest another place (write its name below)',
    BACK_TO_SENDER: 'Return it to the sender, who thinks of the next step',
  },
  word: 'The name of the place, or anything you want to say',
  send: 'Send this answer',
  back: 'Back',
  sentTitle: 'We have your answer',
  sent: (sender) => `Thank you. ${sender} will see it. To change it, please call.`,
  usedTitle: 'This letter has been answered',
  used: (day, answer) => `On ${day} the answer was: “${answers[answer].word}”. To change it, please call.`,
  closedTitle: 'This letter cannot be answered here',
  closed: 'The sender stopped this link, or an answer came another way. Please call.',
  lateTitle: 'The time to answer here is over',
  late: 'You cannot answer here any more, but you can always call. Please call.',
  foreignTitle: 'This page could not be opened',
  foreign: 'The code may not have been read well. Please scan it again, or call the number on the letter.',
  silentTitle: 'No connection just now',
  silent:
    'Your answer has not been sent. Please wait a moment and try again, or call the number on the letter.',
  call: (sender) => `Call ${sender}`,
  callWithout: 'You find the telephone number on the letter.',
  faults: {
    byName: 'Please write your name.',
    word: 'Please write a few words.',
    declineReason: 'Please choose a reason.',
    declineNext: 'Please choose what happens next.',
    other: 'Please check what you wrote.',
  },
};
