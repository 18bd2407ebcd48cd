import { readFileSync } from 'node:fs';
import { startTestApi, type TestApi, type TestDatabase } from '@tsunagi/testkit';
import pg from 'pg';
import { floorStatement, floorValues, prepareFloor } from './floor.ts';
import { keepAlive, postJson } from './http-post.ts';
import { type Measured, measure, measureInTurn } from './latencies.ts';
import { measureInMemory, peerQuery, peerVariables, startPostGraphile } from './peer.ts';
import { type Question, readQuestions, rowsOnly, searchVariables, withReasons } from './questions.ts';
import {
  countStatement,
  countValues,
  filteredVariables,
  marksQuery,
  plainVariables,
  type View,
  viewOf,
} from './views.ts';

/** All figures of one size of directory. */
export interface SizeFigures {
  floor: Measured;
  ours: Measured;
  ours16: Measured;
  oursRows16: Measured;
  peer16: Measured;
  view: Measured;
  filteredView: Measured;
  filteredFloor: Measured;
  inMemory: Awaited<ReturnType<typeof measureInMemory>>;
  apiStartSeconds: number;
  apiMegabytes: number;
}

const asked = 600;
const viewed = 210;
const busy = 16;

/** Measures everything of one database in one run, the sides one after the other on the same questions. */
export async function measureSize(database: TestDatabase): Promise<SizeFigures> {
  await prepareFloor(database.ownerUrl);
  const questions = await readQuestions(database.ownerUrl, asked);
  const views = questions.slice(0, viewed).map((question, at) => ({ question, view: viewOf(question, at) }));
  const pool = new pg.Pool({
    connectionString: database.appUrl,
    max: busy,
    options: '-c max_parallel_workers_per_gather=0 -c jit=off',
  });
  const began = performance.now();
  const api = await startTestApi(database, { TSUNAGI_LOG: 'error' });
  const apiStartSeconds = (performance.now() - began) / 1000;
  const peer = await startPostGraphile(database.ownerUrl);
  try {
    const askers = askersOf(api, peer.url, pool);
    return {
      floor: await measure(questions, 1, askers.floor),
      ours: await measure(questions, 1, askers.ours(withReasons)),
      ...(await measureInTurn(questions, busy, {
        ours16: askers.ours(withReasons),
        oursRows16: askers.ours(rowsOnly),
        peer16: askers.peer,
      })),
      view: await measure(views, 1, askers.view),
      filteredView: await measure(views, 1, askers.filteredView),
      filteredFloor: await measure(views, 1, askers.filteredFloor),
      inMemory: await measureInMemory(database.ownerUrl),
      apiStartSeconds,
      apiMegabytes: residentMegabytes(api),
    };
  } finally {
    await peer.stop();
    await api.stop();
    await pool.end();
  }
}

interface Look {
  question: Question;
  view: View;
}

/** Each side as something that asks one question and looks whether the answer is one. */
function askersOf(api: TestApi, peerUrl: string, pool: pg.Pool) {
  const agent = keepAlive();
  const ask = async (url: string, query: string, variables: object) => {
    const text = await postJson(url, JSON.stringify({ query, variables }), agent);
    if (text.includes('"errors"') || text.includes('"refusals"')) throw new Error(text.slice(0, 500));
  };
  const ours = `${api.origin}/graphql`;
  return {
    floor: async (question: Question) => {
      await pool.query({ name: 'floor', text: floorStatement, values: floorValues(question) });
    },
    ours: (query: string) => (question: Question) => ask(ours, query, searchVariables(question)),
    peer: (question: Question) => ask(peerUrl, peerQuery, peerVariables(question)),
    view: ({ view }: Look) => ask(ours, marksQuery, plainVariables(view)),
    filteredView: ({ view, question }: Look) => ask(ours, marksQuery, filteredVariables(view, question)),
    filteredFloor: async ({ view, question }: Look) => {
      await pool.query({ name: 'count', text: countStatement, values: countValues(view, question) });
    },
  };
}

/** Memory of the api's process as the kernel counts it; 0 where there is no /proc. */
function residentMegabytes({ pid }: TestApi): number {
  try {
    const line = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/);
    return Number(line?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
