import type { Pool, PoolClient } from 'pg';

/** Does one piece of work in one transaction: all of it stands, or nothing. */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  // A connection that breaks makes the statement fail that waits on it; it must not end the process, too.
  client.on('error', ignore);
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (fault) {
    await client.query('rollback').catch(() => {});
    throw fault;
  } finally {
    client.off('error', ignore);
    client.release();
  }
}

const ignore = (): void => {};
