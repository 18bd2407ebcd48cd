export { chosenReceiver, receivingOf } from './both-sides.ts';
export { caseworkerMails } from './caseworker-mails.ts';
export { type PartyRow, partyRows } from './party.repository.ts';
export { referralRows } from './referral.repository.ts';
export { tellOfRoom } from './tell-of-room.ts';
export { watchWaiting } from './watch-waiting.ts';
