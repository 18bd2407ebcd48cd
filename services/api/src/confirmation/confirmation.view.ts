import { type CalendarDay, confirmationStanding, dueDay, type ResourceKind } from '@tsunagi/domain';
import { placeName, type Reference } from '../geography/index.ts';
import type { TownStanding } from './confirmation.repository.ts';
import type { EntryStandingView, TownConfirmations } from './confirmation.types.ts';
import type { EntryStanding } from './due-entries.ts';

/** An entry as a desk sees it on a day. */
export function entryStandingView(
  entry: EntryStanding,
  day: CalendarDay,
  reference: Reference,
): EntryStandingView {
  const dueOn = dueDay(entry.confirmedOn, entry.everyMonths);
  return {
    id: entry.id,
    name: entry.name,
    kind: entry.kind as ResourceKind,
    organizationId: entry.organizationId,
    organizationName: entry.organizationName,
    townName: nameOf(entry.keeperCode, reference),
    confirmedOn: entry.confirmedOn,
    dueOn,
    standing: confirmationStanding(dueOn, day),
    everyMonths: entry.everyMonths,
    mail: entry.mail,
    contactMail: entry.contactMail,
    contactName: entry.contactName,
    askedStage: entry.request?.stage ?? null,
    askedOn: entry.request?.stageOn ?? null,
    reference: entry.request?.reference ?? null,
  };
}

export const townConfirmationsView = (town: TownStanding, reference: Reference): TownConfirmations => ({
  code: town.keeperCode,
  name: nameOf(town.keeperCode, reference),
  total: town.total,
  overdue: town.overdue,
  due: town.due,
});

const nameOf = (code: string | null, reference: Reference): string | null =>
  (code && placeName(code, reference)) ?? null;
