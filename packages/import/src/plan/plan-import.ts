import type { OrganizationRecord, ResourceRecord, VenueRecord } from '@tsunagi/domain';
import { parseDirectory } from '@tsunagi/domain/directory/parse-directory';
import type { DuplicateReason } from '@tsunagi/domain/duplicates/compare-entries';
import { findingDuplicates } from '@tsunagi/domain/duplicates/find-duplicates';
import { distanceMeters } from '@tsunagi/geo';
import type { UnderstoodRow } from '../meaning/entry.ts';
import type { ImportFault } from '../reading/import-fault.ts';
import { allAtOnce, type InSteps, rowsPerStep } from '../steps.ts';
import type { Held, Keeps, RecordWrites } from './held.ts';
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
export const planImport = (
  understood: readonly UnderstoodRow[],
  held: Held,
  keeps: Keeps = () => true,
): ImportPlan => allAtOnce(planningImport(understood, held, keeps));

/** The same in steps. */
export function* planningImport(
  understood: readonly UnderstoodRow[],
  held: Held,
  keeps: Keeps = () => true,
  { withDuplicates = true }: { readonly withDuplicates?: boolean } = {},
): InSteps<ImportPlan> {
  const planner = new Planner(held, keeps);
  const fresh: { row: number; step: Step }[] = [];
  const rows: PlannedRow[] = [];
  for (const [at, line] of understood.entries()) {
    if (at % rowsPerStep === 0) yield at;
    const { planned, step } = planRow(line, planner, keeps);
    if (step?.isNew) fresh.push({ row: at, step });
    rows.push(planned);
  }
  const duplicates = withDuplicates
    ? yield* duplicatesOf(fresh, held, understood.length)
    : new Map<number, PossibleDuplicate[]>();
  return {
    rows: rows.map((row, at) => ({ ...row, duplicates: duplicates.get(at) ?? [] })),
    writes: planner.writes(),
  };
}

/** What becomes of one line; what it does is kept by the planner unless the line is refused. */
function planRow(
  { table, row, name, entry, faults }: UnderstoodRow,
  planner: Planner,
  keeps: Keeps,
): { planned: PlannedRow; step?: Step } {
  const base = { table, row, name, key: entry?.key ?? null, duplicates: [], leftOver: entry?.leftOver ?? {} };
  const refused = (...more: ImportFault[]) => ({
    planned: { ...base, verdict: 'REFUSED' as const, changes: [], faults: [...faults, ...more] },
  });
  if (!entry) return refused();
  const step = planner.step(entry);
  const foreign = step.keepers.find((code) => !keeps(code));
  if (foreign !== undefined)
    return refused({ code: 'KEEPER_FOREIGN', table, row, ...(foreign !== null && { value: foreign }) });
  const invalid = step.isNew || step.changes.length > 0 ? faultOf(step) : null;
  if (invalid !== null) return refused({ code: 'RECORD_INVALID', table, row, column: invalid });
  step.keep();
  const verdict = step.isNew ? 'NEW' : step.changes.length > 0 ? 'CHANGED' : 'SAME';
  const notes = step.notes.map((code): ImportFault => ({ code, table, row }));
  return { planned: { ...base, verdict, changes: step.changes, faults: [...faults, ...notes] }, step };
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

/** What new entries may be a second time, by their line. Between the steps whoever waits is told that all lines are read. */
function* duplicatesOf(
  fresh: readonly { row: number; step: Step }[],
  held: Held,
  lines: number,
): InSteps<Map<number, PossibleDuplicate[]>> {
  const found = new Map<number, PossibleDuplicate[]>();
  if (fresh.length === 0) return found;
  const rowOf = new Map(fresh.map(({ row, step }) => [step.resource.key, row]));
  const entries = [...held.others, ...fresh.map(({ step }) => comparedOf(step))];
  const names = new Map(entries.map((entry) => [entry.id, entry.name]));
  const finding = findingDuplicates(entries, distanceMeters, (id) => rowOf.has(id));
  let step = finding.next();
  for (; !step.done; step = finding.next()) yield lines;
  for (const { one, other, reasons } of step.value)
    for (const [mine, its] of [
      [one, other],
      [other, one],
    ] as const) {
      const row = rowOf.get(mine);
      if (row === undefined) continue;
      const others = found.get(row) ?? [];
      others.push({ key: its, name: names.get(its) ?? '', reasons });
      found.set(row, others);
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
