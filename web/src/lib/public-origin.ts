import { headers } from 'next/headers';

/** The origin people see: as configured, else as this request was addressed. */
export async function publicOrigin(): Promise<string> {
  if (process.env.TSUNAGI_ORIGIN) return process.env.TSUNAGI_ORIGIN.replace(/\/$/u, '');
  const asked = await headers();
  const host = asked.get('x-forwarded-host') ?? asked.get('host') ?? 'localhost:3000';
  return `${asked.get('x-forwarded-proto') ?? 'http'}://${host}`;
}
