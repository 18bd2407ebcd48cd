import {
  allow,
  areaFigureKeys,
  areaTable,
  type CalendarDay,
  countFigures,
  fewestShown,
  figureKeys,
  figureSums,
  hiddenCells,
  quartersForOthers,
  readPeriod,
  refuse,
} from '@tsunagi/domain';
import { nothingInParticular, recordAct } from '../audit/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf, type Viewer } from '../identity/index.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { figureRows, type PlacedTally } from './figures.repository.ts';
import type { AreaFigures, OfficeFigures, PlaceFigures, WindowLoad } from './figures.types.ts';

/** So many quarters back one may ask for the figures of others. */
const mostQuarters = 8;

/** Counts what was done; to others it shows no figure that could point at somebody. */
export class FiguresService {
  constructor(private readonly personal: PersonalDatabase) {}

  /** The figures of the own organization for any period: exact, and beside it as they may be given away. */
  async office(viewer: Viewer, from: string, to: string): Promise<Answered<OfficeFigures>> {
    const period = readPeriod(from, to);
    if (!period.ok) return period;
    const tallies = await this.personal.actingAs(actorOf(viewer), async (client) => {
      await recordAct(client, actorOf(viewer), 'FIGURES_READ', 'ORGANIZATION', nothingInParticular);
      return figureRows.own(client, period.value);
    });
    const figures = countFigures(tallies);
    const hidden = hiddenCells(figures, figureSums);
    return allow({
      ...period.value,
      figures: figureKeys.map((key) => {
        const count = figures.get(key) ?? 0;
        return { key, count, forOthers: hidden.has(key) ? null : count };
      }),
    });
  }

  /** The figures of others for one quarter: of a prefecture's municipalities, or of own residents with others. */
  async area(
    viewer: Viewer,
    from: string | null,
    today: CalendarDay,
    nameOf: (code: string) => string | null,
  ): Promise<Answered<AreaFigures>> {
    const quarters = quartersForOthers(today, mostQuarters);
    const quarter = from === null ? quarters[0] : quarters.find((one) => one.from === from);
    if (!quarter) return refuse([{ code: 'DAY_INVALID', field: 'from' }]);
    const tallies = await this.personal.actingAs(actorOf(viewer), async (client) => {
      await recordAct(client, actorOf(viewer), 'FIGURES_READ', 'ORGANIZATION', nothingInParticular);
      return figureRows.area(client, quarter);
    });
    return allow({ quarter, quarters, places: placesOf(tallies, nameOf) });
  }

  /** How much lies with each window; of others' few cases only that they are few. */
  async windows(viewer: Viewer): Promise<WindowLoad[]> {
    const rows = await this.personal.actingAs(actorOf(viewer), (client) => figureRows.windows(client));
    const own = viewer.working?.organizationId;
    return rows.map(({ organizationId, name, cases, inCare }) => {
      const isOwn = organizationId === own;
      const shown = (count: number) => (isOwn || count === 0 || count >= fewestShown ? count : null);
      return { organizationId, name, isOwn, cases: shown(cases), inCare: shown(inCare) };
    });
  }
}

function placesOf(
  tallies: readonly PlacedTally[],
  nameOf: (code: string) => string | null,
): readonly PlaceFigures[] {
  const byPlace = [...Map.groupBy(tallies, ({ place }) => place)].toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const { values, sums } = areaTable(new Map(byPlace.map(([place, own]) => [place, countFigures(own)])));
  const hidden = hiddenCells(values, sums);
  const places =
    byPlace.length > 1 ? [...byPlace.map(([place]) => place), 'all'] : byPlace.map(([place]) => place);
  return places.map((place) => ({
    place,
    name: nameOf(place),
    figures: areaFigureKeys
      .filter((key) => values.has(`${place}/${key}`))
      .map((key) => ({ key, count: hidden.has(`${place}/${key}`) ? null : values.get(`${place}/${key}`)! })),
  }));
}
