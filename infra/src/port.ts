import { createServer } from 'node:net';

const loopback = '127.0.0.1';

/** The asked port is held by another program: asked ports never move by themselves. */
export class PortTaken extends Error {
  readonly port: number;
  constructor(port: number) {
    super(`port ${port} is taken`);
    this.name = 'PortTaken';
    this.port = port;
  }
}

/** Says whether a program may listen on this port of this address (null = on every address) now. */
export function isPortFree(port: number, host: string | null = loopback): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, ...(host ? { host } : {}), exclusive: true }, () =>
      probe.close(() => resolve(true)),
    );
  });
}

/** A port of the loopback address that the operating system says is free. */
export function anyFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, loopback, () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

export interface PortWish {
  /** The port somebody asked for, or the default. */
  readonly port: number;
  /** True when a person chose it: then it is this port or an error. */
  readonly asked: boolean;
}

/** The wished port when free; a default moves on to the next free one, an asked port that is taken is an error. */
export async function settlePort(
  wish: PortWish,
  hosts: readonly (string | null)[],
  avoid: readonly number[] = [],
) {
  const last = wish.asked ? wish.port : wish.port + 99;
  for (let port = wish.port; port <= last; port += 1) {
    if (avoid.includes(port)) continue;
    if (await isFreeOnAll(port, hosts)) return port;
  }
  throw new PortTaken(wish.port);
}

/** One after the other: two probes of one port at once would find each other. */
async function isFreeOnAll(port: number, hosts: readonly (string | null)[]): Promise<boolean> {
  for (const host of hosts) {
    if (!(await isPortFree(port, host))) return false;
  }
  return true;
}
