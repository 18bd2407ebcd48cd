import { Migration } from '@mikro-orm/migrations';

/**
 * When a resource was changed last, for those who copy the directory: they ask for what is new. The database keeps it
 * itself, so that no way of writing can forget it. What is written within one transaction counts once.
 */
export class ChangeTime extends Migration {
  override up(): void {
    this.addSql(`
      alter table resource add column modified_at timestamptz not null default now();
      comment on column resource.modified_at is '公開: 内容が最後に変わった時（確かめた日ではない）';
      create index resource_modified on resource (modified_at);`);
    this.addSql(ownRow);
    for (const part of parts) this.addSql(triggersOf(part));
  }
}

const ownRow = `
  create function resource_was_changed() returns trigger language plpgsql as $$
  begin
    new.modified_at = now();
    return new;
  end $$;
  create trigger resource_changed before update on resource for each row
    when (old.* is distinct from new.*) execute function resource_was_changed();`;

interface Part {
  table: string;
  /** The resources that a changed row belongs to. */
  resources: string;
}

/** Rules of the supporters' layer are left out: that they change is nobody else's business. */
const parts: readonly Part[] = [
  { table: 'offering', resources: 'select resource_id from changed' },
  { table: 'phone', resources: 'select resource_id from changed' },
  { table: 'verification', resources: 'select resource_id from changed' },
  { table: 'residency_rule', resources: `select resource_id from changed where layer = 'PUBLIC'` },
  {
    table: 'venue',
    resources: 'select o.resource_id from offering o join changed c on c.id = o.venue_id',
  },
  {
    table: 'organization',
    resources: 'select r.id from resource r join changed c on c.id = r.organization_id',
  },
];

/** A first load, in which nothing is older than its transaction, is over with one look into an index. */
const triggersOf = ({ table, resources }: Part) => `
  create function ${table}_marks_resource() returns trigger language plpgsql as $$
  begin
    if exists (select 1 from resource where modified_at < now()) then
      update resource set modified_at = now() where modified_at < now() and id in (${resources});
    end if;
    return null;
  end $$;
  create trigger ${table}_inserted after insert on ${table} referencing new table as changed
    for each statement execute function ${table}_marks_resource();
  create trigger ${table}_updated after update on ${table} referencing new table as changed
    for each statement execute function ${table}_marks_resource();
  create trigger ${table}_deleted after delete on ${table} referencing old table as changed
    for each statement execute function ${table}_marks_resource();`;
