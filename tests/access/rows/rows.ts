import type { Ask, Caller } from '../staff.ts';

/** Asks as each of the callers. */
export type As = Readonly<Record<Caller, Ask>>;

/**
 * What one area promises about rows: the own town reaches them, a partner and a third do not. `name` says the
 * guarantee; the test runs on the one database of the access table and leaves it as it found it.
 */
export interface RowTest {
  readonly name: string;
  run(as: As): Promise<void>;
}
