import { Migration } from '@mikro-orm/migrations';

/** Who runs an office reads its part of the record newest first; the whole would be gone through otherwise. */
export class RecordReading extends Migration {
  override up(): void {
    this.addSql('create index act_of_organization on audit.act (organization_id, at desc)');
    this.addSql('create index act_of_person on audit.act (person_id, at desc)');
  }
}
