import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { ReportForm } from '../../../../../features/report/report-form.tsx';
import { ReceiptView, ReportView } from '../../../../../features/report/report-view.tsx';
import { fieldsOf, sendReport } from '../../../../../features/report/send-report.ts';
import { PlaceToReportDocument } from '../../../../../gql/graphql.ts';
import { ask } from '../../../../../lib/graphql/server.ts';
import { asLang } from '../../../../../lib/lang.ts';
import { answerNotFound } from '../../../../../lib/page-status.ts';
import { postedFields } from '../../../../../lib/request-facts.ts';
import { reportTexts } from '../../../../../lib/texts.ts';
import { plainText } from '../../../../../ui/furigana.tsx';
import NotFound from '../../../not-found.tsx';

interface ReportPageProps {
  params: Promise<{ lang: string; id: string }>;
}

export async function generateMetadata({ params }: ReportPageProps): Promise<Metadata> {
  const texts = reportTexts[asLang((await params).lang) ?? 'ja'];
  return { title: plainText(texts.title), robots: { index: false } };
}

/** まちがいを知らせる: the form, and after it was posted the receipt; neither leaves a word in an address. */
export default async function ReportPage({ params }: ReportPageProps) {
  const { lang: asked, id } = await params;
  const lang = asLang(asked);
  const known = lang && /^[0-9a-f-]{36}$/u.test(id) ? await ask(PlaceToReportDocument, { id }) : null;
  const place = known?.resource.__typename === 'Resource' ? known.resource : null;
  if (!lang || !(place || known?.withheldPlace)) {
    answerNotFound();
    return <NotFound />;
  }
  const texts = reportTexts[lang];
  const posted = await postedFields();
  const fields = fieldsOf(posted);
  const wish = { id, lang, texts, website: posted?.get('website') ?? '' };
  const sent = posted && (await sendReport(await headers(), wish, fields));
  if (sent && 'receipt' in sent)
    return <ReceiptView lang={lang} texts={texts} id={id} receipt={sent.receipt} />;
  return (
    <ReportView lang={lang} texts={texts} place={place} faults={sent?.faults ?? []}>
      <ReportForm lang={lang} texts={texts} id={id} fields={fields} />
    </ReportView>
  );
}
