export { admit, linkFor, linkHours } from './admit.ts';
export { makeIdentity } from './make-identity.ts';
export { keyFor } from './purpose-key.ts';
export { SealedText } from './sealed-text.ts';
export type { SignIn } from './sign-in.ts';
export type { SingleSignOn } from './single-sign-on.ts';
export { actorOf, roleOf, type Viewer } from './viewer.ts';
