import { randomBytes } from 'node:crypto';
import { administratorScript, settingsFor } from '../postgres/administrator-script.ts';
import { words } from '../words.ts';

// Prints what the administrator of a managed PostgreSQL runs once, with fresh passwords. The embedded database needs
// none of this: the start does it itself.
const secret = () => randomBytes(24).toString('base64url');
const passwords = { owner: secret(), app: secret(), worker: secret() };
const { onServer, inDatabase } = administratorScript(passwords);
const settings = Object.entries(settingsFor('HOST:5432', passwords, secret()));

const lines = [
  `-- ${words.runOnServer}`,
  ...onServer.map((statement) => `${statement};`),
  '',
  `-- ${words.runInDatabase}`,
  ...inDatabase.map((statement) => `${statement};`),
  '',
  `-- ${words.thenSet}`,
  ...settings.map(([name, value]) => `--   ${name}=${value}`),
];
process.stdout.write(`${lines.join('\n')}\n`);
