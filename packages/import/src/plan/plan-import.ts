import type { OrganizationRecord, ResourceRecord, VenueRecord } from '@tsunagi/domain';
import { parseDirectory } from '@tsunagi/domain/directory/parse-directory';
import type { DuplicateReason } from '@tsunagi/domain/duplicates/compare-entries';
import { findDuplicates } from '@tsunagi/domain/duplicates/find-duplicates';
import { distanceMeters } from '@tsunagi/geo';
import type { UnderstoodRow } from '../meaning/entry.ts';
import type { ImportFault } from '../reading/import-fault.ts';
import type { Held, RecordWrites } from './held.ts';
import type { FieldChange } from './merge-record.ts';
import { Planner, type Step } from './planner.ts';

/** What becomes of a line. */
export const rowVerdicts = ['NEW', 'CHANGED', 'SAME', 'REFUSED'] as const;
export type RowVerdict = (typeof rowVerdicts)[number];

/** Another entry that a new one may be a second time. */
export interface PossibleDuplicate {
  readonly key: string;
  readonly name: string;
  readonly reasons: readonly DuplicateReason[];
}

/** One line of the dry run. */
export interface PlannedRow {
  readonly table: string;
  readonly row: number;
  readonly key: string | null;
  readonly name: string | null;
  readonly verdict: RowVerdict;
  readonly changes: readonly FieldChange[];
  readonly faults: readonly ImportFault[];
  readonly duplicates: readonly PossibleDuplicate[];
  /** What stood in columns nobody knows. */
  readonly leftOver: Readonly<Record<string, string>>;
}

/** The dry run of a file: each line's fate, and the records that would be written. */
export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  readonly writes: {
    readonly organizations: RecordWrites<OrganizationRecord>;
    readonly venues: RecordWrites<VenueRecord>;
    readonly resources: RecordWrites<ResourceRecord>;
  };
}

/** What a file would do to what the directory holds. Pure; planning its outcome again changes nothing. */
export function planImport(
  understood: readonly UnderstoodRow[],
  held: Held,
  onRow: (done: number) => void = () => {},
): ImportPlan {
  const planner = new Planner(held);
  const fresh: { row: number; step: Step }[] = [];
  const rows = understood.map((line, at): PlannedRow => {
    onRow(at + 1);
    const { table, row, name, entry } = line;
    const base = {
      table,
      row,
      name,
      key: entry?.key ?? null,
      duplicates: [],
      leftOver: entry?.leftOver ?? {},
    };
    if (!entry) return { ...base, verdict: 'REFUSED', changes: [], faults: line.faults };
    const step = planner.step(entry);
    const notes = step.notes.map((code): ImportFault => ({ code, table, row }));
    const invalid = step.isNew || step.changes.length > 0 ? faultOf(step) : null;
    if (invalid !== null) {
      const fault: ImportFault = { code: 'RECORD_INVALID', table, row, column: invalid };
      return { ...base, verdict: 'REFUSED', changes: [], faults: [...line.faults, fault] };
    }
    step.keep();
    if (step.isNew) fresh.push({ row: at, step });
    const verdict = step.isNew ? 'NEW' : step.changes.length > 0 ? 'CHANGED' : 'SAME';
    return { ...base, verdict, changes: step.changes, faults: [...line.faults, ...notes] };
  });
  const duplicates = duplicatesOf(fresh, held);
  return {
    rows: rows.map((row, at) => ({ ...row, duplicates: duplicates.get(at) ?? [] })),
    writes: planner.writes(),
  };
}

/** The first field the directory's own rules refuse. Rules by residence and onward links are not a list's business. */
function faultOf({ resource, organization, venues }: Step): string | null {
  const decision = parseDirectory({
    fiction: null,
    organizations: [organization],
    venues: [...new Map(venues.map((venue) => [venue.key, venue])).values()],
    resources: [
      {
        ...resource,
        organizationKey: organization.key,
        residencyRules: [],
        goesOnTo: [],
        offerings: resource.offerings.filter(
          ({ venueKey }) => venueKey === null || venues.some((venue) => venue.key === venueKey),
        ),
      },
    ],
    areaGroups: [],
    agreements: [],
    profiles: [],
  });
  return decision.ok ? null : (decision.refusals[0]?.field ?? '').replace(/\[0\]/g, '');
}

function duplicatesOf(fresh: readonly { row: number; step: Step }[], held: Held) {
  const rowOf = new Map(fresh.map(({ row, step }) => [step.resource.key, row]));
  const entries = [...held.others, ...fresh.map(({ step }) => comparedOf(step))];
  const names = new Map(entries.map((entry) => [entry.id, entry.name]));
  const found = new Map<number, PossibleDuplicate[]>();
  if (fresh.length === 0) return found;
  for (const { one, other, reasons } of findDuplicates(entries, distanceMeters))
    for (const [mine, its] of [
      [one, other],
      [other, one],
    ] as const) {
      const row = rowOf.get(mine);
      if (row === undefined) continue;
      found.set(row, [...(found.get(row) ?? []), { key: its, name: names.get(its) ?? '', reasons }]);
    }
  return found;
}

const comparedOf = ({ resource, organization, venues: [venue] }: Step) => ({
  id: resource.key,
  name: resource.name,
  kana: resource.kana,
  kind: resource.kind,
  organizationName: organization.name,
  corporateNumber: organization.corporateNumber,
  phones: resource.phones.map((phone) => phone.number),
  municipalityCode: venue?.municipalityCode ?? organization.municipalityCode,
  point: venue?.position,
});

/** What the directory holds once a plan is carried out. */
export function outcomeOf(held: Held, { writes }: ImportPlan): Held {
  const after = <T extends { key: string }>(
    records: readonly T[],
    { added, changed }: RecordWrites<T>,
  ): T[] => {
    const changes = new Map(changed.map((change) => [change.after.key, change.after]));
    return [...records.map((record) => changes.get(record.key) ?? record), ...added];
  };
  return {
    ...held,
    organizations: after(held.organizations, writes.organizations),
    venues: after(held.venues, writes.venues),
    resources: after(held.resources, writes.resources),
  };
}

/** How many lines meet each fate. */
export const countVerdicts = (plan: ImportPlan): Record<RowVerdict, number> => {
  const counts = { NEW: 0, CHANGED: 0, SAME: 0, REFUSED: 0 };
  for (const { verdict } of plan.rows) counts[verdict] += 1;
  return counts;
};
