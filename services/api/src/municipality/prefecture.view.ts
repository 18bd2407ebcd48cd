import { allow, groupsInForce, refuse } from '@tsunagi/domain';
import type { Prefecture as PrefectureFacts } from '@tsunagi/geo';
import { municipalityRef } from '../geography/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { nobody, type Standpoint, standpointOf } from '../person/index.ts';
import type { Card } from '../readmodel/index.ts';
import { resourceRefView } from '../resource/resource-ref.view.ts';
import type { AskedAt } from '../search/search.service.ts';
import type { WindowRow } from './municipality.repository.ts';
import type { WindowListing } from './prefecture.types.ts';

/** A prefecture with what its other fields are asked from. */
export interface PrefectureView {
  code: string;
  name: string;
  kana: string;
  municipalityCount: number;
  at: AskedAt;
  from: Standpoint;
}

const viewOf = ({ code, name, kana }: PrefectureFacts, at: AskedAt, from: Standpoint): PrefectureView => ({
  code,
  name,
  kana,
  municipalityCount: at.reference.municipalitiesOf.get(code)?.length ?? 0,
  at,
  from,
});

const fromNowhere = ({ reference, day }: AskedAt) => standpointOf(nobody, reference, day);

/** A prefecture by its two digits, as people bring them: full width, one digit, or a prefecture's five or six. */
export function findPrefecture(text: string, at: AskedAt): Answered<PrefectureView> {
  const digits = /^(\d{1,2})(?:000\d?)?$/.exec(text.normalize('NFKC').replace(/[\s-]/g, ''))?.[1];
  if (!digits) return refuse([{ code: 'CODE_MISTYPED', field: 'code' }]);
  const found = at.reference.prefectures.get(digits.padStart(2, '0'));
  return found
    ? allow(viewOf(found, at, fromNowhere(at)))
    : refuse([{ code: 'CODE_UNKNOWN', field: 'code' }]);
}

/** All 47, from north to south. */
export function allPrefectures(at: AskedAt): PrefectureView[] {
  const from = fromNowhere(at);
  return [...at.reference.prefectures.values()].map((one) => viewOf(one, at, from));
}

/** The center among the windows of a prefecture. */
export const centerIdOf = (rows: readonly WindowRow[]): string | null =>
  rows.find((row) => row.municipality_code === null)?.resource_id ?? null;

/** Every municipality of a prefecture with its window, or with whom to turn to as long as it has none. */
export function listWindows(
  view: PrefectureView,
  rows: readonly WindowRow[],
  cards: ReadonlyMap<string, Card>,
): WindowListing[] {
  const { reference, day } = view.at;
  const centerId = centerIdOf(rows);
  const windowOf = new Map(rows.map((row) => [row.municipality_code, row.resource_id]));
  const refOf = (id: string | null | undefined) => {
    const card = id == null ? undefined : cards.get(id);
    return card ? resourceRefView(card, view.from) : null;
  };
  return (reference.municipalitiesOf.get(view.code) ?? []).map((one) => {
    const window = refOf(windowOf.get(one.code));
    return {
      municipality: municipalityRef(one.code, reference)!,
      class: one.class,
      window,
      fallback: window ? null : refOf(centerId),
      areaNames: groupsInForce(reference.book, one.code, day).map((group) => group.name),
    };
  });
}
