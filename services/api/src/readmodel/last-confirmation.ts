/** The last confirmation of a resource `r` as JSON: its day, whose it was, and until when an own schedule lets it hold. */
export const lastConfirmation = `
    (select json_build_object('on', c.confirmed_on, 'byName', c.by_name, 'byRole', c.by_role, 'dueOn',
         c.confirmed_on + (select z.days from upkeep.confirmation_span z where z.resource_id = r.id))
       from verification c where c.resource_id = r.id order by c.confirmed_on desc, c.id limit 1)`;
