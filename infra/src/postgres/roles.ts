import pg from 'pg';

/** The three users of the database: the owner changes its shape, the app and the worker own nothing. */
export const roles = { owner: 'tsunagi_owner', app: 'tsunagi_app', worker: 'tsunagi_worker' } as const;
export type RoleName = keyof typeof roles;
export type RolePasswords = Readonly<Record<RoleName, string>>;
export const databaseName = 'tsunagi';

const roleNames = Object.keys(roles) as RoleName[];
const quoted = pg.escapeIdentifier;
const literal = pg.escapeLiteral;

/** Statements, run by an administrator in any database of the server, that make the roles or renew their passwords. */
export function roleStatements(existing: readonly string[], passwords: RolePasswords): string[] {
  return roleNames.map((name) => {
    const verb = existing.includes(roles[name]) ? 'ALTER' : 'CREATE';
    const rights = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS';
    return `${verb} ROLE ${quoted(roles[name])} ${rights} PASSWORD ${literal(passwords[name])}`;
  });
}

/** Statements, run by an administrator inside the database, that let the app and the worker in and nobody else. */
export function databaseStatements(database: string): string[] {
  const guests = `${quoted(roles.app)}, ${quoted(roles.worker)}`;
  return [
    `REVOKE ALL ON DATABASE ${quoted(database)} FROM PUBLIC`,
    `GRANT CONNECT ON DATABASE ${quoted(database)} TO ${guests}`,
    `REVOKE CREATE ON SCHEMA public FROM PUBLIC`,
    `GRANT USAGE ON SCHEMA public TO ${guests}`,
    // The public side only reads. A migration that lets the app write a table says so itself.
    `ALTER DEFAULT PRIVILEGES FOR ROLE ${quoted(roles.owner)} IN SCHEMA public GRANT SELECT ON TABLES TO ${quoted(roles.app)}`,
  ];
}

export const createDatabaseStatement = (database: string, template?: string) =>
  `CREATE DATABASE ${quoted(database)} OWNER ${quoted(roles.owner)}${template ? ` TEMPLATE ${quoted(template)}` : ''}`;

/** Brings roles, database and rights of a server we administer to what the program needs; may be repeated. */
export async function bootstrap(
  addressOf: (database: string) => string,
  database: string,
  passwords: RolePasswords,
): Promise<void> {
  await withClient(addressOf('postgres'), async (client) => {
    const known = await client.query<{ rolname: string }>('select rolname from pg_roles');
    const existing = known.rows.map((row) => row.rolname);
    for (const statement of roleStatements(existing, passwords)) await client.query(statement);
    const found = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (found.rowCount === 0) await client.query(createDatabaseStatement(database));
  });
  await withClient(addressOf(database), async (client) => {
    for (const statement of databaseStatements(database)) await client.query(statement);
  });
}

/** Runs one piece of work on a connection of its own and closes it, whatever happens. */
export async function withClient<T>(address: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: address });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}
