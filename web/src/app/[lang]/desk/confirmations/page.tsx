import { japaneseDay } from '@tsunagi/domain';
import { confirmations } from '@tsunagi/texts/ja/staff/confirmations';
import type { Metadata } from 'next';
import { ConfirmationsView } from '../../../../features/confirmations/confirmations-view.tsx';
import { askAsViewer } from '../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../features/desk/staff-page.ts';
import { ConfirmationsDocument } from '../../../../gql/graphql.ts';
import { directoryFacts } from '../../../../lib/directory.ts';

export const metadata: Metadata = { title: confirmations.title };

/** 確認: what is to be confirmed of what one keeps or owns. */
export default async function ConfirmationsPage() {
  await staffViewer('confirm-resources');
  const [asked, facts] = await Promise.all([askAsViewer(ConfirmationsDocument, {}), directoryFacts()]);
  return (
    <ConfirmationsView
      standings={asked.confirmations}
      today={japaneseDay(new Date())}
      seesLetters={Boolean(facts?.fiction)}
    />
  );
}
