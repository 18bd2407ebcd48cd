import { createHmac } from 'node:crypto';

/** The keyed print under which a code is kept and found: whoever steals the table can try no codes against it. */
export const slipPrint = (secret: string, code: string): string =>
  createHmac('sha256', secret).update(code).digest('hex');
