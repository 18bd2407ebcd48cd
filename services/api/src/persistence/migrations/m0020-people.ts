import { Migration } from '@mikro-orm/migrations';

/**
 * Who lets people in and ends what they are: a coordinator in the own organization, the operator everywhere. They write
 * as who they are, so that row-level security holds what the rule has decided. A person's address they never look up:
 * one function makes the person or finds the one who is there.
 */
export class People extends Migration {
  override up(): void {
    this.addSql(rights);
    this.addSql(policies);
    this.addSql(inviting);
    this.addSql(entering);
  }
}

const rights = `
  create function identity.runs_office(organization uuid) returns boolean language sql stable parallel safe
    return coalesce(identity.acting_role() = 'OPERATOR'
      or (identity.acting_role() in ('MUNICIPAL_COORDINATOR', 'PREFECTURAL_COORDINATOR')
        and organization = identity.acting_organization()), false);`;

const policies = `
  create policy colleagues on identity.person for select using (
    identity.acting_role() = 'OPERATOR'
    or exists (select 1 from identity.membership m where m.person_id = person.id and identity.runs_office(m.organization_id)));
  create policy lets_in on identity.membership for insert with check (identity.runs_office(organization_id));
  create policy ends on identity.membership for update
    using (identity.runs_office(organization_id)) with check (identity.runs_office(organization_id));
  create policy invites on identity.invitation for insert with check (
    identity.runs_office(organization_id) and invited_by = identity.acting_person());
  create policy makes on identity.contract for insert with check (identity.runs_office(client_id));
  create policy ends on identity.contract for update
    using (identity.runs_office(client_id)) with check (identity.runs_office(client_id));`;

const inviting = `
  create function identity.invite_person(called text, address text)
    returns table (id uuid, has_entered boolean) language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
  #variable_conflict use_column
  declare door text := coalesce(current_setting('tsunagi.door', true), '');
  declare found uuid;
  begin
    if coalesce(identity.acting_role(), '') not in ('OPERATOR', 'MUNICIPAL_COORDINATOR', 'PREFECTURAL_COORDINATOR') then
      raise exception 'this role invites nobody' using errcode = '42501';
    end if;
    perform set_config('tsunagi.door', 'sign-in', true);
    insert into identity.person as p (name, email) values (called, lower(btrim(address)))
      on conflict (email) do update set updated_at = now() returning p.id into found;
    return query select found, exists (select 1 from identity.credential c where c.person_id = found);
    perform set_config('tsunagi.door', door, true);
  end $$;
  revoke all on function identity.invite_person from public;`;

/** Whether somebody has ever chosen a way to sign in; said only of those whom the one who asks may see. */
const entering = `
  create function identity.has_entered(person uuid) returns boolean language plpgsql stable
    security definer set search_path = pg_catalog, pg_temp as $$
  declare door text := coalesce(current_setting('tsunagi.door', true), '');
  declare answer boolean;
  begin
    if not exists (select 1 from identity.person p where p.id = person) then return null; end if;
    perform set_config('tsunagi.door', 'sign-in', true);
    select exists (select 1 from identity.credential c where c.person_id = person) into answer;
    perform set_config('tsunagi.door', door, true);
    return answer;
  end $$;
  revoke all on function identity.has_entered from public;`;
