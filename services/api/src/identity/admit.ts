import { randomBytes } from 'node:crypto';
import type { CalendarDay, StaffRole } from '@tsunagi/domain';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import type { SignIn } from './sign-in.ts';

/** How long a link to choose a password works. */
export const linkHours = 72;

/** Whom to let in, and as what. */
export interface Admission {
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly organizationId: string | null;
  readonly from: CalendarDay;
  readonly to: CalendarDay | null;
  readonly contractId: string | null;
  readonly invitedBy: string | null;
}

/** Who was let in, and what leads this person to a password of the own; null for who has one already. */
export interface Admitted {
  readonly personId: string;
  readonly membershipId: string;
  readonly token: string | null;
}

/** Gives a person a membership, making the person where there is none, and a link to choose a password with. */
export async function admit(
  database: PersonalDatabase,
  signIn: SignIn,
  admission: Admission,
  now: Date,
): Promise<Admitted> {
  const { personId, membershipId, hasPassword } = await database.atDoor(async (client) => {
    const person = await client.query<{ id: string }>(
      `insert into person (name, email) values ($1, $2)
       on conflict (email) do update set updated_at = now() returning id`,
      [admission.name, admission.email.trim().toLowerCase()],
    );
    const { id } = person.rows[0]!;
    const membership = await client.query<{ id: string }>(
      `insert into membership (person_id, organization_id, role, valid_from, valid_to, contract_id)
       values ($1, $2, $3, $4, $5, $6) returning id`,
      [id, admission.organizationId, admission.role, admission.from, admission.to, admission.contractId],
    );
    await client.query(
      `insert into invitation (person_id, organization_id, role, membership_id, invited_by) values ($1, $2, $3, $4, $5)`,
      [id, admission.organizationId, admission.role, membership.rows[0]!.id, admission.invitedBy],
    );
    const credential = await client.query(
      `select 1 from credential where person_id = $1 and password is not null`,
      [id],
    );
    return { personId: id, membershipId: membership.rows[0]!.id, hasPassword: credential.rowCount !== 0 };
  });
  if (hasPassword) return { personId, membershipId, token: null };
  return { personId, membershipId, token: await passwordToken(signIn, personId, now) };
}

/** A token with which a person chooses a password once, within the hours of a link. */
export async function passwordToken(signIn: SignIn, personId: string, now: Date): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  const { internalAdapter } = await signIn.$context;
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${token}`,
    value: personId,
    expiresAt: new Date(now.getTime() + linkHours * 3_600_000),
  });
  return token;
}

/** Where a person chooses the password. */
export const linkFor = (origin: string, token: string): string =>
  `${origin.replace(/\/$/, '')}/sign-in/set-password?token=${token}`;
