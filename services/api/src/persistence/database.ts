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
export const commandPool = (databaseUrl: string) =>
  new pg.Pool({ connectionString: databaseUrl, max: 2, types });

/** The server's reader: a pool that waits for nothing for ever, and says when a statement is sent. */
export class Database implements SqlExecutor {
  readonly pool: pg.Pool;
  private readonly names = new Map<string, string>();

  constructor(
    databaseUrl: string,
    private readonly onStatement: (text: string) => void = () => {},
    max = 12,
  ) {
    this.pool = new pg.Pool({
      connectionString: databaseUrl,
      max,
      types,
      connectionTimeoutMillis: 5_000,
      statement_timeout: statementTimeoutMilliseconds,
      query_timeout: statementTimeoutMilliseconds + 2_000,
      // Rings are read lazily, one after the other; a parallel plan would read them all.
      options: '-c max_parallel_workers_per_gather=0 -c jit=off -c default_transaction_read_only=on',
    });
    // A connection that breaks while idle is replaced by the next; it must not end the process.
    this.pool.on('error', () => {});
  }

  /** One statement, planned with its values. */
  query<Row extends QueryResultRow>(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<QueryResult<Row>> {
    this.onStatement(text);
    return this.pool.query<Row>(text, values as unknown[]);
  }

  /** The rows of a statement whose text recurs: planned once for each connection. */
  async rows<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    this.onStatement(text);
    const name = this.nameOf(text);
    const found = await this.pool.query<Row>({ text, values: values as unknown[], ...(name && { name }) });
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
    return this.pool.end();
  }
}
