/** The links a merge has turned over, as rows. */
const links = `jsonb_to_recordset(moved) l (relation text, holder text, position integer, double boolean)`;

/** Done past row-level security because links of other offices are turned over, too; each asks first whose care it is. */
export const mergeActs = `
  create function upkeep.move_links(was uuid, becomes uuid) returns jsonb language plpgsql as $$
  declare moved jsonb;
  begin
    select coalesce(jsonb_agg(l), '[]') into moved from (
      select 'resource_onward' as relation, w.resource_id::text as holder, w.position,
        exists (select from resource_onward d where d.resource_id = w.resource_id and d.onward_id = becomes) as double
      from resource_onward w where w.onward_id = was and w.resource_id <> becomes
      union all
      select 'equal_window', w.municipality_code, w.position,
        exists (select from equal_window d where d.municipality_code = w.municipality_code and d.resource_id = becomes)
      from equal_window w where w.resource_id = was
      union all
      select 'chain_link', c.municipality_code, c.position, false from chain_link c where c.resource_id = was
      union all
      select 'municipality_profile', p.municipality_code, 0, false from municipality_profile p where p.first_window_id = was
    ) l;
    delete from resource_onward w using ${links}
      where l.relation = 'resource_onward' and l.double and w.resource_id::text = l.holder and w.position = l.position;
    delete from equal_window w using ${links}
      where l.relation = 'equal_window' and l.double and w.municipality_code = l.holder and w.position = l.position;
    update resource_onward set onward_id = becomes where onward_id = was and resource_id <> becomes;
    update equal_window set resource_id = becomes where resource_id = was;
    update chain_link set resource_id = becomes where resource_id = was;
    update municipality_profile set first_window_id = becomes where first_window_id = was;
    return moved;
  end $$;
  create function upkeep.move_links_back(moved jsonb, was uuid, becomes uuid) returns void language sql as $$
    update resource_onward w set onward_id = was
      from ${links}
      where l.relation = 'resource_onward' and not l.double and w.resource_id::text = l.holder
        and w.position = l.position and w.onward_id = becomes;
    insert into resource_onward (resource_id, onward_id, position)
      select l.holder::uuid, was, (select coalesce(max(position), -1) + 1 from resource_onward w where w.resource_id::text = l.holder)
      from ${links}
      where l.relation = 'resource_onward' and l.double and exists (select from resource r where r.id::text = l.holder);
    update equal_window w set resource_id = was
      from ${links}
      where l.relation = 'equal_window' and not l.double and w.municipality_code = l.holder
        and w.position = l.position and w.resource_id = becomes;
    insert into equal_window (municipality_code, resource_id, position)
      select l.holder, was, (select coalesce(max(position), -1) + 1 from equal_window w where w.municipality_code = l.holder)
      from ${links}
      where l.relation = 'equal_window' and l.double;
    update chain_link c set resource_id = was
      from ${links}
      where l.relation = 'chain_link' and c.municipality_code = l.holder and c.position = l.position
        and c.resource_id = becomes;
    update municipality_profile p set first_window_id = was
      from ${links}
      where l.relation = 'municipality_profile' and p.municipality_code = l.holder and p.first_window_id = becomes;
  $$;
  create function upkeep.merge_away(gone uuid, kept uuid) returns jsonb language plpgsql
    security definer set search_path = public, pg_temp as $$
  begin
    if not (upkeep.cares_for(upkeep.keeper_of(gone)) and upkeep.cares_for(upkeep.keeper_of(kept))) then
      raise exception 'not in the care of the one who merges' using errcode = 'insufficient_privilege';
    end if;
    update resource set merged_into = kept where id = gone and merged_into is null
      and exists (select from resource k where k.id = kept and k.merged_into is null);
    if not found then
      raise exception 'one of the two is merged already' using errcode = 'serialization_failure';
    end if;
    return upkeep.move_links(gone, kept);
  end $$;
  create function upkeep.bring_back(merging uuid) returns void language plpgsql
    security definer set search_path = public, pg_temp as $$
  declare done upkeep.merge;
  begin
    select * into done from upkeep.merge where id = merging;
    if done.id is null or not (upkeep.cares_for(done.kept_keeper) and upkeep.cares_for(done.gone_keeper)) then
      raise exception 'not in the care of the one who takes it back' using errcode = 'insufficient_privilege';
    end if;
    update resource set merged_into = null where id = done.gone_id and merged_into = done.kept_id;
    perform upkeep.move_links_back(done.moved_links, done.gone_id, done.kept_id);
    delete from upkeep.redirect where merge_id = done.id;
  end $$;
  revoke execute on function upkeep.move_links, upkeep.move_links_back, upkeep.merge_away, upkeep.bring_back from public;`;
