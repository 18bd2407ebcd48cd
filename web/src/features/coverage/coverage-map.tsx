import { type CoverageClass, coverageClasses } from '@tsunagi/domain';
import { coverage as texts } from '@tsunagi/texts/ja/staff/coverage';
import type { TownCoverageFragment } from '../../gql/graphql.ts';
import { addressOf, type CoverageAsked } from './coverage-question.ts';
import type { DrawnPrefecture } from './coverage-shapes.ts';

interface CoverageMapProps {
  asked: CoverageAsked;
  drawn: DrawnPrefecture | null;
  name: string;
  towns: readonly TownCoverageFragment[];
  counts: readonly { class: CoverageClass; count: number }[];
}

/** The prefecture by how far the nearest usable place is: darker is farther, what is unknown is hatched. */
export function CoverageMap({ asked, drawn, name, towns, counts }: CoverageMapProps) {
  const places = new Map(towns.flatMap(({ usable }) => (usable ? [[usable.resource.id, usable]] : [])));
  const shown = drawn ? [...places.values()].map((one) => drawn.at(one.lng, one.lat)) : [];
  const inside = shown.filter(
    ({ x, y }) => drawn && x >= 0 && y >= 0 && x <= drawn.width && y <= drawn.height,
  );
  const last = asked.town ? drawn?.paths.get(asked.town) : undefined;
  return (
    <figure className="coverage-figure">
      {drawn && (
        // biome-ignore lint/a11y/useSemanticElements: a drawing holds no form fields
        <svg
          viewBox={`-6 -6 ${drawn.width + 12} ${drawn.height + 12}`}
          role="group"
          aria-label={texts.mapOf(name)}
          className="coverage-map"
        >
          <defs>
            <pattern
              id="hatch"
              width="7"
              height="7"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="7" height="7" fill="#fffefb" />
              <line x1="0" x2="0" y1="0" y2="7" stroke="#595959" strokeWidth="2" />
            </pattern>
            <pattern
              id="cross"
              width="7"
              height="7"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="7" height="7" fill="#595959" />
              <path d="M0 0V7M0 0H7" stroke="#fffefb" strokeWidth="1.5" />
            </pattern>
          </defs>
          {/* The same links stand in the table, where the keyboard finds them. */}
          {towns.map(({ municipality, class: shade }) => (
            <a
              key={municipality.code}
              href={addressOf({ ...asked, town: municipality.code })}
              tabIndex={-1}
              aria-label={texts.table.why(municipality.name)}
            >
              <path d={drawn.paths.get(municipality.code)} className={`coverage-${shade}`}>
                <title>{municipality.name}</title>
              </path>
            </a>
          ))}
          {last && <path d={last} className="coverage-chosen" />}
          {inside.map(({ x, y }) => (
            <path key={`${x} ${y}`} d={house(x, y)} className="coverage-place" />
          ))}
        </svg>
      )}
      <figcaption>
        <p className="font-[650]">{texts.legend}</p>
        <ul className="coverage-legend">
          {coverageClasses.map((one) => (
            <li key={one}>
              <svg viewBox="0 0 28 18" aria-hidden="true" className="coverage-swatch">
                <rect x="1" y="1" width="26" height="16" className={`coverage-${one}`} />
              </svg>
              <span>{texts.classes[one]}</span>
              <span className="coverage-count">
                {counts.find((count) => count.class === one)?.count ?? 0}
              </span>
            </li>
          ))}
          <li>
            <svg viewBox="0 0 28 18" aria-hidden="true" className="coverage-swatch">
              <path d={house(14, 9)} className="coverage-place" />
            </svg>
            <span>{texts.places}</span>
            <span className="coverage-count">{places.size}</span>
          </li>
        </ul>
        <p className="mt-2 text-sumi-2">{texts.approximate}</p>
      </figcaption>
    </figure>
  );
}

const house = (x: number, y: number): string =>
  `M${x - 7} ${y + 7}V${y - 1}L${x} ${y - 8}L${x + 7} ${y - 1}V${y + 7}Z`;
