import { createHmac } from 'node:crypto';

/** A key of its own for each purpose, so that one that leaks opens nothing else. */
export const keyFor = (purpose: string, dataKey: string): string =>
  createHmac('sha256', dataKey).update(`tsunagi ${purpose}`).digest('hex');
