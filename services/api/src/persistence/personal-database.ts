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

// Longer than a reader waits: what a person has written is better saved late than refused on a busy machine.
const limits = { connectionTimeoutMillis: 15_000, statement_timeout: 20_000, query_timeout: 25_000 };

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

  /**
   * One transaction as somebody: row-level security shows and takes what this actor may see and write. Where it and another
   * wait for each other, the one that PostgreSQL ends is done again from its beginning; so `work` does nothing but statements.
   */
  actingAs<T>(actor: Actor, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    return againAfterDeadlock(() => this.onceAs(actor, work));
  }

  private onceAs<T>(actor: Actor, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
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

  /**
   * One transaction for somebody nobody knows who followed a signed link. Policies open to this door what it leads to: the
   * request `link`, and the entry `resource` that it is about.
   */
  actingByLink<T>(
    work: (client: pg.PoolClient) => Promise<T>,
    leadsTo: { readonly link?: string; readonly resource?: string } = {},
  ): Promise<T> {
    return inTransaction(this.acting, async (client) => {
      await client.query(
        `select set_config('tsunagi.door', 'link', true), set_config('tsunagi.link', $1, true),
           set_config('tsunagi.resource', $2, true)`,
        [leadsTo.link ?? '', leadsTo.resource ?? ''],
      );
      return work(client);
    });
  }

  /**
   * One transaction for whoever typed the code of a slip, by the keyed print of it. Policies open to this door the one case
   * whose slip it is, as far as its page shows it; a print that is none opens nothing.
   */
  bySlip<T>(print: string, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    return inTransaction(this.acting, async (client) => {
      await client.query(
        `select set_config('tsunagi.door', 'slip', true), set_config('tsunagi.slip', $1, true)`,
        [print],
      );
      return work(client);
    });
  }

  /** One transaction for a visitor who tells something by a form with this id: it can be sent, and its own receipt read. */
  telling<T>(formId: string, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    return inTransaction(this.acting, async (client) => {
      await client.query(
        `select set_config('tsunagi.door', 'report', true), set_config('tsunagi.report', $1, true)`,
        [formId],
      );
      return work(client);
    });
  }

  async close(): Promise<void> {
    await Promise.all([this.signIn.end(), this.acting.end()]);
  }
}

const deadlock = '40P01';
const mostTries = 3;

async function againAfterDeadlock<T>(transaction: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await transaction();
    } catch (fault) {
      if (!(fault instanceof pg.DatabaseError && fault.code === deadlock) || tries >= mostTries) throw fault;
    }
  }
}
