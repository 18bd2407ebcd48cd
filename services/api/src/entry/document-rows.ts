import { asObject, resourceFields, venueFields } from '../persistence/record-fields.ts';

const rules = `coalesce((select jsonb_agg(jsonb_build_object('key', u.record_key, 'layer', u.layer, 'scope', u.scope,
    'answer', u.answer, 'validFrom', u.valid_from, 'validTo', u.valid_to, 'source', u.source) order by u.position)
  from residency_rule u where u.resource_id = r.id), '[]')`;

const offerings = `coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'schedule', o.schedule, 'note', o.note,
    'venue', case when v.id is not null then jsonb_build_object('id', v.id) || ${asObject(venueFields)} end)
    order by o.position)
  from offering o left join venue v on v.id = o.venue_id left join venue_exact x on x.venue_id = v.id
  where o.resource_id = r.id), '[]')`;

const onward = `coalesce((select jsonb_agg(w.onward_id order by w.position) from resource_onward w
  where w.resource_id = r.id), '[]')`;

/**
 * The entry of a resource `r` of an organization `g` as one JSON value, always written the same way: two states of an
 * entry are the same where these values are. Needs somebody acting who may see the entry's true places.
 */
export const entryDocument = asObject({
  ...resourceFields,
  organization: `jsonb_build_object('id', g.id, 'name', g.name)`,
  residencyRules: rules,
  offerings,
  goesOnTo: onward,
});
