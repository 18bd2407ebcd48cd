import { MikroORM } from '@mikro-orm/postgresql';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { grantAuditRights } from './audit-rights.ts';
import { grantCaseRights } from './case-rights.ts';
import { grantConfirmationRights } from './confirmation-rights.ts';
import { grantCooperationRights } from './cooperation-rights.ts';
import { grantFieldRights } from './field-rights.ts';
import { grantIdentityRights } from './identity-rights.ts';
import { grantImportRights } from './import-rights.ts';
import { grantJobRights } from './job-rights.ts';
import { grantMergeRights } from './merge-rights.ts';
import { ormConfig } from './orm.config.ts';
import { grantProblemRights } from './problem-rights.ts';
import { grantPublicRole } from './public-role.ts';
import { grantUpkeepRights } from './upkeep-rights.ts';
import { grantWebhookRights } from './webhook-rights.ts';

/** Brings the database up to date and says which migrations were run. */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const orm = await MikroORM.init(ormConfig(databaseUrl));
  try {
    const done = await orm.migrator.up();
    // The queue's tables are its library's, which also changes them.
    await runMigrations({ connectionString: databaseUrl });
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
    await grantFieldRights(client);
    await grantCaseRights(client);
    await grantMergeRights(client);
    await grantJobRights(client);
    await grantAuditRights(client);
    await grantUpkeepRights(client);
    await grantImportRights(client);
    await grantConfirmationRights(client);
    await grantProblemRights(client);
    await grantWebhookRights(client);
    await grantCooperationRights(client);
  } finally {
    await client.end();
  }
}
