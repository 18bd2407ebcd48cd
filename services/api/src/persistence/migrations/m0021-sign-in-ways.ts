import { Migration } from '@mikro-orm/migrations';

/** More of what happens at the door: a forgotten password, a changed one, and the sign-in of a prefecture or a town. */
export class SignInWays extends Migration {
  override up(): void {
    this.addSql(`
      alter table identity.sign_in_event drop constraint sign_in_event_kind_check;
      alter table identity.sign_in_event add constraint sign_in_event_kind_check check (kind in (
        'SIGNED_IN', 'WRONG_ANSWER', 'TURNED_AWAY', 'SIGNED_OUT', 'SESSION_ENDED', 'PASSWORD_SET', 'SECOND_STEP_ON',
        'SECOND_STEP_OFF', 'SWITCHED', 'INVITED', 'PASSWORD_ASKED', 'PASSWORD_CHANGED', 'SINGLE_SIGN_ON'));`);
  }
}
