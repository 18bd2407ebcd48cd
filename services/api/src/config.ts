import { fileURLToPath } from 'node:url';
import { isCalendarDay, japaneseDay } from '@tsunagi/domain';
import { z } from 'zod';
import type { SingleSignOn } from './identity/index.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Single sign-on: all of it or none. */
const oidc = {
  TSUNAGI_OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  TSUNAGI_OIDC_CLIENT_ID: z.string().min(1).optional(),
  TSUNAGI_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  TSUNAGI_OIDC_LABEL: z.string().min(1).max(40).optional(),
};

const Env = z.object({
  ...oidc,
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  API_PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  TSUNAGI_DATA_DIR: z.string().min(1).default(`${root}.tsunagi`),
  TSUNAGI_DATA_KEY: z.string().min(16, 'at least 16 characters; it signs cursors'),
  TSUNAGI_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  TSUNAGI_MAIL_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
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
  /** Where the links in mails lead: never what a request says of itself, which anybody may write. */
  mailOrigin?: string | undefined;
  /** The sign-in of a prefecture or a town, where one is configured. */
  singleSignOn?: SingleSignOn | undefined;
  /** Invented people may sign in. */
  demo: boolean;
  logLevel: 'silent' | 'error' | 'info' | 'debug';
}

/** Reads the environment once; throws one error that names every fault, and no value. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const read = Env.safeParse(withoutEmpty(env));
  if (!read.success) throw new Error(`Configuration: ${faults(read.error)}`);
  const singleSignOn = singleSignOnOf(read.data);
  return {
    databaseUrl: read.data.DATABASE_URL,
    port: read.data.API_PORT,
    dataDir: read.data.TSUNAGI_DATA_DIR,
    dataKey: read.data.TSUNAGI_DATA_KEY,
    // The way back from a single sign-on is one address, agreed on beforehand: never how somebody addressed us.
    origin: read.data.TSUNAGI_ORIGIN ?? (singleSignOn && read.data.TSUNAGI_MAIL_ORIGIN),
    mailOrigin: read.data.TSUNAGI_ORIGIN ?? read.data.TSUNAGI_MAIL_ORIGIN,
    singleSignOn,
    demo: isOn(read.data.TSUNAGI_DEMO),
    logLevel: read.data.TSUNAGI_LOG,
  };
}

function singleSignOnOf(env: z.infer<typeof Env>): SingleSignOn | undefined {
  if (Object.keys(oidc).every((name) => !env[name as keyof typeof oidc])) return undefined;
  const told = { ...env, TSUNAGI_ORIGIN: env.TSUNAGI_ORIGIN ?? env.TSUNAGI_MAIL_ORIGIN };
  const needed = [...Object.keys(oidc), 'TSUNAGI_ORIGIN'] as (keyof typeof told)[];
  const missing = needed.filter((name) => !told[name]);
  if (missing.length > 0)
    throw new Error(`Configuration: ${missing.join(', ')} missing; single sign-on needs all of it`);
  return {
    issuer: env.TSUNAGI_OIDC_ISSUER!,
    clientId: env.TSUNAGI_OIDC_CLIENT_ID!,
    clientSecret: env.TSUNAGI_OIDC_CLIENT_SECRET!,
    label: env.TSUNAGI_OIDC_LABEL!,
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
  })
    // Without the key everything is loaded but what is sealed with it.
    .extend({ TSUNAGI_DATA_KEY: Env.shape.TSUNAGI_DATA_KEY.optional() })
    .safeParse(withoutEmpty(env));
  if (!read.success) throw new Error(`Configuration: ${faults(read.error)}`);
  return {
    databaseUrl: read.data.DATABASE_URL,
    dataDir: read.data.TSUNAGI_DATA_DIR,
    demo: isOn(read.data.TSUNAGI_DEMO),
    demoDay: read.data.TSUNAGI_DEMO_DAY ?? japaneseDay(new Date()),
    dataKey: read.data.TSUNAGI_DATA_KEY,
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

/** What the command that changes the key is told: the owner's address, the new key and the one before. */
export function readRotationConfig(env: NodeJS.ProcessEnv) {
  const key = z.string().min(16, 'at least 16 characters');
  const read = Env.pick({ DATABASE_URL: true })
    .extend({ TSUNAGI_DATA_KEY: key, TSUNAGI_DATA_KEY_BEFORE: key })
    .safeParse(withoutEmpty(env));
  if (!read.success) throw new Error(`Configuration: ${faults(read.error)}`);
  const { DATABASE_URL, TSUNAGI_DATA_KEY, TSUNAGI_DATA_KEY_BEFORE } = read.data;
  if (TSUNAGI_DATA_KEY === TSUNAGI_DATA_KEY_BEFORE)
    throw new Error('Configuration: TSUNAGI_DATA_KEY and TSUNAGI_DATA_KEY_BEFORE are the same key');
  return { databaseUrl: DATABASE_URL, before: TSUNAGI_DATA_KEY_BEFORE, after: TSUNAGI_DATA_KEY };
}

/** What the jobs are told: the same key and origin as the server, since the links in their mails lead there. */
export function readJobsConfig(env: NodeJS.ProcessEnv) {
  const read = Env.pick({
    DATABASE_URL: true,
    TSUNAGI_DATA_KEY: true,
    TSUNAGI_ORIGIN: true,
    TSUNAGI_LOG: true,
  }).safeParse(withoutEmpty(env));
  if (!read.success) throw new Error(`Configuration: ${faults(read.error)}`);
  return {
    databaseUrl: read.data.DATABASE_URL,
    dataKey: read.data.TSUNAGI_DATA_KEY,
    origin: read.data.TSUNAGI_ORIGIN ?? 'http://localhost:3000',
    logLevel: read.data.TSUNAGI_LOG,
  };
}

const isOn = (value: string) => ['on', 'true', '1'].includes(value);

const withoutEmpty = (env: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));

const faults = (error: z.ZodError) =>
  error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ');
