import { Migration } from '@mikro-orm/migrations';

/** What each member of a household seeks: four needs of four people go to four receivers (R080). */
export class NeedsPerMember extends Migration {
  override up(): void {
    this.addSql(`
      alter table care.member add column needs text[] not null default '{}' check (needs <@ array['TALK', 'PLACE_TO_BE',
        'FAMILY', 'WORK', 'LIVELIHOOD', 'HEALTH', 'CARE', 'LEARNING', 'VISIT']);
      comment on column care.member.needs is '要配慮: この人がさがしている所（空は、だれも言っていない）';`);
  }
}
