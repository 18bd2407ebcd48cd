import { japaneseDay } from '@tsunagi/domain';
import { handOver as texts } from '@tsunagi/texts/ja/staff/hand-over';
import type { Metadata } from 'next';
import { askAsViewer } from '../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../features/desk/staff-page.ts';
import { HandOverView } from '../../../../features/hand-over/hand-over-view.tsx';
import { HandOverPackDocument } from '../../../../gql/graphql.ts';
import { answerNotFound } from '../../../../lib/page-status.ts';
import NotFound from '../../not-found.tsx';

export const metadata: Metadata = { title: texts.title, robots: { index: false } };

/** 引きつぎ: what somebody holds, made into one pack by itself. */
export default async function HandOverPage({
  searchParams,
}: {
  searchParams: Promise<{ of?: string | string[] }>;
}) {
  const [, { of }] = await Promise.all([staffViewer('work-cases'), searchParams]);
  const personId = typeof of === 'string' && of !== '' ? of : null;
  const { handOverPack } = await askAsViewer(HandOverPackDocument, { personId });
  if (!handOverPack) {
    answerNotFound();
    return <NotFound />;
  }
  return <HandOverView pack={handOverPack} today={japaneseDay(new Date())} />;
}
