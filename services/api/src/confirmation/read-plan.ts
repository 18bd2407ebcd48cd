import { allow, type ConfirmationMonths, confirmationMonths, refuse } from '@tsunagi/domain';
import { z } from 'zod';
import type { Answered } from '../graphql/refused.ts';
import type { PlanConfirmationInput } from './confirmation.input.ts';
import type { ConfirmationPlan } from './confirmation.repository.ts';

/** A plan as somebody typed it, or what is wrong with it. */
export function readPlan(input: PlanConfirmationInput): Answered<ConfirmationPlan> {
  const { everyMonths } = input;
  if (!confirmationMonths.includes(everyMonths as ConfirmationMonths))
    return refuse([{ code: 'MONTHS_INVALID', field: 'everyMonths' }]);
  const contactMail = input.contactMail?.trim() || null;
  if (contactMail && !z.email().max(254).safeParse(contactMail).success)
    return refuse([{ code: 'MAIL_INVALID', field: 'contactMail' }]);
  return allow({
    resourceId: input.id,
    everyMonths: everyMonths as ConfirmationMonths,
    contactMail,
    contactName: input.contactName?.trim().slice(0, 60) || null,
  });
}
