import { areaFigureKeys } from '@tsunagi/domain';
import { figures as texts } from '@tsunagi/texts/ja/staff/figures';
import type { AreaFiguresQuery } from '../../gql/graphql.ts';
import { Count } from './office-tables.tsx';
import { SaveFile } from './save-file.tsx';

export type AreaFacts = Extract<AreaFiguresQuery['areaFigures'], { __typename: 'AreaFigures' }>;

interface AreaTableProps {
  facts: AreaFacts;
  title: string;
  /** What the form keeps beside the quarter. */
  hidden: Readonly<Record<string, string>>;
}

/** The figures of others for one quarter that is over for good. */
export function AreaTable({ facts: { quarter, quarters, places }, title, hidden }: AreaTableProps) {
  const nameOf = ({ place, name }: AreaFacts['places'][number]) =>
    place === 'all' ? texts.area.all : (name ?? texts.area.own);
  const rows = places.map((one) => [
    nameOf(one),
    ...one.figures.map(({ count }) => count ?? texts.hiddenSign),
  ]);
  return (
    <section aria-labelledby="area" className="mt-12">
      <h2 id="area" className="section-title">
        {title}
      </h2>
      <p className="mt-3">{texts.area.lead}</p>
      <form method="get" className="no-print mt-3 flex flex-wrap items-end gap-3">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="block">
          <span className="mb-1 block font-[650]">{texts.area.quarter}</span>
          <select name="quarter" className="field" defaultValue={quarter.from}>
            {quarters.map(({ from, to }) => (
              <option key={from} value={from}>
                {texts.area.option(from, to)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button">
          {texts.area.show}
        </button>
      </form>
      {places.length === 0 ? (
        <p className="mt-4">{texts.area.none}</p>
      ) : (
        <>
          {/* A wide table may be moved sideways on a phone, also by keyboard. */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
          <section className="mt-4 overflow-x-auto" tabIndex={0} aria-label={title}>
            <table className="figure-table">
              <thead>
                <tr>
                  <th scope="col">{texts.area.place}</th>
                  {areaFigureKeys.map((key) => (
                    <th key={key} scope="col" className="number">
                      {texts.area.columns[key]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {places.map((one) => (
                  <tr key={one.place} className={one.place === 'all' ? 'is-total' : ''}>
                    <th scope="row">{nameOf(one)}</th>
                    {areaFigureKeys.map((key) => {
                      const found = one.figures.find((figure) => figure.key === key);
                      return (
                        <td key={key} className="number">
                          {found && <Count count={found.count} />}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <p className="mt-2 text-sumi-2">{texts.double}</p>
          <div className="no-print mt-4">
            <SaveFile
              rows={[[texts.area.place, ...areaFigureKeys.map((key) => texts.area.columns[key])], ...rows]}
              name={texts.fileName(quarter.from, quarter.to, true)}
              word={texts.save}
            />
          </div>
        </>
      )}
    </section>
  );
}
