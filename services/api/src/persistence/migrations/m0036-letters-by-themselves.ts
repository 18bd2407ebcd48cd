import { Migration } from '@mikro-orm/migrations';

/**
 * What the jobs may read and write so that letters go out by themselves: sections that were asked and are silent, and
 * whom to tell that a serious report waits.
 */
export class LettersByThemselves extends Migration {
  override up(): void {
    this.addSql(`
      create policy jobs on rounds.round for select using (identity.door() = 'jobs');
      create policy jobs on rounds.recipient using (identity.door() = 'jobs');
      create policy jobs on rounds.answer for select using (identity.door() = 'jobs');
      create policy jobs on identity.contract for select using (identity.door() = 'jobs');`);
  }
}
