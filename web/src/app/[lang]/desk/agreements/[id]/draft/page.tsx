import { agreements as texts } from '@tsunagi/texts/ja/staff/agreements';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { draftOf } from '../../../../../../features/agreements/agreement-draft.ts';
import { AgreementForm } from '../../../../../../features/agreements/agreement-form.tsx';
import { askAsViewer } from '../../../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../../../features/desk/staff-page.ts';
import { OneAgreementDocument } from '../../../../../../gql/graphql.ts';

export const metadata: Metadata = { title: texts.form.changeTitle, robots: { index: false } };

/** A draft that is written anew; what is no draft of one's own is only read. */
export default async function DraftPage({ params }: { params: Promise<{ id: string }> }) {
  await staffViewer('make-agreements');
  const { id } = await params;
  const { agreement } = await askAsViewer(OneAgreementDocument, { id });
  if (!agreement?.isOwn || agreement.state !== 'DRAFT')
    redirect(`/desk/agreements/${encodeURIComponent(id)}`);
  return (
    <div className="desk-page">
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{texts.form.changeTitle}</h1>
      <p className="mt-2">{texts.form.lead}</p>
      <AgreementForm first={draftOf(agreement)} kept={agreement} />
    </div>
  );
}
