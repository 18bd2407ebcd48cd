import type {
  Agreement,
  AreaGroup,
  CalendarDay,
  ChainCondition,
  MunicipalityProfileRecord,
  ResourceKind,
  ResourceRecord,
  VenueRecord,
} from '@tsunagi/domain';
import type { Municipality } from '@tsunagi/geo';
import { chanceFrom } from '../chance.ts';
import { shiftDay } from '../days.ts';
import { demoTowns } from './municipal-windows.ts';
import { withNothing, withoutFirstWindow } from './situations.ts';
import { towns } from './towns.ts';

interface Built {
  resources: ResourceRecord[];
  venues: VenueRecord[];
  areaGroups: AreaGroup[];
  agreements: Agreement[];
}

/** Whether the place says publicly that this town's residents may come, by its rules or an agreement in force. */
function takes(
  resource: ResourceRecord,
  code: string,
  townOfPlace: string | null,
  built: Built,
  today: string,
) {
  const byRule = resource.residencyRules.some(({ scope, answer, layer }) => {
    if (answer !== 'YES' || layer !== 'PUBLIC') return false;
    if (scope.type === 'ANYONE') return true;
    if (scope.type === 'PREFECTURE') return scope.prefectureCode === code.slice(0, 2);
    if (scope.type === 'AREA_GROUP')
      return built.areaGroups.some((group) => group.key === scope.groupKey && group.members.includes(code));
    return scope.type !== 'WARDS' && scope.codes.includes(code);
  });
  const byAgreement = built.agreements.some(
    (one) =>
      one.validFrom <= today &&
      (one.validTo == null || one.validTo >= today) &&
      one.sharedKinds.includes(resource.kind) &&
      one.parties.includes(code) &&
      one.parties.includes(townOfPlace ?? ''),
  );
  return byRule || byAgreement;
}

const chainWishes: { condition: ChainCondition; fits: (one: ResourceRecord) => boolean; note?: string }[] = [
  {
    condition: 'UNDER_18',
    fits: (one) => one.kind === 'WINDOW' && !!one.windowPlaces?.includes('CHILD_YOUTH'),
  },
  {
    condition: 'OVER_65',
    fits: (one) => one.kind === 'WINDOW' && !!one.windowPlaces?.includes('COMMUNITY_SUPPORT'),
  },
  { condition: 'HARDSHIP', fits: (one) => one.key.endsWith('-jiritsu') },
  {
    condition: 'DISABILITY',
    fits: (one) => one.kind === 'WINDOW' && !!one.windowPlaces?.includes('CORE_DISABILITY'),
  },
  {
    condition: 'PLACE_TO_BE',
    fits: (one) => (['IBASHO', 'CAFE', 'SALON'] as ResourceKind[]).includes(one.kind),
  },
  { condition: 'HEALTH', fits: (one) => one.key.endsWith('-hokenjo') },
  {
    condition: 'WORK',
    fits: (one) => (['WORK_READINESS', 'WORKPLACE'] as ResourceKind[]).includes(one.kind),
  },
  { condition: 'FAMILY', fits: (one) => one.kind === 'FAMILY_GROUP' || one.kind === 'FAMILY_CLASS' },
];
const centers: Record<string, string> = {
  '20': 'nagano-center',
  '10': 'gunma-center',
  '19': 'yamanashi-center',
};

const kilometers = (from: Municipality['position'], to: Municipality['position']) =>
  Math.hypot((from.lat - to.lat) * 111, (from.lng - to.lng) * 90);

/** Where each municipality's first window leads on to: the nearest place that says its residents may come. */
export function demoProfiles(built: Built, today: CalendarDay): MunicipalityProfileRecord[] {
  const townOfVenue = new Map(built.venues.map((venue) => [venue.key, venue.municipalityCode]));
  const listed = built.resources.filter((one) => one.status === 'RUNNING');
  return demoTowns().map((town): MunicipalityProfileRecord => {
    const chance = chanceFrom(`profile ${town.code}`);
    const windows = listed.filter(
      (one) => one.kind === 'WINDOW' && one.organizationKey === `office-${town.code}`,
    );
    const named = !withNothing.has(town.code) && !withoutFirstWindow.has(town.code);
    const first = named
      ? windows.find((one) => one.key === `window-${town.code}` || one.key === 'koumi-kurashi')
      : undefined;
    const nearest = (fits: (one: ResourceRecord) => boolean) =>
      listed
        .filter(fits)
        .map((one) => ({ one, place: townOfVenue.get(one.offerings[0]?.venueKey ?? '') ?? null }))
        .filter(({ one, place }) => one !== first && takes(one, town.code, place, built, today))
        .map(({ one, place }) => ({
          one,
          far: place ? kilometers(town.position, towns().get(place)!.position) : 300,
        }))
        .sort((left, right) => left.far - right.far || (left.one.key < right.one.key ? -1 : 1))[0]?.one;
    const chain: MunicipalityProfileRecord['chain'] = chainWishes.flatMap(({ condition, fits }) => {
      const found = nearest(fits);
      return found ? [{ condition, toResourceKey: found.key }] : [];
    });
    chain.push({ condition: 'NOT_AT_HOME', toResourceKey: centers[town.prefectureCode]! });
    chain.push(
      first
        ? { condition: 'NONE_FITS', toResourceKey: first.key, note: `${first.name}が、そのまま担当します` }
        : {
            condition: 'NONE_FITS',
            toResourceKey: centers[town.prefectureCode]!,
            note: '県のセンターが、そのまま話を聞きます',
          },
    );
    return {
      code: town.code,
      q1:
        town.class === 'CORE'
          ? chance.pick(['SUPPORT_PROJECT', 'STATION', 'CENTER'] as const)
          : chance.pick(['NONE', 'NONE', 'NONE', 'NONE', 'SUPPORT_PROJECT'] as const),
      q2: chance.pick(['NONE', 'NONE', 'NONE', 'PREPARING', 'RUNNING'] as const),
      q3: first ? chance.pick(['DIRECT', 'DIRECT', 'COMMISSIONED', 'BOTH'] as const) : 'NONE',
      firstWindowKey: first?.key ?? null,
      equalWindowKeys: first ? (equalWindows[town.code] ?? []) : [],
      transit:
        town.class === 'VILLAGE'
          ? chance.pick(['NO', 'NO', 'UNKNOWN'] as const)
          : town.class === 'TOWN'
            ? chance.pick(['YES', 'UNKNOWN', 'NO'] as const)
            : 'YES',
      chain,
      confirmedOn:
        town.code === '20303'
          ? shiftDay(today, -20)
          : first
            ? shiftDay(today, -(3 + chance.below(300)))
            : null,
    };
  });
}

/** Where several windows are as good as the first, and one may choose. */
const equalWindows: Record<string, string[]> = {
  '20202': ['matsumoto-jusou', 'matsumoto-hoken'],
  '20201': ['nagano-kodomo-wakamono'],
  '19201': ['kofu-jusou'],
};
