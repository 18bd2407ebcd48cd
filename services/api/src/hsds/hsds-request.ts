import type { IncomingMessage } from 'node:http';
import { readBody } from '../http/body.ts';
import { type Endpoint, endpoints } from './hsds-endpoints.ts';
import { type Asked, type ParameterFault, type ParameterName, readParameters } from './hsds-parameters.ts';

/** Where the door stands. */
export const stub = '/hsds';

/** What a path of the door leads to. */
export type Target =
  | { is: 'root' | 'openapi' | 'profile' }
  | { is: 'list'; endpoint: Endpoint }
  | { is: 'one'; endpoint: Endpoint; id: string };

const documents: Record<string, Target> = {
  '': { is: 'root' },
  '/': { is: 'root' },
  '/openapi.json': { is: 'openapi' },
  '/profile': { is: 'profile' },
};

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** What a path means; null where there is nothing. */
export function targetOf(path: string): Target | null {
  const below = path.slice(stub.length);
  if (Object.hasOwn(documents, below)) return documents[below]!;
  const [, name, id, ...more] = below.replace(/\/$/, '').split('/');
  const endpoint = endpoints.find((one) => one.path === `/${name}`);
  if (!endpoint || more.length > 0) return null;
  if (id === undefined) return { is: 'list', endpoint };
  return uuid.test(id) ? { is: 'one', endpoint, id: id.toLowerCase() } : null;
}

/** A path as it may stand in a log: without anybody's id. */
export function loggedPath(path: string): string {
  const target = targetOf(path);
  if (!target) return '(other)';
  if (target.is === 'list') return `${stub}${target.endpoint.path}`;
  return target.is === 'one' ? `${stub}${target.endpoint.path}/{id}` : path;
}

/** What was asked in address and body, or what is wrong with it. */
export type Read = { ok: true; asked: Asked } | { ok: false; status: 400 | 413; faults: ParameterFault[] };

/** Reads the parameters of a request: from the address, and of a POST from its body, too. */
export async function readRequest(
  request: IncomingMessage,
  allowed: readonly ParameterName[],
): Promise<Read> {
  const given = [...new URL(request.url ?? '/', 'http://localhost').searchParams];
  if (request.method === 'POST') {
    const body = await readBody(request);
    if (!body.ok) return { ok: false, status: body.status, faults: [] };
    const fields = fieldsOf(body.text, String(request.headers['content-type'] ?? ''));
    if (!fields) return { ok: false, status: 400, faults: [notAForm] };
    given.push(...fields);
  }
  const { asked, faults } = readParameters(given, allowed);
  return faults.length > 0 ? { ok: false, status: 400, faults } : { ok: true, asked };
}

const notAForm: ParameterFault = {
  field: 'body',
  code: 'BAD_VALUE',
  message: 'It must be a form, or a JSON object whose values are texts, numbers or booleans.',
};

function fieldsOf(text: string, type: string): [string, string][] | null {
  if (text.trim() === '') return [];
  if (type.startsWith('application/x-www-form-urlencoded')) return [...new URLSearchParams(text)];
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return null;
  const fields = Object.entries(read).filter(([, value]) => value !== null);
  const isPlain = fields.every(([, value]) => ['string', 'number', 'boolean'].includes(typeof value));
  return isPlain ? fields.map(([name, value]) => [name, String(value)]) : null;
}
