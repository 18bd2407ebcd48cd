import './compare.css';
import { Fragment, type ReactNode } from 'react';
import { pinGroupOf } from '../../lib/pin-shapes.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { KindPin } from '../../ui/kind-pin.tsx';
import { type ComparedPlace, type CompareRow, type CompareWords, compareRows } from './compare-cells.tsx';

interface CompareTableProps {
  places: ComparedPlace[];
  words: CompareWords;
  /** The way to a place's page, with the person's answers where there are any. */
  linkTo: (place: ComparedPlace, children: ReactNode) => ReactNode;
}

/** Up to three places side by side with every finding: a table where there is room, one card after another where not. */
export function CompareTable({ places, words, linkTo }: CompareTableProps) {
  const rows = compareRows.filter(({ cell }) => places.some((place) => cell(place, words) !== null));
  const label = (heading: CompareRow['heading']) => <Furigana text={words.texts[heading] as string} />;
  const cellOf = (row: CompareRow, place: ComparedPlace) =>
    row.cell(place, words) ?? <Nothing words={words} />;
  return (
    <>
      <table className="compare-table">
        <thead>
          <tr>
            <td />
            {places.map((place) => (
              <th key={place.id} scope="col">
                <Head place={place} words={words} linkTo={linkTo} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.heading}>
              <th scope="row">{label(row.heading)}</th>
              {places.map((place) => (
                <td key={place.id}>{cellOf(row, place)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="compare-cards">
        {places.map((place) => (
          <article key={place.id} className="sheet p-5" aria-label={place.name}>
            <h2 className="mb-2">
              <Head place={place} words={words} linkTo={linkTo} />
            </h2>
            <dl>
              {rows.map((row) => (
                <Fragment key={row.heading}>
                  <dt>{label(row.heading)}</dt>
                  <dd>{cellOf(row, place)}</dd>
                </Fragment>
              ))}
            </dl>
          </article>
        ))}
      </div>
    </>
  );
}

function Head({ place, words, linkTo }: { place: ComparedPlace } & Omit<CompareTableProps, 'places'>) {
  return (
    <span className="compare-head">
      <KindPin group={pinGroupOf[place.kind]} badge={place.answer?.badge ?? 'USABLE'} size={40} />
      <span>
        <span className="block text-[1rem] leading-[1.5] font-[400] text-sumi-2">
          <Furigana text={words.codes.codes.kinds[place.kind]} />
        </span>
        {linkTo(place, <span className="text-[1.25rem] leading-[1.4]">{place.name}</span>)}
      </span>
    </span>
  );
}

function Nothing({ words }: { words: CompareWords }) {
  return (
    <span className="text-sumi-2">
      <Furigana text={words.texts.nothing} />
    </span>
  );
}
