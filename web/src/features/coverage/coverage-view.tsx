import { ageBandNames, askerRoles, resourceKinds, travelWays, wishedFrequencies } from '@tsunagi/domain';
import { codes } from '@tsunagi/texts/ja/codes';
import { coverage as texts } from '@tsunagi/texts/ja/staff/coverage';
import type { CoverageExplanationQuery, CoverageMapQuery, TownCoverageFragment } from '../../gql/graphql.ts';
import './coverage.css';
import { CoverageMap } from './coverage-map.tsx';
import type { CoverageAsked } from './coverage-question.ts';
import { addressOf, someMinutes } from './coverage-question.ts';
import type { DrawnPrefecture } from './coverage-shapes.ts';
import { WhyPanel } from './why-panel.tsx';

export type MapFacts = Extract<CoverageMapQuery['coverageMap'], { __typename: 'CoverageMap' }>;
export type WhyFacts = Extract<
  CoverageExplanationQuery['coverageExplanation'],
  { __typename: 'CoverageExplanation' }
>;

interface CoverageViewProps {
  asked: CoverageAsked;
  prefectures: CoverageMapQuery['prefectures'];
  map: MapFacts | null;
  why: WhyFacts | null;
  drawn: DrawnPrefecture | null;
  mayAgree: boolean;
}

/** How far what may be used is from each municipality: a question of selects, the map, and the same as a table. */
export function CoverageView({ asked, prefectures, map, why, drawn, mayAgree }: CoverageViewProps) {
  const name = prefectures.find(({ code }) => code === asked.prefecture)?.name ?? '';
  const towns = map?.municipalities ?? [];
  return (
    <div className="desk-page">
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{texts.title}</h1>
      {map && (
        <p className="mt-1">
          {name}：
          {texts.summary(
            towns.length,
            towns.filter(({ reach }) => reach !== 'WITHIN').length,
            asked.withinMinutes,
          )}
        </p>
      )}
      <Asking asked={asked} prefectures={prefectures} />
      {map ? (
        <>
          <div className="coverage-columns">
            <CoverageMap asked={asked} drawn={drawn} name={name} towns={towns} counts={map.classes} />
            {why && <WhyPanel facts={why} kind={asked.kind} mayAgree={mayAgree} />}
          </div>
          <TownTable asked={asked} towns={towns} />
        </>
      ) : (
        <p role="alert" className="mt-4 text-late">
          {texts.wrong}
        </p>
      )}
    </div>
  );
}

function Asking({ asked, prefectures }: Pick<CoverageViewProps, 'asked' | 'prefectures'>) {
  const selects: readonly (readonly [string, string, string, readonly (readonly [string, string])[]])[] = [
    [
      'prefecture',
      texts.form.prefecture,
      asked.prefecture,
      prefectures.map(({ code, name }) => [code, name]),
    ],
    ['kind', texts.form.kind, asked.kind, resourceKinds.map((one) => [one, codes.kinds[one]])],
    ['role', texts.form.role, asked.role, askerRoles.map((one) => [one, codes.roles[one]])],
    [
      'age',
      texts.form.age,
      asked.age ?? '',
      [['', texts.form.anyAge], ...ageBandNames.map((one) => [one, texts.ages[one]] as const)],
    ],
    [
      'frequency',
      texts.form.frequency,
      asked.frequency ?? '',
      [
        ['', texts.form.anyFrequency],
        ...wishedFrequencies.map((one) => [one, texts.frequencies[one]] as const),
      ],
    ],
    ['way', texts.form.way, asked.way, travelWays.map((one) => [one, texts.ways[one]])],
    [
      'minutes',
      texts.form.minutes,
      String(asked.withinMinutes),
      someMinutes.map((one) => [String(one), texts.minutes(one)]),
    ],
  ];
  return (
    <form
      method="get"
      className="no-print mt-4 flex flex-wrap items-end gap-3"
      aria-label={texts.form.legend}
    >
      {selects.map(([name, label, value, options]) => (
        <label key={name} className="block">
          <span className="mb-1 block font-[650]">{label}</span>
          <select name={name} className="field" defaultValue={value}>
            {options.map(([code, word]) => (
              <option key={code} value={code}>
                {word}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className="button button-filled min-h-14!">
        {texts.form.show}
      </button>
    </form>
  );
}

/** Farthest first: who has nothing stands on top. */
function farthestFirst(one: TownCoverageFragment, other: TownCoverageFragment): number {
  const far = ({ usable, ask }: TownCoverageFragment) => usable?.meters ?? (ask ? 1e8 : 1e9);
  return far(other) - far(one) || (one.municipality.code < other.municipality.code ? -1 : 1);
}

function TownTable({ asked, towns }: { asked: CoverageAsked; towns: readonly TownCoverageFragment[] }) {
  return (
    <section aria-labelledby="towns" className="mt-10">
      <h2 id="towns" className="section-title">
        {texts.table.title}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="mt-3 overflow-x-auto" tabIndex={0} aria-label={texts.table.moves}>
        <table className="coverage-table">
          <thead>
            <tr>
              <th scope="col">{texts.table.place}</th>
              <th scope="col">{texts.table.usable}</th>
              <th scope="col" className="number">
                {texts.table.far}
              </th>
              <th scope="col" className="number">
                {texts.table.minutes}
              </th>
              <th scope="col">{texts.table.ask}</th>
              <th scope="col">{texts.table.gaps}</th>
            </tr>
          </thead>
          <tbody>
            {[...towns].sort(farthestFirst).map((town) => (
              <TownRow key={town.municipality.code} asked={asked} town={town} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function TownRow({ asked, town }: { asked: CoverageAsked; town: TownCoverageFragment }) {
  const { municipality, usable, ask, ages, withoutTravel } = town;
  const gaps = ages.filter(({ reach }) => reach !== 'WITHIN').map(({ age }) => texts.ages[age]);
  return (
    <tr>
      <th scope="row">
        <a
          href={addressOf({ ...asked, town: municipality.code })}
          title={texts.table.why(municipality.name)}
          className="coverage-town"
        >
          {municipality.name}
        </a>
      </th>
      <td>
        {usable ? usable.resource.name : texts.table.none}
        {!usable && withoutTravel === 'USABLE' && (
          <span className="block text-sumi-2">{texts.table.remote}</span>
        )}
      </td>
      <td className="number">{usable ? texts.kilometers(usable.meters) : '—'}</td>
      <td className="number">{usable?.minutes != null ? texts.minutes(usable.minutes) : '—'}</td>
      <td>{ask ? `${ask.resource.name}（${texts.kilometers(ask.meters)}）` : '—'}</td>
      <td>{gaps.length > 0 ? gaps.join('・') : texts.table.noGaps}</td>
    </tr>
  );
}
