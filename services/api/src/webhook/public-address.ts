import { BlockList, isIP } from 'node:net';

/** Addresses of IPv4 that lead to no one machine of the public net: own, private, link-local, shared, kept back. */
const notPublic4: readonly (readonly [net: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/** Of IPv6 what is given out to the public net, and in it what leads elsewhere: tunnels into IPv4, examples. */
const global6 = ['2000::', 3] as const;
const notPublic6: readonly (readonly [net: string, bits: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const closed = new BlockList();
for (const [net, bits] of notPublic4) closed.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of notPublic6) closed.addSubnet(net, bits, 'ipv6');
const open = new BlockList();
open.addSubnet(...global6, 'ipv6');

/** Whether a text is the address of one machine on the public net. */
export function isPublicAddress(address: string): boolean {
  if (address.includes('%')) return false;
  const version = isIP(address);
  if (version === 4) return !closed.check(address, 'ipv4');
  return version === 6 && open.check(address, 'ipv6') && !closed.check(address, 'ipv6');
}

const ownNames = /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|private|arpa|onion)$/u;

/** Whether a host may be called as far as its name tells; where the name leads is asked at the moment of calling. */
export function mayBePublic(hostname: string): boolean {
  const host = hostname
    .replace(/^\[|\]$/gu, '')
    .replace(/\.$/u, '')
    .toLowerCase();
  if (isIP(host)) return isPublicAddress(host);
  return host.includes('.') && !ownNames.test(host);
}
