import type { Schedule } from '@tsunagi/domain';
import { nextOpening } from '@tsunagi/domain/schedule/next-occurrences';
import type { PhoneView } from './hit.types.ts';
import { isOpenNow, scheduleView } from './schedule.view.ts';

/** A telephone number as it is stored. */
export interface PhoneFacts {
  number: string;
  label: string | null;
  answeredBy: string | null;
  hours: Schedule | null;
}

/** A telephone number with who answers when, as of an instant. */
export function phoneView(phone: PhoneFacts | null, now: Date): PhoneView | null {
  if (!phone) return null;
  const { hours } = phone;
  return {
    number: phone.number,
    label: phone.label,
    answeredBy: phone.answeredBy,
    hours: scheduleView(hours),
    // Read only where somebody asks for it.
    get openNow() {
      return hours ? isOpenNow(hours, now) : null;
    },
    get next() {
      return hours ? nextOpening(hours, now) : null;
    },
  };
}
