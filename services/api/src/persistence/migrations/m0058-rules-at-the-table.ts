import { Migration } from '@mikro-orm/migrations';

/** Who only sits at tables reads the rules by which it is told there: its own office's, and those of the cases' keepers. */
export class RulesAtTheTable extends Migration {
  override up(): void {
    this.addSql(policies);
  }
}

/** Without them a rule that is stricter than the usual one would not be found, and so not hold. */
const policies = `
  create function care.is_told_by(office uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog
    begin atomic
      select exists (select from care.meeting_seat s where s.person_id = identity.acting_person()
        and care.is_bound(s.meeting_id) and (office = identity.acting_organization()
          or exists (select from care.meeting_case c where c.meeting_id = s.meeting_id and c.organization_id = office)));
    end;
  create policy at_table on care.sharing_policy for select using (care.is_told_by(organization_id));`;
