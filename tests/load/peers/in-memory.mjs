/**
 * The physical limit: the points in memory (kdbush + geokdbush for the nearest, flatbush for a view). No rules, no
 * words, no HTTP. Prints its figures as JSON; run by the bench with DATABASE_URL.
 */
import Flatbush from 'flatbush';
import { around } from 'geokdbush';
import KDBush from 'kdbush';
import pg from 'pg';

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
const { rows } = await client.query('select lat, lng, kind from offering_search where lat is not null');
const towns = (await client.query('select lat, lng from municipality order by code')).rows;
await client.end();

const before = process.memoryUsage().rss;
const points = new KDBush(rows.length);
const boxes = new Flatbush(rows.length);
for (const { lat, lng } of rows) {
  points.add(lng, lat);
  boxes.add(lng, lat, lng, lat);
}
points.finish();
boxes.finish();

const timed = (count, work) => {
  const times = Array.from({ length: count }, (_, at) => {
    const start = performance.now();
    work(towns[(at * 617) % towns.length]);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { p50: times[Math.floor(count / 2)], p95: times[Math.floor(count * 0.95)] };
};
const nearest = timed(2000, ({ lat, lng }) =>
  around(points, lng, lat, 20, Infinity, (at) => rows[at].kind === 'IBASHO'),
);
const view = timed(500, ({ lat, lng }) => boxes.search(lng - 0.15, lat - 0.1, lng + 0.15, lat + 0.1).length);
console.log(JSON.stringify({ nearest, view, megabytes: (process.memoryUsage().rss - before) / 1e6 }));
