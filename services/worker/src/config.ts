import { z } from 'zod';

const Env = z
  .object({
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
    TSUNAGI_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    TSUNAGI_MAIL_FROM: z.string().includes('@', { error: 'an address people may answer to' }).optional(),
    TSUNAGI_LOG: z.enum(['silent', 'error', 'info', 'debug']).default('info'),
  })
  .refine((env) => !env.TSUNAGI_SMTP_URL || env.TSUNAGI_MAIL_FROM, {
    path: ['TSUNAGI_MAIL_FROM'],
    error: 'is needed beside TSUNAGI_SMTP_URL',
  });

/** Everything the worker is told by its environment. */
export interface Config {
  readonly databaseUrl: string;
  /** Null: mails stay in the outbox, where they can be read. */
  readonly smtp: { readonly url: string; readonly from: string } | null;
  readonly logLevel: 'silent' | 'error' | 'info' | 'debug';
}

/** Reads the environment once; throws one error that names every fault, and no value. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = Env.safeParse(given);
  if (!read.success) {
    const faults = read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new Error(`Configuration: ${faults.join('; ')}`);
  }
  const { DATABASE_URL, TSUNAGI_SMTP_URL, TSUNAGI_MAIL_FROM, TSUNAGI_LOG } = read.data;
  return {
    databaseUrl: DATABASE_URL,
    smtp: TSUNAGI_SMTP_URL ? { url: TSUNAGI_SMTP_URL, from: TSUNAGI_MAIL_FROM! } : null,
    logLevel: TSUNAGI_LOG,
  };
}
