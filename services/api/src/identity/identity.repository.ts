import type { StaffRole } from '@tsunagi/domain';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { asDay, type MembershipWithPlace, type OpenSession } from './viewer.ts';

interface MembershipRow {
  id: string;
  organization_id: string | null;
  role: StaffRole;
  valid_from: string;
  valid_to: string | null;
  contract_id: string | null;
  provider_id: string;
  client_id: string;
  contract_from: string;
  contract_to: string;
  organization_name: string | null;
  municipality_code: string | null;
  prefecture_code: string | null;
  provider_name: string | null;
}

const selectMemberships = `
  select m.id, m.organization_id, m.role, m.valid_from::text, m.valid_to::text, m.contract_id,
    c.provider_id, c.client_id, c.valid_from::text as contract_from, c.valid_to::text as contract_to,
    o.name as organization_name, o.municipality_code,
    coalesce(o.prefecture_code, t.prefecture_code) as prefecture_code, p.name as provider_name
  from membership m
    left join contract c on c.id = m.contract_id
    left join public.organization o on o.id = m.organization_id
    left join public.municipality t on t.code = o.municipality_code
    left join public.organization p on p.id = c.provider_id
  where m.person_id = $1
  order by m.valid_from, m.id`;

/** Rows of people, their sessions and memberships; read at the door, before it is known as what somebody works. */
export class IdentityRepository {
  constructor(private readonly database: PersonalDatabase) {}

  async memberships(personId: string): Promise<MembershipWithPlace[]> {
    const { rows } = await this.database.signIn.query<MembershipRow>(selectMemberships, [personId]);
    return rows.map(membershipOf);
  }

  async openSessions(personId: string, thisId: string, now: Date): Promise<OpenSession[]> {
    const { rows } = await this.database.signIn.query<{
      id: string;
      user_agent: string | null;
      ip_address: string | null;
      created_at: Date;
      expires_at: Date;
    }>(
      `select id, user_agent, ip_address, created_at, expires_at from session
       where person_id = $1 and expires_at > $2 order by created_at desc, id`,
      [personId, now],
    );
    return rows.map((row) => ({
      id: row.id,
      userAgent: row.user_agent ?? '',
      ipAddress: row.ip_address ?? '',
      since: row.created_at,
      until: row.expires_at,
      isThis: row.id === thisId,
    }));
  }

  /** Ends a session of this person's; false where it is nobody's or another's. */
  async endSession(personId: string, sessionId: string): Promise<boolean> {
    const { rowCount } = await this.database.signIn.query(
      'delete from session where id = $2 and person_id = $1',
      [personId, sessionId],
    );
    return rowCount === 1;
  }

  async chooseMembership(sessionId: string, membershipId: string): Promise<void> {
    await this.database.signIn.query('update session set membership_id = $2 where id = $1', [
      sessionId,
      membershipId,
    ]);
  }

  async isFictional(personId: string): Promise<boolean> {
    const { rows } = await this.database.signIn.query<{ is_fictional: boolean }>(
      'select is_fictional from person where id = $1',
      [personId],
    );
    return rows[0]?.is_fictional === true;
  }

  /** The invented people, each by the first role they work in. */
  async fictionalPeople(): Promise<readonly { email: string; name: string; role: StaffRole }[]> {
    const { rows } = await this.database.signIn.query<{ email: string; name: string; role: StaffRole }>(
      `select p.email, p.name, m.role from person p
         join lateral (select role from membership where person_id = p.id order by valid_from, id limit 1) m on true
       where p.is_fictional order by p.created_at, p.email`,
    );
    return rows;
  }
}

function membershipOf(row: MembershipRow): MembershipWithPlace {
  return {
    id: row.id,
    organizationId: row.organization_id,
    role: row.role,
    from: asDay(row.valid_from),
    to: row.valid_to === null ? null : asDay(row.valid_to),
    contract:
      row.contract_id === null
        ? null
        : {
            id: row.contract_id,
            providerId: row.provider_id,
            clientId: row.client_id,
            from: asDay(row.contract_from),
            to: asDay(row.contract_to),
          },
    organization:
      row.organization_id === null || row.organization_name === null
        ? null
        : {
            id: row.organization_id,
            name: row.organization_name,
            municipalityCode: row.municipality_code,
            prefectureCode: row.prefecture_code,
          },
    providerName: row.provider_name,
  };
}
