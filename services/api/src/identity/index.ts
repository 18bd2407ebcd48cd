export { admit, linkFor, linkHours } from './admit.ts';
export { makeIdentity } from './make-identity.ts';
export type { SignIn } from './sign-in.ts';
export { actorOf, roleOf, type Viewer } from './viewer.ts';
