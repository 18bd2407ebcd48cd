import './leaflet.css';
import type { LeafletTexts } from '@tsunagi/texts/ja/leaflet';
import { hrefIn, type Lang } from '../../lib/lang.ts';
import { shellTexts } from '../../lib/texts.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { KnotMark } from '../../ui/knot-mark.tsx';
import { PrintButton } from './print-button.tsx';
import { QrCode } from './qr-code.tsx';

interface LeafletFrameProps {
  lang: Lang;
  texts: LeafletTexts;
  /** Above the rule at the right: whose leaflet. */
  place: string;
  /** Page the leaflet belongs to: its name, its path and its full address. */
  of: { name: string; path: string; address: string };
  foot: { printedOn: string; checkedOn: string; number: string };
  isFiction: boolean;
  children: React.ReactNode;
}

/** The sheet of paper: head, content, the way to the page by QR and in letters, and what is stated at the foot. */
export function LeafletFrame({ lang, texts, place, of, foot, isFiction, children }: LeafletFrameProps) {
  const shell = shellTexts[lang];
  const [first, second] = texts.qrLead;
  return (
    <div className="leaflet-page">
      <div className="no-print page flex flex-wrap items-center gap-x-6 gap-y-3 py-6">
        <PrintButton words={texts.print} />
        <p className="supporting min-w-0 flex-1 basis-60">
          <Furigana text={texts.printHint} />
        </p>
        <a className="link inline-flex min-h-12 items-center" href={hrefIn(lang, of.path)}>
          <Furigana text={texts.back(of.name)} />
        </a>
      </div>
      <article className="leaflet-sheet">
        <header className="leaflet-head">
          <span className="leaflet-brand">
            <KnotMark />
            {shell.siteName}
          </span>
          <span>{place}</span>
        </header>
        {children}
        <div className="leaflet-qr-row">
          <QrCode address={of.address} name={texts.qrName(of.address)} />
          <p>
            <b>
              <Furigana text={first ?? ''} />
              <br />
              <Furigana text={second ?? ''} />
            </b>
            <span className="leaflet-address">{of.address.replace(/^https?:\/\//u, '')}</span>
          </p>
        </div>
        <footer className="leaflet-foot">
          {isFiction && (
            <span className="leaflet-demo">
              <Furigana text={shell.demoMark} />
            </span>
          )}
          <span>
            <Furigana text={texts.printedOn(foot.printedOn)} />
          </span>
          <span>
            <Furigana text={foot.checkedOn} />
          </span>
          <span>
            <Furigana text={texts.number(foot.number)} />
          </span>
        </footer>
      </article>
    </div>
  );
}
