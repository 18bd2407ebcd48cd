import { createHmac, createSecretKey, hkdfSync, type KeyObject, timingSafeEqual } from 'node:crypto';
import { type CalendarDay, isCalendarDay } from '@tsunagi/domain';
import { z } from 'zod';
import type { SearchQuestion } from './question.ts';
import type { OrderKey } from './search-statements.ts';

/** Where a page ended: the last row's place in the order, the search's day, and whether it had been widened. */
export interface CursorPlace {
  key: OrderKey;
  day: CalendarDay;
  widened: boolean;
}

const Payload = z.tuple([
  z.int(),
  z.int(),
  z.int(),
  z.int(),
  z.uuid(),
  z.string().refine(isCalendarDay),
  z.boolean(),
]);

const tagLength = 12;

/**
 * Seals and opens cursors. One belongs to the question it was given for: another question's is not opened. The seal is on
 * the question alone, made once for all rows of a page: whoever writes another place into it only turns pages.
 */
export class CursorSeal {
  private readonly key: KeyObject;
  private readonly tags = new WeakMap<SearchQuestion, Buffer>();

  constructor(dataKey: string) {
    this.key = createSecretKey(new Uint8Array(hkdfSync('sha256', dataKey, '', 'tsunagi cursor', 32)));
  }

  seal(place: CursorPlace, question: SearchQuestion): string {
    const { rank, badge, fresh, meters, id } = place.key;
    const payload = JSON.stringify([rank, badge, fresh, meters, id, place.day, place.widened]);
    return Buffer.concat([this.tagOf(question), Buffer.from(payload)]).toString('base64url');
  }

  /** What a cursor says, or null when it is not one of this question's. */
  open(cursor: string, question: SearchQuestion): CursorPlace | null {
    if (cursor.length > 400) return null;
    const bytes = Buffer.from(cursor, 'base64url');
    const tag = bytes.subarray(0, tagLength);
    if (tag.length !== tagLength || !timingSafeEqual(tag, this.tagOf(question))) return null;
    const read = Payload.safeParse(jsonOf(bytes.subarray(tagLength).toString()));
    if (!read.success) return null;
    const [rank, badge, fresh, meters, id, day, widened] = read.data;
    return { key: { rank, badge, fresh, meters, id }, day: day as CalendarDay, widened };
  }

  private tagOf(question: SearchQuestion): Buffer {
    const known = this.tags.get(question);
    if (known) return known;
    const asked = JSON.stringify(question);
    const tag = createHmac('sha256', this.key).update(asked).digest().subarray(0, tagLength);
    this.tags.set(question, tag);
    return tag;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
