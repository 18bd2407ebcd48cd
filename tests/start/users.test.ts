import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeCopy, removeCopy } from './copy.ts';
import { npmStart, ports, processesOf, seenAt, stopAll, upAndRunning } from './program.ts';

const isRoot = process.getuid?.() === 0;
const nobody = { uid: 65_534, gid: 65_534 };
const canReachNode =
  isRoot && spawnSync(process.execPath, ['--version'], { ...nobody, cwd: '/' }).status === 0;

const whenRoot = isRoot ? test : test.skip;
const whenBoth = canReachNode ? test : test.skip;
if (!canReachNode)
  console.log('Not root, or the repository is closed to others: starts as several users are skipped.');

const copies: string[] = [];
const copy = (options?: Parameters<typeof makeCopy>[0]) => {
  const folder = makeCopy(options);
  copies.push(folder);
  return folder;
};

afterAll(async () => {
  await stopAll();
  copies.forEach(removeCopy);
});

whenBoth('an ordinary user starts everything, in a copy of their own', async () => {
  const folder = copy();
  spawnSync('chown', ['-R', `${nobody.uid}:${nobody.gid}`, dirname(folder)]);
  const program = npmStart({ folder, environment: ports(3651), user: nobody });
  await program.untilSaid(upAndRunning);
  expect(await seenAt(3651)).toEqual({ user: 'tsunagi_app', places: 2, hasKey: true });
  expect(await program.stop()).toBe(true);
});

whenRoot('root starts in a closed home folder: the database lies where its user can reach it', async () => {
  const folder = copy({ ownBinaries: true });
  const hadBinaries = existsSync('/var/lib/tsunagi');
  chmodSync(dirname(folder), 0o700);
  const program = npmStart({ folder, environment: ports(3652) });
  await program.untilSaid(upAndRunning);
  expect(await seenAt(3652)).toEqual({ user: 'tsunagi_app', places: 2, hasKey: true });
  const place = /the database lies in (\S+)\./.exec(program.said())?.[1];
  expect(place).toMatch(/^\/var\/lib\/tsunagi\//);
  expect(await program.stop()).toBe(true);
  const again = npmStart({ folder, environment: ports(3652) });
  await again.untilSaid(upAndRunning);
  expect(again.said()).not.toContain('loading data');
  expect(await again.stop()).toBe(true);
  expect(processesOf(folder).all).toEqual([]);
  rmSync(hadBinaries ? dirname(place ?? '') : '/var/lib/tsunagi', { recursive: true, force: true });
});

whenRoot('data made while the folder was open move along when it is closed later', async () => {
  const folder = copy({ ownBinaries: true });
  chmodSync(dirname(folder), 0o755);
  const hadBinaries = existsSync('/var/lib/tsunagi');
  const open = npmStart({ folder, environment: ports(3653) });
  await open.untilSaid(upAndRunning);
  expect(existsSync(join(folder, '.tsunagi/postgres-18/PG_VERSION'))).toBe(true);
  await open.stop();
  chmodSync(dirname(folder), 0o700);
  const closed = npmStart({ folder, environment: ports(3653) });
  await closed.untilSaid(upAndRunning);
  expect(closed.said()).not.toContain('loading data');
  const place = /the database lies in (\S+)\./.exec(closed.said())?.[1];
  await closed.stop();
  rmSync(hadBinaries ? dirname(place ?? '') : '/var/lib/tsunagi', { recursive: true, force: true });
});
