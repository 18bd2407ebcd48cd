import { APIError, createAuthMiddleware } from 'better-auth/api';
import type { DoorRecord } from './door-record.ts';

/** What watching the door needs to know. */
export interface DoorFacts {
  readonly record: DoorRecord;
  /** Accounts of invented people open in the demo alone. */
  readonly demo: boolean;
}

const passwordPath = '/sign-in/email';
const secondStepPaths: readonly string[] = ['/two-factor/verify-totp', '/two-factor/verify-backup-code'];

/** Turns away before a password is even looked at, and writes down how each try ended. */
export function watchDoor({ record, demo }: DoorFacts) {
  return {
    before: createAuthMiddleware(async (ctx) => {
      if (ctx.path !== passwordPath) return;
      const email = addressOf(ctx.body);
      const door = await record.doorOf(email);
      if (door.lockedUntil) {
        await record.write('TURNED_AWAY', { email });
        throw new APIError('TOO_MANY_REQUESTS', { code: 'LOCKED', message: 'LOCKED' });
      }
      if (door.isFictional && !demo)
        throw new APIError('UNAUTHORIZED', { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'WRONG' });
    }),
    after: createAuthMiddleware(async (ctx) => {
      const failed = ctx.context.returned instanceof APIError;
      const person = ctx.context.newSession?.user;
      if (ctx.path === passwordPath) {
        if (failed) return record.write('WRONG_ANSWER', { email: addressOf(ctx.body) });
        // With a second step to come nobody is in yet.
        if (person && !person.twoFactorEnabled)
          return record.write('SIGNED_IN', { email: person.email, personId: person.id });
      }
      if (secondStepPaths.includes(ctx.path)) {
        if (failed) return record.write('WRONG_ANSWER', {});
        if (person) return record.write('SIGNED_IN', { email: person.email, personId: person.id });
      }
      if (ctx.path.startsWith('/callback/') && person)
        return record.write('SINGLE_SIGN_ON', { email: person.email, personId: person.id });
      if (ctx.path === '/change-password' && !failed)
        return record.write('PASSWORD_CHANGED', person ? { personId: person.id } : {});
      if (ctx.path === '/sign-out' && !failed) return record.write('SIGNED_OUT', {});
      if (ctx.path === '/reset-password' && !failed) return record.write('PASSWORD_SET', {});
      if (ctx.path === '/two-factor/disable' && person)
        return record.write('SECOND_STEP_OFF', { email: person.email, personId: person.id });
    }),
  };
}

const addressOf = (body: unknown): string => {
  const { email } = (body ?? {}) as { email?: unknown };
  return typeof email === 'string' ? email.trim().toLowerCase() : '';
};
