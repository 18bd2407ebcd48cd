import { betterAuth } from 'better-auth';
import { isAPIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { forgottenHours, mailForgotten } from './forgotten-password.ts';
import { keyFor } from './purpose-key.ts';
import { accountTables, secondFactorTable } from './sign-in-tables.ts';
import { keepNoTokens, linkingRule, type SingleSignOn, singleSignOn } from './single-sign-on.ts';
import { type DoorFacts, watchDoor } from './watch-door.ts';

/** A day's work: after so many hours one signs in again. */
const sessionHours = 12;
/** How many tries a minute one place on the net has, over all accounts. */
const triesPerMinute = 30;

/** What the sign-in is told from outside. */
export interface SignInWish extends DoorFacts {
  readonly database: PersonalDatabase;
  readonly dataKey: string;
  /** The public origin where it is configured; else the one by which the web was addressed. */
  readonly origin: string | undefined;
  /** Where the links in mails lead. */
  readonly mailOrigin: string;
  readonly singleSignOn: SingleSignOn | undefined;
  readonly warn: (message: string) => void;
}

export type SignIn = ReturnType<typeof makeSignIn>;

/** Header by which the web tells the api under which origin people see it. Only the web reaches the api. */
export const originHeader = 'x-tsunagi-origin';

/** better-auth, set to our tables and rules: password and second step, sessions in the database, no self-made account. */
export function makeSignIn(wish: SignInWish) {
  const origin = wish.origin?.replace(/\/$/, '');
  return betterAuth({
    appName: 'つなぎ',
    basePath: '/auth',
    baseURL: origin ?? 'http://localhost',
    secret: keyFor('sign-in', wish.dataKey),
    database: wish.database.signIn,
    trustedOrigins: (request?: Request) => {
      const seen = origin ?? request?.headers.get(originHeader);
      return seen ? [seen] : [];
    },
    ...accountTables,
    account: { ...accountTables.account, accountLinking: linkingRule },
    databaseHooks: keepNoTokens,
    session: { ...accountTables.session, expiresIn: sessionHours * 3_600, disableSessionRefresh: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: forgottenHours * 3_600,
      // Not waited for: how long an answer takes must not tell who has an account.
      sendResetPassword: async ({ user, token }) => {
        mailForgotten(wish, user, token).catch((fault) => warnOfFault(fault, wish.warn));
      },
    },
    rateLimit: {
      ...accountTables.rateLimit,
      enabled: true,
      storage: 'database',
      window: 60,
      max: 4 * triesPerMinute,
      customRules: {
        '/sign-in/email': { window: 60, max: triesPerMinute },
        '/two-factor/verify-totp': { window: 60, max: triesPerMinute },
        '/two-factor/verify-backup-code': { window: 60, max: triesPerMinute },
        '/reset-password': { window: 60, max: triesPerMinute },
        '/request-password-reset': { window: 60, max: triesPerMinute },
        '/change-password': { window: 60, max: triesPerMinute },
      },
    },
    advanced: {
      // Said, because the library leaves both checks out where it takes itself to be tested.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      cookiePrefix: 'tsunagi',
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, path: '/' },
      database: { generateId: 'uuid' },
    },
    plugins: [
      singleSignOn(wish.singleSignOn),
      twoFactor({
        issuer: 'つなぎ',
        schema: secondFactorTable,
        accountLockout: { enabled: true, maxFailedAttempts: 5, durationSeconds: 900 },
      }),
    ],
    hooks: watchDoor(wish),
    onAPIError: { onError: (fault) => warnOfFault(fault, wish.warn) },
    telemetry: { enabled: false },
    // What it says may quote whom it is about: only the sentence's beginning is kept, and only of faults.
    logger: { level: 'error', log: (_level, message) => wish.warn(message.split(':', 1)[0]!.slice(0, 80)) },
  });
}

/** A refusal is an answer and no fault; of a fault its kind is said, never its sentence. */
function warnOfFault(fault: unknown, warn: (message: string) => void): void {
  if (isAPIError(fault) && fault.statusCode < 500) return;
  warn(`sign-in: ${fault instanceof Error ? fault.name : typeof fault}`);
}
