import type { ReportTexts } from '@tsunagi/texts/ja/report';
import type { ReactNode } from 'react';
import { hrefIn, type Lang } from '../../lib/lang.ts';
import { Furigana } from '../../ui/furigana.tsx';
import type { Receipt } from './send-report.ts';
import { WaysOn } from './ways-on.tsx';

interface ReportViewProps {
  lang: Lang;
  texts: ReportTexts;
  /** Null where the place is not shown: then its page leads nowhere. */
  place: { id: string; name: string } | null;
  faults: readonly string[];
  children: ReactNode;
}

/** The page on which anybody tells what is wrong with an entry. */
export function ReportView({ lang, texts, place, faults, children }: ReportViewProps) {
  return (
    <div className="page py-8">
      <div className="max-w-[38rem]">
        <h1 className="text-[1.625rem] leading-[1.5] lg:text-[2.125rem]">
          <Furigana text={texts.title} />
        </h1>
        {place && <p className="mt-2 font-[650]">{texts.about(place.name)}</p>}
        <p className="mt-2">
          <Furigana text={texts.lead} />
        </p>
        <p className="supporting">
          <Furigana text={texts.urgent} />
        </p>
        {faults.length > 0 && (
          <div
            role="alert"
            className="mt-5 rounded-[8px] border border-late bg-late-wash px-5 py-3 text-late"
          >
            <b>
              <Furigana text={texts.faultTitle} />
            </b>
            {faults.map((fault) => (
              <p key={fault}>
                <Furigana text={fault} />
              </p>
            ))}
          </div>
        )}
        {children}
        {place && <BackLink lang={lang} texts={texts} id={place.id} />}
      </div>
    </div>
  );
}

/** What one is given: the number to say, and where to ask on. */
export function ReceiptView({
  lang,
  texts,
  id,
  receipt,
}: {
  lang: Lang;
  texts: ReportTexts;
  id: string;
  receipt: Receipt;
}) {
  return (
    <div className="page py-8">
      <div className="max-w-[38rem]">
        <h1 tabIndex={-1} className="text-[1.625rem] leading-[1.5] lg:text-[2.125rem]">
          <Furigana text={texts.doneTitle} />
        </h1>
        <p className="mt-2">
          <Furigana text={texts.done(receipt.keeperName)} />{' '}
          {receipt.serious && <Furigana text={texts.doneSerious} />}
        </p>
        <section className="sheet mt-6 p-6" aria-labelledby="reference">
          <h2 id="reference" className="text-[1.125rem]">
            <Furigana text={texts.referenceTitle} />
          </h2>
          <p className="unbroken text-[2rem] leading-[1.5] font-[650] tracking-[0.06em] tabular-nums">
            {receipt.reference}
          </p>
          <p className="supporting">
            <Furigana text={texts.referenceUse} />
          </p>
        </section>
        {receipt.askAt.length > 0 && (
          <section className="mt-9">
            <h2 className="section-title">
              <Furigana text={texts.askAtTitle} />
            </h2>
            <WaysOn lang={lang} ways={receipt.askAt} />
          </section>
        )}
        <p className="supporting mt-6">
          <Furigana text={texts.urgent} />
        </p>
        <BackLink lang={lang} texts={texts} id={id} />
      </div>
    </div>
  );
}

function BackLink({ lang, texts, id }: { lang: Lang; texts: ReportTexts; id: string }) {
  return (
    <a className="link mt-6 inline-flex min-h-12 items-center" href={hrefIn(lang, `/places/${id}`)}>
      <Furigana text={texts.back} />
    </a>
  );
}
