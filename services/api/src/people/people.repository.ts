import type { CalendarDay, InvitationFacts, OrganizationKind, StaffRole } from '@tsunagi/domain';
import type { PoolClient } from 'pg';

/** An organization as far as letting people in asks. */
export interface OrganizationRow {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly municipality_code: string | null;
}

/** A membership with the person it is of. */
export interface ColleagueRow {
  readonly id: string;
  readonly person_id: string;
  readonly organization_id: string | null;
  readonly role: StaffRole;
  readonly valid_from: CalendarDay;
  readonly valid_to: CalendarDay | null;
  readonly name: string;
  readonly email: string;
  readonly has_entered: boolean;
  readonly contract_id: string | null;
}

/** A contract with the name of who works by it. */
export interface ContractRow {
  readonly id: string;
  readonly provider_id: string;
  readonly client_id: string;
  readonly provider_name: string | null;
  readonly valid_from: CalendarDay;
  readonly valid_to: CalendarDay;
}

const selectColleagues = `
  select m.id, m.person_id, m.organization_id, m.role, m.valid_from::text, m.valid_to::text, m.contract_id,
    p.name, p.email, identity.has_entered(p.id) as has_entered
  from identity.membership m join identity.person p on p.id = m.person_id`;

const selectContracts = `
  select c.id, c.provider_id, c.client_id, o.name as provider_name, c.valid_from::text, c.valid_to::text
  from identity.contract c left join public.organization o on o.id = c.provider_id`;

/** Rows of those who work somewhere. Every call comes with a connection that acts as somebody: policies hold it. */
export class PeopleRepository {
  constructor(private readonly client: PoolClient) {}

  async organization(id: string): Promise<OrganizationRow | null> {
    const { rows } = await this.client.query<OrganizationRow>(
      'select id, name, kind, municipality_code from public.organization where id = $1',
      [id],
    );
    return rows[0] ?? null;
  }

  /** Organizations whose name or reading has the words, those that begin with them first. */
  async organizationsNamed(words: string, first: number): Promise<OrganizationRow[]> {
    const { rows } = await this.client.query<OrganizationRow>(
      `select id, name, kind, municipality_code from public.organization
       where position($1 in name) > 0 or position($1 in kana) > 0
       order by position($1 in name) = 1 desc, length(name), kana, id limit $2`,
      [words, first],
    );
    return rows;
  }

  /** Those of an organization, or of none; the ones who work longest first. */
  async colleagues(organizationId: string | null): Promise<ColleagueRow[]> {
    const { rows } = await this.client.query<ColleagueRow>(
      `${selectColleagues} where m.organization_id is not distinct from $1
       order by m.valid_from, p.name, m.id limit 500`,
      [organizationId],
    );
    return rows;
  }

  async colleague(membershipId: string): Promise<ColleagueRow | null> {
    const { rows } = await this.client.query<ColleagueRow>(
      `${selectColleagues} where m.id = $1 for update of m`,
      [membershipId],
    );
    return rows[0] ?? null;
  }

  async contracts(clientId: string): Promise<ContractRow[]> {
    const { rows } = await this.client.query<ContractRow>(
      `${selectContracts} where c.client_id = $1 order by c.valid_to, c.id`,
      [clientId],
    );
    return rows;
  }

  async contract(id: string): Promise<ContractRow | null> {
    const { rows } = await this.client.query<ContractRow>(`${selectContracts} where c.id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** Makes the person, or finds the one who has this address. */
  async invitePerson(name: string, email: string): Promise<{ id: string; hasEntered: boolean }> {
    const { rows } = await this.client.query<{ id: string; has_entered: boolean }>(
      'select id, has_entered from identity.invite_person($1, $2)',
      [name, email],
    );
    return { id: rows[0]!.id, hasEntered: rows[0]!.has_entered };
  }

  /** Whether somebody is there already in this role on the day it would begin. */
  async isMember(
    personId: string,
    { organizationId, role, from, contractId }: InvitationFacts,
  ): Promise<boolean> {
    const { rowCount } = await this.client.query(
      `select 1 from identity.membership where person_id = $1 and organization_id is not distinct from $2
         and role = $3 and contract_id is not distinct from $4 and (valid_to is null or valid_to >= $5)`,
      [personId, organizationId, role, contractId, from],
    );
    return rowCount !== 0;
  }

  /** Adds the membership and what is known of the invitation; answers the membership's id. */
  async addMembership(personId: string, invitedBy: string, wish: InvitationFacts): Promise<string> {
    const { organizationId, role, from, to, contractId } = wish;
    const { rows } = await this.client.query<{ id: string }>(
      `insert into identity.membership (person_id, organization_id, role, valid_from, valid_to, contract_id)
       values ($1, $2, $3, $4, $5, $6) returning id`,
      [personId, organizationId, role, from, to, contractId],
    );
    const { id } = rows[0]!;
    await this.client.query(
      `insert into identity.invitation (person_id, organization_id, role, membership_id, invited_by)
       values ($1, $2, $3, $4, $5)`,
      [personId, organizationId, role, id, invitedBy],
    );
    return id;
  }

  async endMembership(id: string, lastDay: CalendarDay): Promise<void> {
    await this.client.query('update identity.membership set valid_to = $2 where id = $1', [id, lastDay]);
  }

  async addContract(wish: {
    providerId: string;
    clientId: string;
    from: CalendarDay;
    to: CalendarDay;
  }): Promise<string> {
    const { rows } = await this.client.query<{ id: string }>(
      `insert into identity.contract (provider_id, client_id, valid_from, valid_to) values ($1, $2, $3, $4) returning id`,
      [wish.providerId, wish.clientId, wish.from, wish.to],
    );
    return rows[0]!.id;
  }

  async endContract(id: string, lastDay: CalendarDay): Promise<void> {
    await this.client.query('update identity.contract set valid_to = $2 where id = $1', [id, lastDay]);
  }
}
