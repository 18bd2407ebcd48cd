import { Migration } from '@mikro-orm/migrations';

/**
 * The operator's command that says which cases have been kept long enough reads days, states and grounds, as the owner of
 * the database and only while it says that it is a command. It changes nothing: nothing goes without somebody's yes.
 */
export class Retention extends Migration {
  override up(): void {
    for (const table of ['case_file', 'ground', 'case_item'])
      this.addSql(
        `create policy command on care.${table} for select to current_user using (identity.door() = 'command')`,
      );
  }
}
