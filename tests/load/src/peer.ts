import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { anyFreePort, startChild } from '@tsunagi/testkit';
import type { Question } from './questions.ts';

const peers = join(import.meta.dirname, '../peers');

/** PostGraphile 5 as a process on the same database; answers when it is ready. */
export async function startPostGraphile(databaseUrl: string) {
  const port = await anyFreePort();
  let isReady = () => {};
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  const child = startChild({
    name: 'postgraphile',
    args: [join(peers, 'postgraphile.mjs')],
    folder: join(peers, '..'),
    environment: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      PORT: String(port),
    },
    hear: (line) => (line.includes('peer ready') ? isReady() : console.log(`  postgraphile: ${line}`)),
  });
  await ready;
  return { url: `http://127.0.0.1:${port}/graphql`, stop: child.stop };
}

/** The same question to PostGraphile: rows only, it knows no rules. */
export const peerQuery = `query ($own: Int!, $adjacent: [Int], $area: [Int], $prefecture: [Int], $nextPrefecture: [Int],
  $keys: [Int], $age: Int, $kinds: [String], $lat: Float, $lng: Float) {
  usable(first: 20, qOwn: $own, qAdjacent: $adjacent, qArea: $area, qPrefecture: $prefecture,
    qNextPrefecture: $nextPrefecture, qKeys: $keys, qAge: $age, qKinds: $kinds, qLat: $lat, qLng: $lng) {
    nodes { offeringId resourceId name kind ring meters } } }`;

export const peerVariables = (question: Question) => ({
  own: Number(question.code),
  ...question.rings,
  keys: question.keys,
  age: question.ageYears,
  kinds: question.kinds,
  lat: question.lat,
  lng: question.lng,
});

/** What an index in memory needs: the limit that no database can beat. */
export async function measureInMemory(databaseUrl: string) {
  const { stdout } = await promisify(execFile)(process.execPath, [join(peers, 'in-memory.mjs')], {
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: databaseUrl },
  });
  return JSON.parse(stdout) as {
    nearest: { p50: number; p95: number };
    view: { p50: number; p95: number };
    megabytes: number;
  };
}
