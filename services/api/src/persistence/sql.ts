import type { QueryResult, QueryResultRow } from 'pg';

/** Whatever runs SQL: a pool, a client in a transaction, the server's counted reader. */
export interface SqlExecutor {
  query<Row extends QueryResultRow = QueryResultRow>(
    text: string,
    values?: readonly unknown[],
  ): Promise<QueryResult<Row>>;
}
