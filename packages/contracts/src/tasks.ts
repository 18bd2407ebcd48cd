import { z } from 'zod';

const nothing = z.strictObject({});
const id = z.uuid();

/** A kind of job: which process does it, and what it is told. */
interface Task {
  /** `api`: the second process of the api, with the rights of the database's owner. `worker`: what only sends. */
  readonly doneBy: 'api' | 'worker';
  /** Ids, codes and days only: whoever looks into the queue must learn nothing about a person. */
  readonly payload: z.ZodType<object>;
}

/** Every job there is. Queue, api and worker agree on these names and payloads. */
export const tasks = {
  /** Sends one mail of the outbox. */
  'send-mail': { doneBy: 'worker', payload: z.strictObject({ mailId: id }) },
  /** Counts the unfiltered map anew. */
  'refresh-map-cells': { doneBy: 'api', payload: nothing },
  /** Reads a list that was brought and says line by line what it would change. */
  'preview-import': { doneBy: 'api', payload: z.strictObject({ draftId: id }) },
  /** Brings a list in, all of it or nothing. */
  'commit-import': { doneBy: 'api', payload: z.strictObject({ draftId: id }) },
  /** Undoes an import as a whole. */
  'undo-import': { doneBy: 'api', payload: z.strictObject({ batchId: id }) },
  /** Throws a list away that nobody has decided on. */
  'clear-import-draft': { doneBy: 'api', payload: z.strictObject({ draftId: id }) },
  /** Asks owners whether their entries are still true: those that are due, or those named. */
  'ask-for-confirmations': {
    doneBy: 'api',
    payload: z.strictObject({ resourceIds: z.array(id).max(500).optional() }),
  },
  /** Looks whether what was changed since the last look may be a place that is there already. */
  'find-duplicates': { doneBy: 'api', payload: nothing },
  /** Deletes the words and contacts of reports whose day has come. */
  'forget-problem-reports': { doneBy: 'api', payload: nothing },
  /** Deletes mails whose days are over. */
  'forget-mails': { doneBy: 'api', payload: nothing },
  /** Looks what the public doors show otherwise than at the last look, and writes down whom to tell. */
  'notice-changes': { doneBy: 'api', payload: nothing },
  /** Sends what waits for one webhook. */
  'deliver-webhooks': { doneBy: 'api', payload: z.strictObject({ webhookId: id }) },
  /** Asks sections again that were asked for the places they know and are silent. */
  'remind-sections': { doneBy: 'api', payload: nothing },
  /** Reminds of referrals nobody answers, and raises them to the desk. */
  'watch-referrals': { doneBy: 'api', payload: nothing },
  /** Tells those who sent a letter that its receiver has answered by the link. */
  'tell-of-link-answer': { doneBy: 'api', payload: z.strictObject({ referralId: id }) },
  /** Tells the office of a case, and those who read no longer, that the person took consent back. */
  'tell-of-withdrawal': {
    doneBy: 'api',
    payload: z.strictObject({ caseId: id, organizationId: id, receiverIds: z.array(id).max(100) }),
  },
  /** Tells an office that it is asked for room, or that its question for room was answered. */
  'tell-of-room': {
    doneBy: 'api',
    payload: z.strictObject({ inquiryId: id, organizationId: id, what: z.enum(['ASKED', 'ANSWERED']) }),
  },
  /** Lets an agreement entitle whom it names, in lists, doors and referrals. */
  'apply-agreement': { doneBy: 'api', payload: z.strictObject({ agreementId: id }) },
  /** Tells those whose task it is that a serious report waits. */
  'tell-of-serious-report': { doneBy: 'api', payload: z.strictObject({ reportId: id }) },
} as const satisfies Record<string, Task>;

export type TaskName = keyof typeof tasks;
export type TaskPayload<Name extends TaskName> = z.infer<(typeof tasks)[Name]['payload']>;

/** The names of the tasks that one of the two processes does. */
export type TaskOf<Process extends Task['doneBy']> = {
  [Name in TaskName]: (typeof tasks)[Name]['doneBy'] extends Process ? Name : never;
}[TaskName];

/** The same as a list. */
export const tasksOf = <Process extends Task['doneBy']>(process: Process): TaskOf<Process>[] =>
  (Object.keys(tasks) as TaskName[]).filter(
    (name): name is TaskOf<Process> => tasks[name].doneBy === process,
  );
