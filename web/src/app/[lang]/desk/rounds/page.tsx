import { addDays, japaneseDay } from '@tsunagi/domain';
import { rounds } from '@tsunagi/texts/ja/staff/rounds';
import type { Metadata } from 'next';
import { askAsViewer } from '../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../features/desk/staff-page.ts';
import { RoundsView } from '../../../../features/rounds/rounds-view.tsx';
import { RoundsDocument } from '../../../../gql/graphql.ts';

export const metadata: Metadata = { title: rounds.title };

/** 部署にたずねる. */
export default async function RoundsPage() {
  await staffViewer('ask-sections');
  const { rounds: list } = await askAsViewer(RoundsDocument, {});
  return <RoundsView list={list} until={addDays(japaneseDay(new Date()), 28)} />;
}
