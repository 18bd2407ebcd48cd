import { hrefIn, type Lang } from '../../lib/lang.ts';
import { Furigana, plainText } from '../../ui/furigana.tsx';
import { RingGlyph } from '../../ui/ring-glyph.tsx';
import type { ChainRow } from './chain-rows.ts';
import { placePath } from './place-path.ts';
import type { TownWords } from './town-texts.ts';

interface ChainThreadProps {
  lang: Lang;
  words: TownWords;
  town: string;
  /** The first window; null where the town has none. */
  root: string | null;
  rows: ChainRow[];
}

/** この窓口から、つながる先: a thread from the first window to every next place, ending in who keeps the person. */
export function ChainThread({ lang, words, town, root, rows }: ChainThreadProps) {
  const texts = words.town;
  return (
    <section aria-labelledby="chain" className="mt-14">
      <h2 id="chain" className="text-[1.5rem] leading-[1.5]">
        <Furigana text={root ? texts.chainTitle : texts.chainTitleNoWindow} />
      </h2>
      <p className="supporting mb-6">
        <Furigana text={root ? texts.chainLead : texts.chainLeadNoWindow} />
      </p>
      <div className="chain">
        <p className="chain-root">
          <span aria-hidden="true" className="chain-knot" />
          <span className="text-[1.25rem] font-[650]">
            {root ?? <Furigana text={texts.chainRootNoWindow(town)} />}
          </span>
        </p>
        <ol className="chain-branches">
          {rows.map((row) => (
            <Branch
              key={row.condition + (row.resource?.id ?? '')}
              lang={lang}
              words={words}
              root={root}
              row={row}
            />
          ))}
        </ol>
      </div>
    </section>
  );
}

interface BranchProps {
  lang: Lang;
  words: TownWords;
  root: string | null;
  row: ChainRow;
}

function Branch({ lang, words, root, row: { condition, note, resource } }: BranchProps) {
  return (
    <li className="chain-branch">
      <span className="chain-arrow">
        <svg aria-hidden="true" width="40" height="16" viewBox="0 0 40 16" fill="none" focusable="false">
          <path
            d="M0 8H38M31 2l7 6-7 6"
            stroke="currentColor"
            strokeWidth="2"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      </span>
      <div className="chain-row">
        <p className="chain-when">
          <Furigana text={words.codes.chain[condition]} />
        </p>
        <div className="chain-where">
          {resource ? (
            <a className="chain-name" href={hrefIn(lang, placePath(resource.id))}>
              {condition === 'NONE_FITS' ? (
                <Furigana text={words.town.fallbackKeeps(resource.name)} />
              ) : (
                resource.name
              )}
            </a>
          ) : (
            <b className="chain-name">{root && <Furigana text={words.town.keepsIt(root)} />}</b>
          )}
          <ChainPlace
            resource={resource}
            note={root !== null && note === plainText(words.town.keepsIt(root)) ? null : note}
            words={words}
          />
        </div>
        {resource?.phone && (
          <a
            className="tel chain-phone"
            href={`tel:${resource.phone.replaceAll('-', '')}`}
            aria-label={`${resource.name} ${resource.phone}`}
          >
            {resource.phone}
          </a>
        )}
      </div>
    </li>
  );
}

function ChainPlace({
  resource,
  note,
  words,
}: {
  resource: ChainRow['resource'];
  note: string | null;
  words: TownWords;
}) {
  if (!resource) return note ? <p className="supporting">{note}</p> : null;
  return (
    <p className="chain-place">
      {resource.ring && <RingGlyph ring={resource.ring} size={22} />}
      <span>
        {resource.municipality?.name ??
          (resource.ring && <Furigana text={words.codes.rings[resource.ring]} />)}
        {note && <span className="text-sumi-2"> {note}</span>}
      </span>
    </p>
  );
}
