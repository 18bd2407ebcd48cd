import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type ImportMapping, parseMapping } from '@tsunagi/import';
import { importing } from '@tsunagi/texts/ja/import';
import type { Pool } from 'pg';
import { databaseUrlFrom } from '../config.ts';
import { commitImport, previewImport, undoImport } from '../import/import.service.ts';
import { readImportFile } from '../import/import-file.ts';
import { reportLines } from '../import/import-report.ts';
import { commandPool } from '../persistence/database.ts';
import { runOnce } from './run-once.ts';

const say = (line: string) => console.log(line);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mapping: { type: 'string' },
    commit: { type: 'boolean', default: false },
    'without-refused': { type: 'boolean', default: false },
    undo: { type: 'string' },
  },
});

await runOnce(async () => {
  const [path] = positionals;
  if (!values.undo && !path) throw new Error(importing.usage);
  const pool = commandPool(databaseUrlFrom(process.env));
  try {
    await (values.undo ? undo(pool, values.undo) : bring(pool, path!));
  } finally {
    await pool.end();
  }
});

async function undo(pool: Pool, batchId: string): Promise<void> {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(batchId);
  const result = isId
    ? await undoImport(pool, batchId)
    : ({ done: false, code: 'BATCH_UNKNOWN', names: [] } as const);
  if (!result.done) throw new Error(importing.undoRefused(result.code, result.names));
  say(importing.undone);
}

async function bring(pool: Pool, path: string): Promise<void> {
  const started = performance.now();
  const mapping = values.mapping ? mappingIn(values.mapping) : undefined;
  const file = readImportFile(path);
  if (!file.ok) throw new Error(file.faults.map((fault) => importing.fault(fault)).join('\n'));
  say(importing.readAs(file.form, file.encoding));
  const request = {
    fileName: basename(path),
    file,
    mapping,
    onStage: (stage: Parameters<typeof importing.stage>[0], done: number) =>
      say(importing.stage(stage, done)),
  };
  if (!values.commit) {
    for (const line of reportLines(await previewImport(pool, request))) say(line);
    return say(importing.end('DRY_RUN'));
  }
  const result = await commitImport(pool, { ...request, withoutRefused: values['without-refused'] });
  for (const line of reportLines(result)) say(line);
  if (result.done)
    return say(importing.done(result.batchId, ((performance.now() - started) / 1000).toFixed(1)));
  say(importing.end(result.reason));
  if (result.reason === 'ROWS_REFUSED') process.exitCode = 1;
}

function mappingIn(path: string): ImportMapping {
  const parsed = parseMapping(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.ok) throw new Error(importing.mappingWrong(parsed.path));
  return parsed.mapping;
}
