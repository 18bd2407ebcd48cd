import { randomBytes } from 'node:crypto';
import { databaseName, databaseStatements, roleStatements, roles } from '../postgres/roles.ts';

/**
 * Prints what an administrator of a managed PostgreSQL runs once, with fresh passwords, and the settings that
 * follow from it. The embedded database needs none of this: the start does it itself.
 */
const secret = () => randomBytes(24).toString('base64url');
const passwords = { owner: secret(), app: secret(), worker: secret() };
const address = (role: keyof typeof passwords) =>
  `postgresql://${roles[role]}:${passwords[role]}@HOST:5432/${databaseName}`;

const lines = [
  '-- 管理者が一度だけ実行してください / run once as an administrator, in any database of the server:',
  ...roleStatements([], passwords).map((statement) => `${statement};`),
  // Without this an administrator who is no superuser may not give the database away.
  `GRANT ${roles.owner} TO CURRENT_USER;`,
  `CREATE DATABASE ${databaseName} OWNER ${roles.owner} ENCODING 'UTF8' TEMPLATE template0;`,
  '',
  `-- 続けてデータベース ${databaseName} の中で / then, inside the database ${databaseName}:`,
  ...databaseStatements(databaseName).map((statement) => `${statement};`),
  '',
  '-- つなぎの設定 / settings of Tsunagi (put the name of your server for HOST):',
  `--   DATABASE_URL=${address('owner')}`,
  `--   TSUNAGI_APP_DATABASE_URL=${address('app')}`,
  `--   TSUNAGI_DATA_KEY=${secret()}`,
];
process.stdout.write(`${lines.join('\n')}\n`);
