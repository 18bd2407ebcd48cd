import { Migration } from '@mikro-orm/migrations';

/** Whether a place takes somebody new on (R093): said on a day, it holds for a time and is asked again after it. */
export class IntakeColumn extends Migration {
  override up(): void {
    this.addSql(`
      alter table resource add column intake jsonb;
      comment on column resource.intake is '公開: 新しい方を受け入れているか（言われた日、いつまで、定員、空き）';`);
  }
}
