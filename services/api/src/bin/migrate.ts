import 'reflect-metadata';
import { databaseUrlFrom } from '../config.ts';
import { migrate } from '../persistence/migrate.ts';
import { runOnce } from './run-once.ts';

await runOnce(async () => {
  const done = await migrate(databaseUrlFrom(process.env));
  console.log(done.length > 0 ? `migrated: ${done.join(', ')}` : 'migrated: nothing to do');
});
