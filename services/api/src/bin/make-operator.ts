import { parseArgs } from 'node:util';
import { japaneseDay } from '@tsunagi/domain';
import { z } from 'zod';
import { readOperatorConfig } from '../config.ts';
import { admit, linkFor, linkHours, makeIdentity } from '../identity/index.ts';
import { PersonalDatabase } from '../persistence/personal-database.ts';
import { runOnce } from './run-once.ts';

/**
 * Makes an operator: `make-operator.ts --name NAME --mail ADDRESS`. Prints a link with which this person chooses a
 * password; no password is ever an argument, where every process of the machine could read it.
 */
await runOnce(async () => {
  const { values } = parseArgs({ options: { name: { type: 'string' }, mail: { type: 'string' } } });
  const who = z.object({ name: z.string().trim().min(1), mail: z.email() }).safeParse(values);
  if (!who.success) throw new Error('make-operator: say --name NAME --mail ADDRESS');
  const config = readOperatorConfig(process.env);
  const database = new PersonalDatabase(config.databaseUrl);
  const clock = () => new Date();
  try {
    const { signIn } = makeIdentity({ database, ...config, demo: false, clock, warn: console.error });
    const { token } = await admit(
      database,
      await signIn(),
      {
        name: who.data.name,
        email: who.data.mail,
        role: 'OPERATOR',
        organizationId: null,
        from: japaneseDay(clock()),
        to: null,
        contractId: null,
        invitedBy: null,
      },
      clock(),
    );
    if (token === null) return console.log('operator: this person has a password and may sign in');
    console.log(`operator: choose a password within ${linkHours} hours at\n${linkFor(config.origin, token)}`);
  } finally {
    await database.close();
  }
});
