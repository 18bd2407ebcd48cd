import './letter.css';
import { linkActions } from '@tsunagi/domain';
import { cases } from '@tsunagi/texts/ja/staff/cases';
import { letters } from '@tsunagi/texts/ja/staff/letters';
import type { LetterFragment } from '../../gql/graphql.ts';
import { KnotMark } from '../../ui/knot-mark.tsx';
import { QrCode } from '../leaflet-print/qr-code.tsx';
import { fitLines } from './fit-lines.ts';

const texts = letters.paper;
/** How much has room on the one page; what is longer is said by telephone. */
const room = { lines: 13, perLine: 33 } as const;

interface LetterPaperProps {
  letter: LetterFragment;
  origin: string;
  demoMark: string | null;
}

/** One sheet of A4: who holds the person, on what ground, what is asked, and three ways to answer. Nobody is named on it. */
export function LetterPaper({ letter, origin, demoMark }: LetterPaperProps) {
  const { reference, title, senderName, receiverName, meetings, dueOn } = letter;
  const lines = fittedLines(letter);
  return (
    <article className="letter">
      <header>
        <span className="letter-brand">
          <KnotMark />
          つなぎ
        </span>
        <span>
          {texts.reference} <b>{reference}</b>
        </span>
      </header>
      <div className="letter-heads">
        <p className="letter-to">{texts.to(receiverName)}</p>
        <p>{texts.from(senderName)}</p>
      </div>
      <h2>{texts.heading}</h2>
      <dl className="letter-holder">
        <div>
          <dt>{texts.holder}</dt>
          <dd>
            <b>{letter.holderName}</b>
            {texts.holderStays(senderName)}
          </dd>
        </div>
        <div>
          <dt>{texts.ground}</dt>
          <dd>{letter.grounds.length === 0 ? texts.groundNone : texts.groundIs(letter.grounds)}</dd>
        </div>
      </dl>
      <dl className="letter-need">
        {lines.map(({ key, label, text, isCut }, at) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>
              {at === 0 && title && <b className="letter-big">{title}</b>}
              {text}
              {isCut && texts.more}
            </dd>
          </div>
        ))}
      </dl>
      {meetings > 0 && <p className="letter-meetings">{texts.meetings(meetings)}</p>}
      <p className="letter-due">{dueOn ? texts.due(dueOn) : texts.dueNone}</p>
      <Ways letter={letter} origin={origin} />
      <footer>
        {demoMark && <span className="letter-demo">{demoMark}</span>}
        <span>{texts.privacy}</span>
        <span>{texts.printed(letter.madeOn)}</span>
      </footer>
    </article>
  );
}

/** What is told, line by line, the need first; of what is too long as much as the sheet has room for. */
function fittedLines({ items, word }: LetterFragment) {
  const said = [
    ...items.map(({ item, text }) => ({ key: item as string, label: cases.items[item], text: text ?? '' })),
    ...(word ? [{ key: 'word', label: texts.word, text: word }] : []),
  ];
  const fitted = fitLines(
    said.map(({ text }) => text),
    room,
  );
  return said.map((one, at) => ({ ...one, ...fitted[at]! }));
}

/** By telephone, by the code, or by the sheet itself. */
function Ways({ letter, origin }: Pick<LetterPaperProps, 'letter' | 'origin'>) {
  const { senderName, senderPhone, reference, token, validUntil } = letter;
  const address = `${origin}/reply/${token}`;
  return (
    <section className="letter-ways">
      <h3>{texts.answerHow}</h3>
      <div className="letter-two">
        <div>
          <h4>{texts.byPhone}</h4>
          <p>{senderName}</p>
          <p className="letter-phone">{senderPhone ?? texts.byPhoneEmpty}</p>
          <p>{texts.say(reference)}</p>
        </div>
        <div className="letter-code">
          <div>
            <h4>{texts.byCode}</h4>
            <p>{texts.byCodeHow(validUntil)}</p>
          </div>
          <QrCode address={address} name={texts.codeName} />
        </div>
      </div>
      <p className="letter-address">{address.replace(/^https?:\/\//u, '')}</p>
      <div className="letter-fax">
        <h4>{texts.byFax}</h4>
        <p>{texts.faxBack}</p>
        <ul>
          {linkActions.map((action) => (
            <li key={action}>
              <span className="letter-box" aria-hidden="true" />
              {texts.boxes[action]}
            </li>
          ))}
        </ul>
        <p className="letter-space">{texts.reason}</p>
        <p className="letter-who">{texts.who}</p>
      </div>
    </section>
  );
}
