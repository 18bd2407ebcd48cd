/** The kinds of records an import writes, in the order in which one may be deleted without the others missing it. */
export const recordKinds = ['resource', 'venue', 'organization'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** A record with everything that hangs on it as one JSON value, for a row called `t`; null where the row is gone. */
export const snapshotOf: Record<RecordKind, string> = {
  organization: 'to_jsonb(t)',
  venue: `to_jsonb(t) || jsonb_build_object('exact', (select to_jsonb(x) from venue_exact x where x.venue_id = t.id))`,
  resource: `(to_jsonb(t) - 'modified_at') || jsonb_build_object(
    'phone', (select jsonb_agg(to_jsonb(p) order by p.position) from phone p where p.resource_id = t.id),
    'offering', (select jsonb_agg(to_jsonb(o) order by o.position) from offering o where o.resource_id = t.id),
    'rules', (select jsonb_agg(to_jsonb(u) - 'number' order by u.position) from residency_rule u where u.resource_id = t.id),
    'verification', (select jsonb_agg(to_jsonb(c) order by c.id) from verification c where c.resource_id = t.id))`,
};
