import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { DoorRecord } from './door-record.ts';
import { IdentityRepository } from './identity.repository.ts';
import { IdentityService } from './identity.service.ts';
import type { SignIn } from './sign-in.ts';

/** What people and their sign-in need to know of the server they are in. */
export interface IdentityWish {
  readonly database: PersonalDatabase;
  readonly dataKey: string;
  readonly demo: boolean;
  readonly origin: string | undefined;
  readonly clock: () => Date;
  readonly warn: (message: string) => void;
}

/** The sign-in, and the service that knows who asks. */
export function makeIdentity(wish: IdentityWish) {
  const { database, dataKey, demo, clock } = wish;
  const record = new DoorRecord(database, dataKey, clock);
  let made: Promise<SignIn> | undefined;
  // Its library costs a second of every start, which those who only search should not wait for.
  const signIn = (): Promise<SignIn> => {
    made ??= import('./sign-in.ts').then(({ makeSignIn }) =>
      makeSignIn({ ...wish, pool: database.signIn, record }),
    );
    return made;
  };
  const service = new IdentityService(signIn, new IdentityRepository(database), record, { demo, clock });
  return { signIn, service };
}
