import { fileURLToPath } from 'node:url';
import { isCalendarDay, japaneseDay } from '@tsunagi/domain';
import { z } from 'zod';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const Env = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  API_PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  TSUNAGI_DATA_DIR: z.string().min(1).default(`${root}.tsunagi`),
  TSUNAGI_DATA_KEY: z.string().min(16, 'at least 16 characters; it signs cursors'),
  TSUNAGI_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  TSUNAGI_DEMO: z.enum(['on', 'off', 'true', 'false', '1', '0']).default('off'),
  TSUNAGI_DEMO_DAY: z.string().refine(isCalendarDay, 'a day as 2026-11-23').optional(),
  TSUNAGI_LOG: z.enum(['silent', 'error', 'info', 'debug']).default('info'),
});

/** Everything the server is told by its environment. */
export interface Config {
  databaseUrl: string;
  port: number;
  dataDir: string;
  dataKey: string;
  /** Where people see the system; needed for what is sent by mail. */
  origin?: string | undefined;
  /** Invented people may sign in. */
  demo: boolean;
  logLevel: 'silent' | 'error' | 'info' | 'debug';
}

/** Reads the environment once; throws one error that names every fault, and no value. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const read = Env.safeParse(withoutEmpty(env));
  if (!read.success) throw new Error(`Configuration: ${faults(read.error)}`);
  return {
    databaseUrl: read.data.DATABASE_URL,
    port: read.data.API_PORT,
    dataDir: read.data.TSUNAGI_DATA_DIR,
    dataKey: read.data.TSUNAGI_DATA_KEY,
    origin: read.data.TSUNAGI_ORIGIN,
    demo: isOn(read.data.TSUNAGI_DEMO),
    logLevel: read.data.TSUNAGI_LOG,
  };
}

/** The address of the database alone, for commands that need nothing else. */
export function databaseUrlFrom(env: NodeJS.ProcessEnv): string {
  const read = Env.pick({ DATABASE_URL: true }).safeParse(withoutEmpty(env));
  if (!read.success) throw new Error(`Configuration: ${faults(read.error)}`);
  return read.data.DATABASE_URL;
}

/**
 * What the loader is told: where to, with which imported borders, whether invented data belongs in it, and around which
 * day its dates shall lie (today, if nothing else is said).
 */
export function readLoadConfig(env: NodeJS.ProcessEnv) {
  const read = Env.pick({
    DATABASE_URL: true,
    TSUNAGI_DATA_DIR: true,
    TSUNAGI_DEMO: true,
    TSUNAGI_DEMO_DAY: true,
  }).safeParse(withoutEmpty(env));
  if (!read.success) throw new Error(`Configuration: ${faults(read.error)}`);
  return {
    databaseUrl: read.data.DATABASE_URL,
    dataDir: read.data.TSUNAGI_DATA_DIR,
    demo: isOn(read.data.TSUNAGI_DEMO),
    demoDay: read.data.TSUNAGI_DEMO_DAY ?? japaneseDay(new Date()),
  };
}

/** What the command that makes an operator is told; the link it prints begins with the public origin. */
export function readOperatorConfig(env: NodeJS.ProcessEnv) {
  const read = Env.pick({ DATABASE_URL: true, TSUNAGI_DATA_KEY: true, TSUNAGI_ORIGIN: true }).safeParse(
    withoutEmpty(env),
  );
  if (!read.success) throw new Error(`Configuration: ${faults(read.error)}`);
  return {
    databaseUrl: read.data.DATABASE_URL,
    dataKey: read.data.TSUNAGI_DATA_KEY,
    origin: read.data.TSUNAGI_ORIGIN ?? 'http://localhost:3000',
  };
}

const isOn = (value: string) => ['on', 'true', '1'].includes(value);

const withoutEmpty = (env: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));

const faults = (error: z.ZodError) =>
  error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ');
