import { outbox } from '@tsunagi/texts/ja/staff/outbox';
import type { Metadata } from 'next';
import { askAsViewer } from '../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../features/desk/staff-page.ts';
import { OutboxView } from '../../../../features/outbox/outbox-view.tsx';
import { OutboxDocument } from '../../../../gql/graphql.ts';
import { directoryFacts } from '../../../../lib/directory.ts';

export const metadata: Metadata = { title: outbox.title };

/** 送った手紙: for the operator; in the demo, where no letter leaves, for everyone who is signed in. */
export default async function OutboxPage() {
  const viewer = await staffViewer();
  const [asked, facts] = await Promise.all([askAsViewer(OutboxDocument, {}), directoryFacts()]);
  return (
    <OutboxView
      mails={asked.outbox}
      isDemo={Boolean(facts?.fiction)}
      isOperator={viewer.permissions.includes('run-system')}
    />
  );
}
