import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import type { PortWish } from './port.ts';

/** Everything a start needs to know, read once. */
export interface Config {
  readonly web: PortWish;
  readonly api: PortWish;
  /** The address the web process listens on; undefined = every address of the machine. */
  readonly host: string | undefined;
  readonly dataFolder: string;
  /** A server of the operator's own; null = the embedded one. */
  readonly database: {
    readonly ownerUrl: string;
    readonly appUrl: string | null;
    readonly workerUrl: string | null;
  } | null;
  readonly dataKey: string | null;
  readonly tiles: string | undefined;
  readonly demo: boolean;
}

export type Reading = { readonly config: Config } | { readonly faults: readonly string[] };

const port = z
  .string()
  .regex(/^[0-9]{1,5}$/, 'must be a port number from 1 to 65535')
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65_535, 'must be a port number from 1 to 65535');

const databaseAddress = z.string().refine(
  // Never says the value: it holds a password.
  (value) => URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol),
  'must be an address like postgresql://user:password@host:5432/database',
);

const tiles = z
  .string()
  .refine(
    (value) => value === 'none' || ['{z}', '{x}', '{y}'].every((part) => value.includes(part)),
    'must be `none` or an address with {z}, {x} and {y}',
  );

const Environment = z
  .object({
    PORT: port.optional(),
    API_PORT: port.optional(),
    HOST: z.string().optional(),
    TSUNAGI_DATA_DIR: z.string().optional(),
    DATABASE_URL: databaseAddress.optional(),
    TSUNAGI_APP_DATABASE_URL: databaseAddress.optional(),
    TSUNAGI_WORKER_DATABASE_URL: databaseAddress.optional(),
    TSUNAGI_DATA_KEY: z.string().min(32, 'must be a random text of at least 32 characters').optional(),
    TSUNAGI_TILES: tiles.optional(),
    TSUNAGI_DEMO: z
      .enum(['on', 'off', 'true', 'false', '1', '0'], 'must be on or off')
      .transform((value) => ['on', 'true', '1'].includes(value))
      .optional(),
  })
  // Every field is told apart before the rules between fields are asked, so that all faults come at once.
  .superRefine((env, context) => {
    const fault = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (env.PORT !== undefined && env.PORT === env.API_PORT) fault('API_PORT', 'must differ from PORT');
    for (const name of ['TSUNAGI_APP_DATABASE_URL', 'TSUNAGI_WORKER_DATABASE_URL'] as const) {
      if (env[name] && !env.DATABASE_URL) fault(name, 'needs DATABASE_URL beside it');
    }
    if (!(env.TSUNAGI_DEMO ?? !env.DATABASE_URL) && !env.TSUNAGI_DATA_KEY) {
      fault('TSUNAGI_DATA_KEY', 'is needed outside the demo (TSUNAGI_DEMO=on starts the demo)');
    }
  });

/** Reads the environment; an empty value counts as not given. Answers a configuration or every fault in it. */
export function readConfig(environment: NodeJS.ProcessEnv, root: string): Reading {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const read = Environment.safeParse(given);
  if (!read.success) {
    return { faults: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
  }
  const env = read.data;
  const folder = env.TSUNAGI_DATA_DIR ?? '.tsunagi';
  return {
    config: {
      web: { port: env.PORT ?? 3000, asked: env.PORT !== undefined },
      api: { port: env.API_PORT ?? 4000, asked: env.API_PORT !== undefined },
      host: env.HOST,
      dataFolder: isAbsolute(folder) ? folder : resolve(root, folder),
      database: env.DATABASE_URL
        ? {
            ownerUrl: env.DATABASE_URL,
            appUrl: env.TSUNAGI_APP_DATABASE_URL ?? null,
            workerUrl: env.TSUNAGI_WORKER_DATABASE_URL ?? null,
          }
        : null,
      dataKey: env.TSUNAGI_DATA_KEY ?? null,
      tiles: env.TSUNAGI_TILES,
      demo: env.TSUNAGI_DEMO ?? !env.DATABASE_URL,
    },
  };
}
