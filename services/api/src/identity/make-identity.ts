import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { linkFor, passwordToken } from './admit.ts';
import { DoorRecord } from './door-record.ts';
import { IdentityRepository } from './identity.repository.ts';
import { IdentityService } from './identity.service.ts';
import type { SignIn } from './sign-in.ts';
import type { SingleSignOn } from './single-sign-on.ts';

/** What people and their sign-in need to know of the server they are in. */
export interface IdentityWish {
  readonly database: PersonalDatabase;
  readonly dataKey: string;
  readonly demo: boolean;
  readonly origin: string | undefined;
  /** Where the links in mails lead. */
  readonly mailOrigin?: string | undefined;
  readonly singleSignOn?: SingleSignOn | undefined;
  readonly clock: () => Date;
  readonly warn: (message: string) => void;
}

/** The sign-in, and the service that knows who asks. */
export function makeIdentity(wish: IdentityWish) {
  const { database, dataKey, demo, clock } = wish;
  const record = new DoorRecord(database, dataKey, clock);
  const mailOrigin = (wish.mailOrigin ?? wish.origin ?? 'http://localhost:3000').replace(/\/$/, '');
  let made: Promise<SignIn> | undefined;
  // Its library costs a second of every start, which those who only search should not wait for.
  const signIn = (): Promise<SignIn> => {
    made ??= import('./sign-in.ts').then(({ makeSignIn }) =>
      makeSignIn({ ...wish, mailOrigin, singleSignOn: wish.singleSignOn, record }),
    );
    return made;
  };
  const service = new IdentityService(signIn, new IdentityRepository(database), record, {
    demo,
    clock,
    singleSignOn: wish.singleSignOn?.label ?? null,
  });
  return {
    signIn,
    service,
    mailOrigin,
    /** A link with which a person chooses a password, for a mail. */
    passwordLink: async (personId: string): Promise<string> =>
      linkFor(mailOrigin, await passwordToken(await signIn(), personId, clock())),
  };
}
