'use client';

import { meetings as texts } from '@tsunagi/texts/ja/staff/meetings';
import { useRouter } from 'next/navigation';
import { MoveTaskDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import '../cases/cases.css';
import { useCaseDeed } from '../cases/use-case-deed.ts';
import { StepRow } from '../teams/step-row.tsx';
import { nextStepOf } from '../teams/team-facts.ts';
import type { MeetingShown } from './meeting-facts.ts';

type Task = MeetingShown['ownTasks'][number];

/** Tasks of a meeting; `isFixed` where they are read as minutes and moved elsewhere. */
export function TaskList({
  meetingId,
  tasks,
  isFixed,
}: {
  meetingId: string;
  tasks: readonly Task[];
  isFixed?: boolean;
}) {
  return (
    <ol className="life mt-3">
      {tasks.map((task) => (
        <TaskRow
          key={task.id}
          meetingId={meetingId}
          task={isFixed ? { ...task, openActions: [] } : task}
          isNext={!isFixed && task.id === nextStepOf(tasks)}
        />
      ))}
    </ol>
  );
}

function TaskRow({ meetingId, task, isNext }: { meetingId: string; task: Task; isNext: boolean }) {
  const router = useRouter();
  const { busy, faults, run } = useCaseDeed(texts.fields);
  return (
    <StepRow
      step={task}
      isNext={isNext}
      busy={busy}
      faults={faults}
      onMove={async (action, day) => {
        const input = { meetingId, stepId: task.id, action, day };
        const done = await run(async () => (await askFromBrowser(MoveTaskDocument, { input })).moveTask);
        router.refresh();
        return done !== null;
      }}
    />
  );
}
