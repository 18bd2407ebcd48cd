import { Migration } from '@mikro-orm/migrations';

/**
 * Either side of a merge may take it back: what was theirs is gone from their care by another's hand. For the length of
 * such a transaction, which names the merge, the one who acts also writes the entry that was kept.
 */
export class EitherTakesBack extends Migration {
  override up(): void {
    this.addSql(`
      drop policy caring_again on upkeep.merge;
      create policy concerned_again on upkeep.merge for update
        using (upkeep.cares_for(kept_keeper) or upkeep.cares_for(gone_keeper));
      create function upkeep.takes_back(entry uuid) returns boolean language sql stable
        return coalesce(current_setting('tsunagi.merge', true), '') <> '' and exists (
          select from upkeep.merge m
          where m.id = nullif(current_setting('tsunagi.merge', true), '')::uuid and m.kept_id = entry
            and m.undone_at is null and (upkeep.cares_for(m.kept_keeper) or upkeep.cares_for(m.gone_keeper)));
      create or replace function upkeep.keeps(entry uuid) returns boolean language sql stable
        return upkeep.works_for(upkeep.keeper_of(entry)) or upkeep.takes_back(entry);`);
    this.addSql(bringBack);
  }
}

const bringBack = `
  create or replace function upkeep.bring_back(merging uuid) returns void language plpgsql
    security definer set search_path = public, pg_temp as $$
  declare done upkeep.merge;
  begin
    select * into done from upkeep.merge where id = merging;
    if done.id is null or not (upkeep.cares_for(done.kept_keeper) or upkeep.cares_for(done.gone_keeper)) then
      raise exception 'not in the care of the one who takes it back' using errcode = 'insufficient_privilege';
    end if;
    update resource set merged_into = null where id = done.gone_id and merged_into = done.kept_id;
    perform upkeep.move_links_back(done.moved_links, done.gone_id, done.kept_id);
    delete from upkeep.redirect where merge_id = done.id;
  end $$;`;
