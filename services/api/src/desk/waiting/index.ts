import { overdueConfirmations } from './confirmations.ts';
import type { WaitingContributor } from './contributor.ts';
import { dangersToReview } from './dangers.ts';
import { duplicatesWaiting } from './duplicates.ts';
import { entriesReturned, entriesToReview } from './entries.ts';
import { failedMails } from './failed-mails.ts';
import { fieldNotes } from './field-notes.ts';
import { handOversWaiting } from './hand-overs.ts';
import { waitingImports } from './imports.ts';
import { offersWaiting } from './offers.ts';
import { waitingPeople } from './people.ts';
import { problemsWaiting } from './problems.ts';
import { referralsToAnswer } from './referrals.ts';
import { roundsWaiting } from './rounds.ts';
import { webhooksFailing } from './webhooks.ts';

/** Every area that lets something wait, in the order in which it is shown: one line each. */
export const contributors: readonly WaitingContributor[] = [
  referralsToAnswer,
  dangersToReview,
  handOversWaiting,
  entriesReturned,
  entriesToReview,
  overdueConfirmations,
  duplicatesWaiting,
  fieldNotes,
  waitingImports,
  failedMails,
  waitingPeople,
  problemsWaiting,
  roundsWaiting,
  offersWaiting,
  webhooksFailing,
];
