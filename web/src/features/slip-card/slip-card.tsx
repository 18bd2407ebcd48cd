import './slip-card.css';
import { slips } from '@tsunagi/texts/ja/staff/slips';
import { KnotMark } from '../../ui/knot-mark.tsx';

const texts = slips.card;

/** What stands on a card. */
export interface SlipOnCard {
  readonly code: string;
  readonly officeName: string;
  readonly officePhone: string | null;
  readonly validUntil: string;
}

interface SlipCardProps {
  slip: SlipOnCard;
  address: string;
  demoMark: string | null;
  qr: React.ReactNode;
}

/** A card of A6 for the person: number, page, telephone. It says of nobody what it is about. */
export function SlipCard({ slip, address, demoMark, qr }: SlipCardProps) {
  return (
    <article className="slip-card">
      <header>
        <span className="slip-brand">
          <KnotMark />
          つなぎ
        </span>
        <span>{texts.until(slip.validUntil)}</span>
      </header>
      <h2>{texts.heading}</h2>
      <p>{texts.lead}</p>
      <p className="slip-number-word">{texts.number}</p>
      <p className="slip-number">{slip.code}</p>
      <div className="slip-way">
        <ol>
          <li>
            {texts.steps[0]}
            <b className="slip-address">{address.replace(/^https?:\/\//u, '')}</b>
          </li>
          <li>{texts.steps[1]}</li>
        </ol>
        {qr}
      </div>
      <div className="slip-phone">
        <p>{texts.phoneLead}</p>
        <p>
          {slip.officeName}
          <b>{slip.officePhone ?? texts.phoneEmpty}</b>
        </p>
      </div>
      <p className="slip-care">
        {texts.care}
        {texts.lost}
      </p>
      {demoMark && <p className="slip-demo">{demoMark}</p>}
    </article>
  );
}
