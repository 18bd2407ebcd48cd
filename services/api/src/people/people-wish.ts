import type { CalendarDay, StaffRole } from '@tsunagi/domain';
import { z } from 'zod';
import type { ApiRefusal } from '../graphql/refused.ts';

/** Whom to let in, and as what. */
export interface InvitationWish {
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly organizationId: string | null;
  readonly from: CalendarDay;
  readonly to: CalendarDay | null;
  readonly contractId: string | null;
}

/** Who works under the organization from when to when. */
export interface ContractWish {
  readonly providerId: string;
  readonly clientId: string;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

const name = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[^\p{Cc}]+$/u);
const email = z.email().max(254);

/** What is wrong with how a person is called and reached. */
export function faultsOfPerson(wish: InvitationWish): ApiRefusal[] {
  return [
    ...(name.safeParse(wish.name).success ? [] : [{ code: 'NAME_INVALID' as const, field: 'name' }]),
    ...(email.safeParse(wish.email).success ? [] : [{ code: 'MAIL_INVALID' as const, field: 'email' }]),
  ];
}

const id = z.uuid();

/** An id that could be one; anything else names nothing. */
export const asId = (value: string | null): string | null => (id.safeParse(value).success ? value : null);
