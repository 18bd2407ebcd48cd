import type { SqlExecutor } from '../persistence/sql.ts';
import { readReference, readRevision } from './read-reference.ts';
import type { Reference } from './reference.ts';

/** How old a server's notes may grow before it looks whether the database has changed. */
const lookEveryMilliseconds = 3_000;

/** Keeps the reference of the latest revision it has seen, and looks for a newer one from time to time. */
export class ReferenceKeeper {
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;

  private constructor(
    private readonly sql: SqlExecutor,
    private kept: Reference,
    private readonly onChange: (reference: Reference) => void,
  ) {}

  static async start(sql: SqlExecutor, onChange: (reference: Reference) => void = () => {}) {
    const keeper = new ReferenceKeeper(sql, await readReference(sql), onChange);
    keeper.timer = setInterval(() => void keeper.look(), lookEveryMilliseconds);
    keeper.timer.unref();
    return keeper;
  }

  /** What is known now; never waits. */
  get current(): Reference {
    return this.kept;
  }

  /** Reads the reference anew when the database has moved on. A database that does not answer leaves the old one. */
  look(): Promise<void> {
    this.looking ??= this.readIfChanged()
      .catch(() => {})
      .finally(() => {
        this.looking = undefined;
      });
    return this.looking;
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async readIfChanged(): Promise<void> {
    if ((await readRevision(this.sql)) === this.kept.revision) return;
    this.kept = await readReference(this.sql, this.kept);
    this.onChange(this.kept);
  }
}
