import type { StaffRole } from '@tsunagi/domain';

/** The one password of all invented people; it is shown to everyone and opens nothing outside the demo. */
export const demoPassword = 'mihon-de-tameshi';

/** An invented person whom a visitor of the demo may be. */
export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly password: string;
}
