import { allow, isInForce, japaneseDay, refuse, worksUnder } from '@tsunagi/domain';
import type { Answered } from '../graphql/refused.ts';
import { type DemoAccount, demoPassword } from './demo-account.ts';
import type { DoorRecord } from './door-record.ts';
import type { IdentityRepository } from './identity.repository.ts';
import type { SignIn } from './sign-in.ts';
import type { OpenSession, Viewer } from './viewer.ts';

/** Name of the cookie of a session, also where it is kept for https alone. */
const sessionCookie = /(?:^|;\s*)(?:__Secure-)?tsunagi\.session_token=/;

/** Knows who asks, and keeps what people may do with their own sign-in. */
export class IdentityService {
  constructor(
    private readonly signIn: () => Promise<SignIn>,
    private readonly repository: IdentityRepository,
    private readonly record: DoorRecord,
    private readonly options: {
      readonly demo: boolean;
      readonly clock: () => Date;
      readonly singleSignOn: string | null;
    },
  ) {}

  /** Who asks with these headers; null for a visitor. Without the cookie nothing is looked up. */
  async viewerOf(headers: { readonly cookie?: string | undefined }): Promise<Viewer | null> {
    const { cookie } = headers;
    if (!cookie || !sessionCookie.test(cookie)) return null;
    const found = await (await this.signIn()).api.getSession({ headers: new Headers({ cookie }) });
    if (!found) return null;
    const { user, session } = found;
    if (!this.options.demo && (await this.repository.isFictional(user.id))) return null;
    const memberships = await this.repository.memberships(user.id);
    const day = japaneseDay(this.options.clock());
    const working = worksUnder(memberships, session.membershipId ?? null, day);
    return {
      personId: user.id,
      sessionId: session.id,
      name: user.name,
      email: user.email,
      secondStep: user.twoFactorEnabled === true,
      memberships: memberships.filter((membership) => isInForce(membership, day)),
      working: memberships.find(({ id }) => id === working?.id) ?? null,
    };
  }

  openSessions(viewer: Viewer): Promise<OpenSession[]> {
    return this.repository.openSessions(viewer.personId, viewer.sessionId, this.options.clock());
  }

  /** Works under another of one's own memberships in force from now on, in this session alone. */
  async workUnder(viewer: Viewer, membershipId: string): Promise<Answered<Viewer>> {
    const working = viewer.memberships.find(({ id }) => id === membershipId);
    if (!working) return refuse([{ code: 'NOT_FOUND', field: 'membershipId' }]);
    await this.repository.chooseMembership(viewer.sessionId, membershipId);
    await this.record.write('SWITCHED', { personId: viewer.personId });
    return allow({ ...viewer, working });
  }

  /** Ends one of one's own sessions, on whatever machine. */
  async endSession(viewer: Viewer, sessionId: string): Promise<Answered<Viewer>> {
    if (!(await this.repository.endSession(viewer.personId, sessionId)))
      return refuse([{ code: 'NOT_FOUND', field: 'sessionId' }]);
    await this.record.write('SESSION_ENDED', { personId: viewer.personId });
    return allow(viewer);
  }

  /** What people call the sign-in of the prefecture or town that opens this door, too; null where there is none. */
  get singleSignOn(): string | null {
    return this.options.singleSignOn;
  }

  /** Whom a visitor of the demo may be; nobody outside it. */
  async demoAccounts(): Promise<readonly DemoAccount[]> {
    if (!this.options.demo) return [];
    const people = await this.repository.fictionalPeople();
    return people.map((person) => ({ ...person, password: demoPassword }));
  }
}
