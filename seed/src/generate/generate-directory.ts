import type {
  CalendarDay,
  DirectoryRecord,
  MunicipalityProfileRecord,
  OrganizationRecord,
} from '@tsunagi/domain';
import { type Chance, chanceFrom } from '../chance.ts';
import { readMunicipalities } from '../geo/read-municipalities.ts';
import { generatePlace } from './generate-place.ts';
import { ownName } from './names.ts';
import { generatedAgreements, generatedZones, type Surroundings, surroundingsOf } from './surroundings.ts';
import { readTemplates, type Template, type Templates } from './templates.ts';
import { nowhereShare, placesPerProvider, quotas, visitingShare, windowShare } from './weights.ts';

/** What to generate. The same seed, count and day give the same directory. */
export interface Generation {
  seed: string | number;
  count: number;
  today: CalendarDay;
  /** Places of one batch, about. */
  batchSize?: number;
}

const fiction = '測るための見本です。場所・人・電話番号は、すべて実在しません。';
const emptyBatch = (): DirectoryRecord => ({
  fiction,
  organizations: [],
  venues: [],
  resources: [],
  areaGroups: [],
  agreements: [],
  profiles: [],
});

const office = ({ town }: Surroundings): OrganizationRecord => ({
  key: `office-${town.code}`,
  name: `${town.name}の福祉の係（見本）`,
  kana: `${town.kana}の ふくしのかかり みほん`,
  kind: 'MUNICIPALITY',
  municipalityCode: town.code,
  prefectureCode: town.prefectureCode,
});

function provider(around: Surroundings, number: number, chance: Chance): OrganizationRecord {
  const [name, kana] = ownName(chance);
  const away = around.neighbors.length > 0 && chance.happens(visitingShare);
  return {
    key: `provider-${around.town.code}-${number}`,
    name: `${chance.pick(['NPO法人', '社会福祉法人', '一般社団法人'])} ${name}（見本）`,
    kana: `${kana} みほん`,
    kind: chance.pick(['NPO', 'SOCIAL_WELFARE_CORPORATION', 'COMMUNITY', 'SHAKYO', 'VOLUNTEER'] as const),
    municipalityCode: away ? chance.pick(around.neighbors) : around.town.code,
    prefectureCode: around.town.prefectureCode,
  };
}

const profile = (code: string, firstWindowKey: string | null): MunicipalityProfileRecord => ({
  code,
  q1: null,
  q2: null,
  q3: null,
  firstWindowKey,
  equalWindowKeys: [],
  chain: [{ condition: 'NONE_FITS', toResourceKey: firstWindowKey }],
});

function draw(templates: Templates, isFirst: boolean, chance: Chance): Template {
  if (isFirst || chance.happens(windowShare)) return chance.pick(templates.windows);
  return chance.pick(chance.happens(nowhereShare) ? templates.nowhere : templates.others);
}

/** One municipality's places, appended to a batch; the first is its first window. */
function addTown(batch: DirectoryRecord, around: Surroundings, quota: number, work: Work): void {
  const { code } = around.town;
  const chance = chanceFrom(`${work.seed} ${code}`);
  batch.organizations.push(office(around));
  let organizationKey = `office-${code}`;
  for (let at = 0; at < quota; at++) {
    if (at % placesPerProvider === 1) {
      const one = provider(around, Math.floor(at / placesPerProvider) + 1, chance);
      batch.organizations.push(one);
      organizationKey = one.key;
    }
    const key = `g-${code}-${at + 1}`;
    const phone = `0000-00-${String(work.made % 10_000).padStart(4, '0')}`;
    const ground = { key, around, organizationKey, phone, today: work.today };
    const made = generatePlace(draw(work.templates, at === 0, chance), ground, chance);
    batch.resources.push(made.resource);
    batch.venues.push(...made.venues);
    work.made += 1;
  }
  batch.profiles.push(profile(code, quota > 0 ? `g-${code}-1` : null));
}

interface Work {
  seed: string | number;
  today: CalendarDay;
  templates: Templates;
  /** Places made so far. Telephone numbers repeat after 10,000: there are no more that are surely nobody's. */
  made: number;
}

/**
 * Any number of places over all of Japan, for measuring: batch after batch, so that a million never stand in memory at
 * once. A batch names only what it or an earlier batch holds; the first holds the zones and agreements.
 */
export function* generateDirectory({
  seed,
  count,
  today,
  batchSize = 2000,
}: Generation): Generator<DirectoryRecord> {
  const { municipalities } = readMunicipalities();
  const areaGroups = generatedZones(municipalities);
  yield { ...emptyBatch(), areaGroups, agreements: generatedAgreements(areaGroups, today) };
  const shares = quotas(
    municipalities.map((town) => town.class),
    count,
  );
  const work: Work = { seed, today, templates: readTemplates(today), made: 0 };
  let batch = emptyBatch();
  for (const [at, around] of surroundingsOf(municipalities, areaGroups).entries()) {
    addTown(batch, around, shares[at]!, work);
    if (batch.resources.length >= batchSize) {
      yield batch;
      batch = emptyBatch();
    }
  }
  if (batch.profiles.length > 0) yield batch;
}
