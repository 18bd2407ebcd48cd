import { headers } from 'next/headers';

/**
 * The address people reach us by, as it is written on paper: what the operator says (TSUNAGI_ORIGIN), else
 * what this request was sent to.
 */
export async function publicOrigin(): Promise<string> {
  const said = process.env.TSUNAGI_ORIGIN?.replace(/\/+$/u, '');
  if (said) return said;
  const sent = await headers();
  const host = sent.get('x-forwarded-host') ?? sent.get('host') ?? 'localhost';
  const scheme = sent.get('x-forwarded-proto')?.split(',')[0] ?? 'http';
  return `${scheme}://${host}`;
}
