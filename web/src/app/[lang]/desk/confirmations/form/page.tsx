import { japaneseDay } from '@tsunagi/domain';
import { confirmations } from '@tsunagi/texts/ja/staff/confirmations';
import type { Metadata } from 'next';
import { SheetView } from '../../../../../features/confirmations/sheet-view.tsx';
import { askAsViewer } from '../../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../../features/desk/staff-page.ts';
import { PrintButton } from '../../../../../features/leaflet-print/print-button.tsx';
import { StatePage } from '../../../../../features/shell/state-page.tsx';
import { ConfirmationSheetDocument } from '../../../../../gql/graphql.ts';

const texts = confirmations.sheet;
export const metadata: Metadata = { title: texts.title };

interface SheetPageProps {
  searchParams: Promise<{ organization?: string | string[]; reference?: string | string[] }>;
}

/** A sheet for the fax, by its owner or by a number that stands on it. */
export default async function SheetPage({ searchParams }: SheetPageProps) {
  const viewer = await staffViewer('confirm-resources');
  const { organization, reference } = await searchParams;
  const asText = (value: unknown) => (typeof value === 'string' ? value : null);
  const { confirmationSheet: sheet } = await askAsViewer(ConfirmationSheetDocument, {
    organizationId: asText(organization),
    reference: asText(reference),
  });
  if (sheet.__typename === 'Refused') {
    const isMistyped = sheet.refusals.some(({ code }) => code === 'REFERENCE_MISTYPED');
    return (
      <StatePage icon="print" title={texts.title} text={isMistyped ? texts.mistyped : texts.notFound}>
        <a className="button button-filled" href="/desk/confirmations">
          {texts.back}
        </a>
      </StatePage>
    );
  }
  return (
    <SheetView
      sheet={sheet}
      today={japaneseDay(new Date())}
      office={viewer.working?.organizationName ?? null}
      print={<PrintButton words={texts.print} />}
    />
  );
}
