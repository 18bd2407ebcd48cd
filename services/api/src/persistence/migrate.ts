import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { grantIdentityRights } from './identity-rights.ts';
import { ormConfig } from './orm.config.ts';
import { grantPublicRole } from './public-role.ts';

/** Brings the database up to date and says which migrations were run. */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const orm = await MikroORM.init(ormConfig(databaseUrl));
  try {
    const done = await orm.migrator.up();
    await grantRights(databaseUrl);
    return done.map((migration) => migration.name);
  } finally {
    await orm.close();
  }
}

async function grantRights(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await grantPublicRole(client);
    await grantIdentityRights(client);
  } finally {
    await client.end();
  }
}
