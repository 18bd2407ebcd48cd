import { createHash } from 'node:crypto';
import type { QueryResult, QueryResultRow } from 'pg';
import pg from 'pg';
import type { SqlExecutor } from './sql.ts';

/** Days stay the text they are: a Date would move them into the machine's time zone. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === pg.types.builtins.DATE ? (text: string) => text : pg.types.getTypeParser(oid, format as 'text'),
};

/** Prepared statements a connection may keep; beyond that a question is planned anew. */
const mostPrepared = 200;

/** How long one statement may take before the database gives up. */
const statementTimeoutMilliseconds = 8_000;

/** A pool for commands that change the database: no limit of time. */
export function commandPool(databaseUrl: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2, types });
  // A connection that breaks while idle is replaced by the next; it must not end the process.
  pool.on('error', () => {});
  return pool;
}

/** A pool for the jobs: the owner's, at the door that lets them write mails and read what they are about. */
export function jobsPool(databaseUrl: string): pg.Pool {
  const options = '-c tsunagi.door=jobs -c jit=off';
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 6, types, options });
  // A connection that breaks while idle is replaced by the next; it must not end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** The server's reader: pools that wait for nothing for ever, and say when a statement is sent. */
export class Database implements SqlExecutor {
  /** For what recurs: planned once on each connection, whatever the values. */
  private readonly recurring: pg.Pool;
  /** For what hangs on its values, as a view of the map does: planned each time. */
  private readonly single: pg.Pool;
  private readonly names = new Map<string, string>();

  constructor(
    databaseUrl: string,
    private readonly onStatement: (text: string) => void = () => {},
    max = 12,
  ) {
    // A search reads up to seven rings: planning them anew would cost more than reading them.
    this.recurring = readerPool(databaseUrl, max, '-c plan_cache_mode=force_generic_plan');
    this.single = readerPool(databaseUrl, Math.ceil(max / 2), '');
  }

  /** One statement, planned with its values. */
  query<Row extends QueryResultRow>(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<QueryResult<Row>> {
    this.onStatement(text);
    return this.single.query<Row>(text, values as unknown[]);
  }

  /** The rows of a statement whose text recurs: planned once for each connection. */
  async rows<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    this.onStatement(text);
    const name = this.nameOf(text);
    const found = await this.recurring.query<Row>({
      text,
      values: values as unknown[],
      ...(name && { name }),
    });
    return found.rows;
  }

  private nameOf(text: string): string | undefined {
    const known = this.names.get(text);
    if (known || this.names.size >= mostPrepared) return known;
    const name = createHash('sha1').update(text).digest('hex').slice(0, 20);
    this.names.set(text, name);
    return name;
  }

  close(): Promise<void> {
    return Promise.all([this.recurring.end(), this.single.end()]).then(() => {});
  }
}

function readerPool(databaseUrl: string, max: number, planning: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max,
    types,
    connectionTimeoutMillis: 5_000,
    statement_timeout: statementTimeoutMilliseconds,
    query_timeout: statementTimeoutMilliseconds + 2_000,
    // Rings are read lazily, one after the other; a parallel plan would read them all.
    options:
      `-c max_parallel_workers_per_gather=0 -c jit=off -c default_transaction_read_only=on ${planning}`.trim(),
  });
  // A connection that breaks while idle is replaced by the next; it must not end the process.
  pool.on('error', () => {});
  return pool;
}
