import type { MunicipalityTopology } from '@tsunagi/geo';

/** How the codes of a file agree with the codes we know. */
export type CodeReport = {
  readonly found: number;
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
};

/** Compares the areas of a topology with the municipalities; foreign codes may be there or not. */
export function compareCodes(
  topology: MunicipalityTopology,
  known: ReadonlySet<string>,
  foreign: ReadonlySet<string>,
): CodeReport {
  const areas = topology.objects.municipalities.geometries.filter((area) => area.type && area.properties);
  const codes = new Set(areas.map((area) => area.properties!.code));
  return {
    found: [...known].filter((code) => codes.has(code)).length,
    missing: [...known].filter((code) => !codes.has(code)),
    unknown: [...codes].filter((code) => !known.has(code) && !foreign.has(code)).sort(),
  };
}
