import type { SqlExecutor } from './sql.ts';

/** Says that a command of the operator runs, not a person at a door: for the rest of the transaction. */
export async function actAsCommand(client: SqlExecutor): Promise<void> {
  await client.query(`select set_config('tsunagi.door', 'command', true)`);
}
