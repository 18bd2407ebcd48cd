import { Migration } from '@mikro-orm/migrations';

/**
 * Of two entries made one each field says where it came from: a list that was united has two sources. A merge notes what
 * the kept entry said of its sources before, so that undone it says so again.
 */
export class SourcesPerField extends Migration {
  override up(): void {
    this.addSql(`
      alter table provenance drop constraint provenance_resource_id_field_key;
      alter table provenance add constraint provenance_of_field unique (resource_id, field, source);
      alter table upkeep.merge add column kept_sources jsonb not null default '[]';
      alter table upkeep.merge add column taken_sources jsonb not null default '[]';
      comment on column upkeep.merge.kept_sources is '内部: まとめる前の、残した項目の出典';
      comment on column upkeep.merge.taken_sources is '内部: まとめるほうから来た項目の出典';`);
  }
}
