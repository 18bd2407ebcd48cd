import { Migration } from '@mikro-orm/migrations';

/** What was done for a case and the days ahead of it belong to what is forgotten with it: the dry run counts them too. */
export class RetentionOfWork extends Migration {
  override up(): void {
    for (const table of ['activity', 'next_contact', 'milestone'])
      this.addSql(
        `create policy command on care.${table} for select to current_user using (identity.door() = 'command')`,
      );
  }
}
