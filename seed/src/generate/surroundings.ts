import type { Agreement, AreaGroup, CalendarDay } from '@tsunagi/domain';
import type { Municipality } from '@tsunagi/geo';
import { shiftDay } from '../days.ts';
import { landward, nearestTowns } from './land.ts';

/** What a municipality's places need to know of the land around it. */
export interface Surroundings {
  town: Municipality;
  neighbors: string[];
  land: ReturnType<typeof landward>;
  zoneKey: string;
}

const zoneSize = 7;
const chunks = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));

function byPrefecture(towns: readonly Municipality[]): [prefectureCode: string, towns: Municipality[]][] {
  const found = new Map<string, Municipality[]>();
  for (const town of towns) {
    const members = found.get(town.prefectureCode);
    if (members) members.push(town);
    else found.set(town.prefectureCode, [town]);
  }
  return [...found];
}

/** Zones of up to seven municipalities, cut along the order of codes, which follows the counties. */
export const generatedZones = (towns: readonly Municipality[]): AreaGroup[] =>
  byPrefecture(towns).flatMap(([prefectureCode, members]) =>
    chunks(members, zoneSize).map(
      (chunk, at): AreaGroup => ({
        key: `zone-${prefectureCode}-${at + 1}`,
        name: `第${at + 1}圏域（見本）`,
        kana: `だい${at + 1}けんいき みほん`,
        kind: 'ZONE',
        prefectureCode,
        members: chunk.map((town) => town.code),
        leadCode: chunk[0]!.code,
      }),
    ),
  );

/** One agreement for every third zone: in force, ended or beginning, in turn. */
export const generatedAgreements = (zones: readonly AreaGroup[], today: CalendarDay): Agreement[] =>
  zones
    .filter((zone, at) => at % 3 === 0 && zone.members.length > 1)
    .map(
      (zone, at): Agreement => ({
        key: `agreement-${zone.key}`,
        name: `${zone.name}の共同利用`,
        parties: zone.members.slice(0, 5),
        sharedKinds: ['IBASHO', 'PEER_GROUP', 'FAMILY_GROUP', 'CAFE'],
        validFrom: shiftDay(today, at % 5 === 4 ? 20 : -700),
        validTo: at % 5 === 3 ? shiftDay(today, -40) : at % 5 === 2 ? null : shiftDay(today, 400),
        source: '見本の協定',
      }),
    );

/** Every municipality with its zone, its three nearest neighbors and the side on which land lies. */
export function surroundingsOf(towns: readonly Municipality[], zones: readonly AreaGroup[]): Surroundings[] {
  const zoneOf = new Map(zones.flatMap((zone) => zone.members.map((code) => [code, zone.key] as const)));
  const around = new Map(byPrefecture(towns));
  return towns.map((town) => {
    const nearest = nearestTowns(town, around.get(town.prefectureCode)!, 4);
    return {
      town,
      neighbors: nearest.slice(0, 3).map((one) => one.code),
      land: landward(town, nearest),
      zoneKey: zoneOf.get(town.code)!,
    };
  });
}
