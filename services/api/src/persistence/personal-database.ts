import pg from 'pg';
import { inTransaction } from './in-transaction.ts';

/** As whom rows are read and written; what a policy may ask (decisions: the context of row-level security). */
export interface Actor {
  readonly personId: string;
  readonly organizationId: string | null;
  readonly role: string | null;
  readonly municipalityCode: string | null;
  readonly prefectureCode: string | null;
}

/** Whoever acts sees and writes by these settings of the transaction; they end with it. */
const setActor = `
  select set_config('tsunagi.person', $1, true), set_config('tsunagi.organization', $2, true),
    set_config('tsunagi.role', $3, true), set_config('tsunagi.municipality', $4, true),
    set_config('tsunagi.prefecture', $5, true)`;

const limits = { connectionTimeoutMillis: 5_000, statement_timeout: 8_000, query_timeout: 10_000 };

/**
 * The way to rows about people. Every statement runs in a transaction that says as whom it runs, so that row-level
 * security always knows; a statement without it finds nothing.
 */
export class PersonalDatabase {
  /** Connections of the sign-in itself, which comes before anybody is known. */
  readonly signIn: pg.Pool;
  private readonly acting: pg.Pool;

  constructor(databaseUrl: string) {
    const options = '-c tsunagi.door=sign-in -c search_path=identity,public -c jit=off';
    this.signIn = new pg.Pool({ connectionString: databaseUrl, max: 4, options, ...limits });
    this.acting = new pg.Pool({ connectionString: databaseUrl, max: 6, options: '-c jit=off', ...limits });
    // A connection that breaks while idle is replaced by the next; it must not end the process.
    for (const pool of [this.signIn, this.acting]) pool.on('error', () => {});
  }

  /** One transaction at the door of the sign-in. */
  atDoor<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    return inTransaction(this.signIn, work);
  }

  /** One transaction as somebody: row-level security shows and takes what this actor may see and write. */
  actingAs<T>(actor: Actor, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    return inTransaction(this.acting, async (client) => {
      await client.query(setActor, [
        actor.personId,
        actor.organizationId ?? '',
        actor.role ?? '',
        actor.municipalityCode ?? '',
        actor.prefectureCode ?? '',
      ]);
      return work(client);
    });
  }

  async close(): Promise<void> {
    await Promise.all([this.signIn.end(), this.acting.end()]);
  }
}
