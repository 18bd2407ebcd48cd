/** Tables of the directory whose rows may be written by those who keep the entry they belong to. */
const ofEntry = [
  ['phone', 'resource_id'],
  ['residency_rule', 'resource_id'],
  ['verification', 'resource_id'],
  ['resource_onward', 'resource_id'],
  ['provenance', 'resource_id'],
  ['offering', 'resource_id'],
] as const;

const writable = (table: string, holds: string) => `
  create policy made on ${table} for insert with check (${holds});
  create policy changed on ${table} for update using (${holds}) with check (${holds});
  create policy removed on ${table} for delete using (${holds});`;

/** What the public doors read of; for these, reading stays open to whoever may read the table at all. */
const openToAll = [
  'resource',
  'offering',
  'phone',
  'verification',
  'resource_onward',
  'provenance',
  'venue',
  'organization',
];

/**
 * Security on the directory binds the app role, not its owner: commands and the bulk import run as the owner. A row is
 * written as one who keeps the entry. Whether a new entry is kept by its maker is asked at the end of the transaction,
 * when its places are known.
 */
export const directoryPolicies = [
  ...[...openToAll, 'venue_exact', 'residency_rule'].map(
    (table) => `alter table ${table} enable row level security;`,
  ),
  ...openToAll.map((table) => `create policy seen on ${table} for select using (true);`),
  `create policy seen on residency_rule for select using (upkeep.staff_acts());
  create policy seen on venue_exact for select using (upkeep.sees_venue(venue_id));`,
  ...ofEntry.map(([table, column]) => writable(table, `upkeep.keeps(${column})`)),
  `create policy made on resource for insert with check (upkeep.keeper_acts());
  create policy changed on resource for update using (upkeep.keeps(id)) with check (upkeep.keeper_acts());
  create policy removed on resource for delete using (upkeep.keeps(id));
  create policy made on venue for insert with check (upkeep.keeper_acts());
  create policy changed on venue for update using (upkeep.keeps_venue(id)) with check (upkeep.keeper_acts());
  create policy made on venue_exact for insert with check (upkeep.keeps_venue(venue_id));
  create policy changed on venue_exact for update using (upkeep.keeps_venue(venue_id));
  create policy made on organization for insert with check (upkeep.keeper_acts());
  create policy changed on organization for update
    using (upkeep.works_for(coalesce(municipality_code, prefecture_code)));`,
].join('\n');

const mine = `(upkeep.works_for(keeper_code) or (upkeep.provider_acts() and organization_id = identity.acting_organization())
  or person_id = identity.acting_person() or identity.door() = 'command')`;
const ofProposal = `exists (select from upkeep.proposal p where p.id = proposal_id)`;

/**
 * Versions and proposals name staff: without a context they show nothing, not even to the owner. A version is written
 * and never changed.
 */
export const upkeepPolicies = `
  alter table upkeep.version enable row level security, force row level security;
  create policy seen on upkeep.version for select using (upkeep.may_see(resource_id));
  create policy made on upkeep.version for insert with check (upkeep.keeps(resource_id) or identity.door() = 'command');
  alter table upkeep.proposal enable row level security, force row level security;
  create policy seen on upkeep.proposal for select using (${mine});
  create policy made on upkeep.proposal for insert with check (
    (person_id = identity.acting_person() and (resource_id is null or upkeep.owns(resource_id) or upkeep.keeps(resource_id)))
    or identity.door() in ('link', 'command'));
  create policy changed on upkeep.proposal for update using (${mine}) with check (${mine});
  alter table upkeep.proposal_step enable row level security, force row level security;
  create policy seen on upkeep.proposal_step for select using (${ofProposal});
  create policy made on upkeep.proposal_step for insert with check (${ofProposal} or identity.door() = 'link');`;
