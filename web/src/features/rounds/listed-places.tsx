import { codes } from '@tsunagi/texts/ja/codes';
import { staffRefusal } from '@tsunagi/texts/ja/staff/refusals';
import { rounds } from '@tsunagi/texts/ja/staff/rounds';
import type { GranteeListQuery } from '../../gql/graphql.ts';
import { plainText } from '../../ui/furigana.tsx';

type Listed = Extract<GranteeListQuery['granteeList'], { __typename: 'ListedPlaces' }>;

const texts = rounds.list;

/** The lines of a pasted list as they were understood, with why one is not taken. */
export function ListedPlaces({ places, unread }: Pick<Listed, 'places' | 'unread'>) {
  return (
    <>
      {unread.length > 0 && <p className="text-sumi-2">{texts.unread(unread)}</p>}
      <ol className="sheet mt-3 !border-edge">
        {places.map((place) => (
          <li key={place.row} className="border-t border-hair px-5 py-4 first:border-t-0 md:px-7">
            <Line place={place} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Line({ place }: { place: Listed['places'][number] }) {
  const { row, name, kind, where, phone, runBy, known, refusals, waits, alike } = place;
  const facts = [plainText(codes.kinds[kind]), where, phone, runBy].filter((fact) => fact !== '');
  return (
    <>
      <span className="block text-[1rem] text-sumi-2">{texts.row(row)}</span>
      <b className="block">{name}</b>
      <span className="block">{facts.join('・')}</span>
      {known && <span className="block whitespace-pre-wrap text-sumi-2">{known}</span>}
      {refusals.map(({ code }) => (
        <span key={code} className="block font-[650] text-late">
          {rounds.faults[code] ?? staffRefusal({ code })}
        </span>
      ))}
      {waits && <span className="block text-sumi-2">{texts.waits}</span>}
      {alike.map((one) => (
        <a
          key={one.resourceId}
          className="link mt-1 block text-ask"
          href={`/places/${one.resourceId}`}
          target="_blank"
          rel="noreferrer"
        >
          {texts.alike(one.name)}
        </a>
      ))}
    </>
  );
}
