import { distanceMeters } from '@tsunagi/geo';
import type { MunicipalityRef } from './geography.types.ts';
import type { Reference } from './reference.ts';

/** A municipality as it is named in lists; null for a code that is not known. */
export function municipalityRef(
  code: string | null | undefined,
  reference: Reference,
): MunicipalityRef | null {
  const found = code == null ? undefined : reference.municipalities.get(code);
  if (!found) return null;
  return {
    code: found.code,
    name: found.name,
    kana: found.kana,
    prefectureCode: found.prefectureCode,
    prefectureName: reference.prefectures.get(found.prefectureCode)?.name ?? '',
  };
}

/** Municipalities by their distance from another's point, nearest first. */
export function nearestFirst(codes: Iterable<string>, from: string, reference: Reference): MunicipalityRef[] {
  const home = reference.municipalities.get(from);
  const refs = [...codes].flatMap((code) => municipalityRef(code, reference) ?? []);
  if (!home) return refs;
  const distance = new Map(
    refs.map((ref) => [
      ref.code,
      distanceMeters(home.position, reference.municipalities.get(ref.code)!.position),
    ]),
  );
  return refs.sort((a, b) => distance.get(a.code)! - distance.get(b.code)! || (a.code < b.code ? -1 : 1));
}

/** The name of any place a rule may speak about: a municipality, a ward, a prefecture. */
export const placeName = (code: string, reference: Reference): string | undefined =>
  reference.municipalities.get(code)?.name ??
  reference.wards.get(code)?.name ??
  reference.prefectures.get(code)?.name;
