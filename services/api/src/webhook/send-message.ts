import { lookup } from 'node:dns';
import { type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { DeliveryFault } from '@tsunagi/domain';
import type { Tried } from './delivery.repository.ts';
import { isPublicAddress, mayBePublic } from './public-address.ts';
import type { SignedMessage } from './signed-message.ts';

/** Hands a message over to an address and says what came of it; it never throws. */
export type Send = (address: string, message: SignedMessage) => Promise<Tried>;

const patienceMilliseconds = 10_000;

/**
 * To the public net alone, by https. The name is looked up once, for the very connection that is made: what leads into the
 * own net, now or a moment later, is not called.
 */
export const sendOutside: Send = (address, message) => {
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' || !mayBePublic(hostname))
    return Promise.resolve({ status: null, fault: 'ADDRESS_NOT_PUBLIC' });
  return post(address, message, { lookup: publicLookup });
};

/** To wherever the address leads, also without encryption: for tests, whose receiver is the machine itself. */
export const sendAnywhere: Send = (address, message) => post(address, message, {});

/** Nothing of the answer is read but its number: a redirection is not followed, and what is said is cut off. */
function post(address: string, { headers, body }: SignedMessage, options: RequestOptions): Promise<Tried> {
  const open: typeof requestHttp = address.startsWith('https:') ? requestHttps : requestHttp;
  return new Promise((resolve) => {
    const call = open(
      address,
      {
        ...options,
        method: 'POST',
        agent: false,
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        signal: AbortSignal.timeout(patienceMilliseconds),
      },
      (answer) => {
        const status = answer.statusCode ?? 0;
        resolve({ status, fault: faultOfStatus(status) });
        answer.destroy();
      },
    );
    call.on('error', (fault) => resolve({ status: null, fault: faultOf(fault) }));
    call.end(body);
  });
}

function faultOfStatus(status: number): DeliveryFault | null {
  if (status >= 200 && status < 300) return null;
  return status >= 300 && status < 400 ? 'REDIRECTED' : 'ANSWERED_NO';
}

const notPublic = 'EADDRNOTPUBLIC';
const faults: Readonly<Record<string, DeliveryFault>> = {
  [notPublic]: 'ADDRESS_NOT_PUBLIC',
  ENOTFOUND: 'NO_SUCH_HOST',
  EAI_AGAIN: 'NO_SUCH_HOST',
  ECONNREFUSED: 'NOT_ANSWERING',
  EHOSTUNREACH: 'NOT_ANSWERING',
  ENETUNREACH: 'NOT_ANSWERING',
  ETIMEDOUT: 'TOO_SLOW',
  ABORT_ERR: 'TOO_SLOW',
};

function faultOf(fault: Error): DeliveryFault {
  const { code = '' } = fault as NodeJS.ErrnoException;
  if (/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS/u.test(code)) return 'CERTIFICATE';
  return faults[code] ?? 'BROKEN';
}

/** Looks a name up for a connection. Every address of it must be public: one that is not is reason enough. */
export const publicLookup: LookupFunction = (hostname, options, done) =>
  lookup(hostname, { ...options, all: true }, (fault, addresses) => {
    if (fault) return done(fault, []);
    const [first] = addresses;
    if (!first || !addresses.every(({ address }) => isPublicAddress(address)))
      return done(Object.assign(new Error('leads into the own net'), { code: notPublic }), []);
    return options.all ? done(null, addresses) : done(null, first.address, first.family);
  });
