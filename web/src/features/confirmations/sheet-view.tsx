import './sheet.css';
import type { CalendarDay } from '@tsunagi/domain';
import { confirmations } from '@tsunagi/texts/ja/staff/confirmations';
import type { ConfirmationSheetQuery } from '../../gql/graphql.ts';
import { codeTexts } from '../../lib/code-texts.ts';
import { KnotMark } from '../../ui/knot-mark.tsx';
import { factLines } from '../confirm/fact-lines.ts';
import { TypeIn } from './type-in.tsx';

const texts = confirmations.sheet;
const answers = ['STILL_TRUE', 'CHANGED', 'ENDED'] as const;

export type Sheet = Extract<ConfirmationSheetQuery['confirmationSheet'], { __typename: 'ConfirmationSheet' }>;

interface SheetViewProps {
  sheet: Sheet;
  today: CalendarDay;
  /** Where the sheet is to come back to. */
  office: string | null;
  print: React.ReactNode;
}

/** A sheet for the fax, as it is printed; on the screen also what is needed to type the answers in. */
export function SheetView({ sheet, today, office, print }: SheetViewProps) {
  return (
    <div className="desk-page">
      <div className="no-print mb-6 flex flex-wrap items-center gap-5">
        {print}
        <a className="link inline-flex min-h-12 items-center" href="/desk/confirmations">
          {texts.back}
        </a>
      </div>
      <article className="fax-sheet">
        <header>
          <KnotMark />
          <b>つなぎ</b>
          <span>{office}</span>
        </header>
        <p className="fax-to">{texts.to(sheet.organizationName)}</p>
        <h1>{texts.title}</h1>
        <p>{texts.lead}</p>
        {sheet.entries.map((entry) => (
          <Entry
            key={entry.id}
            entry={entry}
            place={sheet.places.find(({ id }) => id === entry.id) ?? null}
          />
        ))}
        <dl className="fax-who">
          {[texts.who, texts.name, texts.day].map((line) => (
            <div key={line}>
              <dt>{line}</dt>
              <dd />
            </div>
          ))}
        </dl>
        <footer>
          <span>
            {texts.returnTo}：{office}　{texts.fax}：
          </span>
          <span>{texts.printed(today)}</span>
        </footer>
      </article>
      <TypeIn entries={sheet.entries} today={today} />
    </div>
  );
}

function Entry({ entry, place }: { entry: Sheet['entries'][number]; place: Sheet['places'][number] | null }) {
  const lines = place && factLines(place, codeTexts.ja, texts);
  return (
    <section className="fax-entry">
      <h2>{entry.name}</h2>
      <p className="fax-number">
        {texts.number} <b>{entry.reference}</b>
      </p>
      {lines && (
        <dl>
          {(Object.keys(texts.facts) as (keyof typeof texts.facts)[]).map((fact) => (
            <div key={fact}>
              <dt>{texts.facts[fact]}</dt>
              <dd>{lines[fact] ?? texts.notSaid}</dd>
            </div>
          ))}
        </dl>
      )}
      <ul>
        {answers.map((answer) => (
          <li key={answer}>
            <span className="fax-box" aria-hidden="true" />
            {texts.boxes[answer]}
          </li>
        ))}
      </ul>
      <p className="fax-space">{texts.changedSpace}</p>
    </section>
  );
}
