/** What we read and write of package-lock.json. */
export interface Lockfile {
  readonly packages: Record<string, LockedPackage>;
}

interface LockedPackage {
  readonly version?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface MissingPackage {
  readonly name: string;
  readonly version: string;
}

/** Optional packages that some locked package names but the lockfile does not hold. */
export function missingOptionals(lock: Lockfile): MissingPackage[] {
  const missing = new Map<string, string>();
  for (const [place, locked] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(locked.optionalDependencies ?? {})) {
      if (!placesToLook(place, name).some((candidate) => candidate in lock.packages))
        missing.set(name, version);
    }
  }
  return [...missing].map(([name, version]) => ({ name, version }));
}

/** Where Node would look for a package from a place, nearest first. */
function placesToLook(from: string, name: string): string[] {
  const places = [`${from}/node_modules/${name}`];
  for (let at = from.lastIndexOf('node_modules/'); at > 0; at = from.lastIndexOf('node_modules/', at - 1)) {
    places.push(`${from.slice(0, at)}node_modules/${name}`);
  }
  return [...places, `node_modules/${name}`];
}

/**
 * The lockfile with an entry for each missing optional package. npm leaves out what its registry does not
 * hold at that moment (a mirror often lacks other systems' binaries), and then `npm ci` refuses the lockfile
 * everywhere. The system a package is for is read from its name.
 */
export function completed(lock: Lockfile): Lockfile {
  const added = missingOptionals(lock).flatMap(({ name, version }) => {
    const exact = /^[~^]?(\d+\.\d+\.\d+\S*)$/.exec(version)?.[1];
    return exact
      ? [[`node_modules/${name}`, { version: exact, optional: true, ...systemOf(name) }] as const]
      : [];
  });
  const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(added) });
  const sorted = packages.sort(([one], [other]) => (one < other ? -1 : 1));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

function systemOf(name: string) {
  const words = name.split(/[-/]/);
  const known = (values: readonly string[]) => words.filter((word) => values.includes(word));
  const os = known([
    'darwin',
    'linux',
    'win32',
    'android',
    'freebsd',
    'openbsd',
    'netbsd',
    'openharmony',
    'sunos',
  ]);
  const cpu = known(['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'wasm32']);
  if (words.includes('windows')) os.push('win32');
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : [];
  const given = Object.entries({ cpu, libc, os }).filter(([, values]) => values.length > 0);
  return Object.fromEntries(given);
}
