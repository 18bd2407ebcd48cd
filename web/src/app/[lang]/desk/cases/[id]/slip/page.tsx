import { slips as texts } from '@tsunagi/texts/ja/staff/slips';
import type { Metadata } from 'next';
import { staffViewer } from '../../../../../../features/desk/staff-page.ts';
import { QrCode } from '../../../../../../features/leaflet-print/qr-code.tsx';
import { MakeSlip } from '../../../../../../features/slip-card/make-slip.tsx';
import { directoryFacts } from '../../../../../../lib/directory.ts';
import { publicOrigin } from '../../../../../../lib/public-origin.ts';
import { shellTexts } from '../../../../../../lib/texts.ts';

export const metadata: Metadata = { title: texts.page.title, robots: { index: false } };

/** The card for the person of a case. */
export default async function SlipPage({ params }: { params: Promise<{ id: string }> }) {
  await staffViewer('work-cases');
  const { id } = await params;
  const facts = await directoryFacts();
  const address = `${await publicOrigin()}/card`;
  return (
    <MakeSlip
      caseId={id}
      address={address}
      demoMark={facts?.fiction ? shellTexts.ja.demoMark : null}
      qr={<QrCode address={address} name={texts.card.codeName} />}
    />
  );
}
