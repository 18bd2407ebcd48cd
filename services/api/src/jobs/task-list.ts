import { type TaskOf, tasks } from '@tsunagi/contracts';
import type { Task, TaskList } from 'graphile-worker';
import type { JobContext, JobHandler } from './job-context.ts';
import { applyAgreementTask } from './tasks/apply-agreement.ts';
import { askForConfirmations } from './tasks/ask-for-confirmations.ts';
import { clearImportDraftTask } from './tasks/clear-import-draft.ts';
import { commitImportTask } from './tasks/commit-import.ts';
import { deliverWebhooksTask } from './tasks/deliver-webhooks.ts';
import { findDuplicatesTask } from './tasks/find-duplicates.ts';
import { forgetMailsTask } from './tasks/forget-mails.ts';
import { forgetProblemReports } from './tasks/forget-problem-reports.ts';
import { noticeChangesTask } from './tasks/notice-changes.ts';
import { previewImportTask } from './tasks/preview-import.ts';
import { refreshMapCellsTask } from './tasks/refresh-map-cells.ts';
import { remindSections } from './tasks/remind-sections.ts';
import { tellOfLinkAnswerTask } from './tasks/tell-of-link-answer.ts';
import { tellOfRoomTask } from './tasks/tell-of-room.ts';
import { tellOfSeriousReport } from './tasks/tell-of-serious-report.ts';
import { tellOfWithdrawalTask } from './tasks/tell-of-withdrawal.ts';
import { undoImportTask } from './tasks/undo-import.ts';
import { watchReferrals } from './tasks/watch-referrals.ts';

/** Every job of the api with its handler; forgetting one does not compile. */
const handlers: { readonly [Name in TaskOf<'api'>]: JobHandler<Name> } = {
  'refresh-map-cells': refreshMapCellsTask,
  'preview-import': previewImportTask,
  'commit-import': commitImportTask,
  'undo-import': undoImportTask,
  'clear-import-draft': clearImportDraftTask,
  'ask-for-confirmations': askForConfirmations,
  'find-duplicates': findDuplicatesTask,
  'forget-problem-reports': forgetProblemReports,
  'forget-mails': forgetMailsTask,
  'notice-changes': noticeChangesTask,
  'deliver-webhooks': deliverWebhooksTask,
  'remind-sections': remindSections,
  'tell-of-link-answer': tellOfLinkAnswerTask,
  'tell-of-withdrawal': tellOfWithdrawalTask,
  'tell-of-room': tellOfRoomTask,
  'apply-agreement': applyAgreementTask,
  'tell-of-serious-report': tellOfSeriousReport,
  'watch-referrals': watchReferrals,
};

/** The jobs as the queue's library wants them. A fault leaves with its kind alone: its sentence may quote a person. */
export function taskList(context: JobContext): TaskList {
  const names = Object.keys(handlers) as TaskOf<'api'>[];
  return Object.fromEntries(names.map((name) => [name, taskOf(name, context)]));
}

function taskOf<Name extends TaskOf<'api'>>(name: Name, context: JobContext): Task {
  return async (payload) => {
    // What comes round by itself is told by the queue when it was due; the tasks have no use for it.
    const { _cron, ...own } = payload as { _cron?: unknown };
    const told = tasks[name].payload.parse(own);
    try {
      await handlers[name](told as Parameters<(typeof handlers)[Name]>[0], context);
    } catch (fault) {
      context.log.error({ task: name, ...faultFacts(fault) });
      throw new Error(faultCode(fault));
    }
  };
}

const faultCode = (fault: unknown): string =>
  (fault as { code?: string } | undefined)?.code ?? (fault instanceof Error ? fault.name : 'FAULT');

const faultFacts = (fault: unknown) => ({
  fault: faultCode(fault),
  at: fault instanceof Error ? fault.stack?.split('\n').filter((line) => /^\s+at /.test(line)) : undefined,
});
