import { japaneseDay } from '@tsunagi/domain';
import { letters as texts } from '@tsunagi/texts/ja/staff/letters';
import type { Metadata } from 'next';
import { askAsViewer } from '../../../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../../../features/desk/staff-page.ts';
import { LetterView } from '../../../../../../features/letters/letter-view.tsx';
import { OpenedLetterDocument } from '../../../../../../gql/graphql.ts';
import { directoryFacts } from '../../../../../../lib/directory.ts';
import { publicOrigin } from '../../../../../../lib/public-origin.ts';
import { shellTexts } from '../../../../../../lib/texts.ts';

export const metadata: Metadata = { title: texts.page.title, robots: { index: false } };

/** The letter of a referral, to be printed. */
export default async function LetterPage({ params }: { params: Promise<{ id: string }> }) {
  await staffViewer('work-cases');
  const { id } = await params;
  const [{ referralLetter }, facts] = await Promise.all([
    askAsViewer(OpenedLetterDocument, { id }),
    directoryFacts(),
  ]);
  return (
    <LetterView
      referralId={id}
      letter={referralLetter}
      today={japaneseDay(new Date())}
      origin={await publicOrigin()}
      demoMark={facts?.fiction ? shellTexts.ja.demoMark : null}
    />
  );
}
