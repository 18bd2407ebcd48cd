import { join } from 'node:path';
import { root, startChild } from '@tsunagi/infra';
import type { TestDatabase } from './test-database.ts';

/** The processes of what is done later, with the rights each of them has. */
const processes = {
  jobs: { file: 'services/api/src/bin/jobs.ts', role: 'ownerUrl' },
  worker: { file: 'services/worker/src/bin/worker.ts', role: 'workerUrl' },
} as const;

/** Runs one of them as a process of its own until nothing is due any more; answers what it said. */
export async function runLater(
  name: keyof typeof processes,
  database: TestDatabase,
  environment: NodeJS.ProcessEnv = {},
): Promise<string[]> {
  const said: string[] = [];
  const { file, role } = processes[name];
  const child = startChild({
    name,
    args: ['--import', 'tsx', join(root, file), '--once'],
    folder: root,
    environment: {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: database[role],
      TSUNAGI_LOG: 'info',
      ...environment,
    },
    hear: (line) => said.push(line),
  });
  const { code } = await child.ended;
  if (code !== 0) throw new Error(`${name} ended with ${code}:\n${said.join('\n')}`);
  return said;
}
