import { gzipSync } from 'node:zlib';

/**
 * Prints how much script (gz) each public page asks for before anybody touches it. Needs a running site:
 * `npm run measure -w web -- http://localhost:3000`. Exits with 1 above the budget (decisions 21).
 */
const BUDGET_KB = 160;
const origin = process.argv[2] ?? 'http://localhost:3000';
const paths = process.argv.slice(3);
const pages =
  paths.length > 0
    ? paths
    : ['/', '/easy', '/en', '/promise', '/prefectures', '/towns', '/towns/20303', '/koyomi'];

async function weightOf(path: string): Promise<number> {
  const html = await (await fetch(origin + path)).text();
  const scripts = [...html.matchAll(/<script[^>]+src="([^"]+)"([^>]*)>/gu)].filter(
    ([tag]) => !tag.includes('noModule'),
  );
  const inline = [...html.matchAll(/<script(?![^>]+src=)[^>]*>([\s\S]*?)<\/script>/gu)].map(
    ([, code]) => code ?? '',
  );
  const sizes = await Promise.all(
    [...new Set(scripts.map(([, src]) => src ?? ''))].map(async (src) => {
      const body = await (await fetch(new URL(src, origin))).arrayBuffer();
      return gzipSync(Buffer.from(body)).length;
    }),
  );
  return (
    sizes.reduce((sum, size) => sum + size, 0) +
    (process.env.WITH_INLINE ? gzipSync(inline.join('')).length : 0)
  );
}

let heaviest = 0;
for (const path of pages) {
  const kilobytes = (await weightOf(path)) / 1024;
  heaviest = Math.max(heaviest, kilobytes);
  console.log(`${kilobytes.toFixed(1).padStart(7)} kB  ${path}`);
}
console.log(`budget ${BUDGET_KB} kB: ${heaviest <= BUDGET_KB ? 'kept' : 'exceeded'}`);
process.exitCode = heaviest <= BUDGET_KB ? 0 : 1;
