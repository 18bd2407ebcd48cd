/** Whether the one who acts works, or ever worked, for an organization; also under another's name by contract. */
const belongs = `
  create function problems.belongs_to(provider uuid) returns boolean language sql stable
    return exists (select from identity.membership m left join identity.contract c on c.id = m.contract_id
      where m.person_id = identity.acting_person() and provider in (m.organization_id, c.provider_id));`;

/**
 * A report is read at the desks whose task it is; the prefecture around a town also reads plain facts, for towns where
 * nobody sits. What is serious is never read by somebody of the provider it is about.
 */
const mayRead = `(
    (identity.acting_role() in ('MUNICIPAL_WORKER', 'MUNICIPAL_COORDINATOR')
      and keeper_code = identity.acting_municipality() and 'MUNICIPALITY' = any(desks))
    or (identity.acting_role() = 'PREFECTURAL_COORDINATOR' and left(keeper_code, 2) = identity.acting_prefecture()
      and (not is_serious or 'PREFECTURE' = any(desks)))
    or (identity.acting_role() = 'OPERATOR' and 'OPERATOR' = any(desks))
  ) and not (is_serious and problems.belongs_to(organization_id))`;

/** Whoever told it reads back the number of what was told: by the random id of the form that was sent. */
const ownForm = `identity.door() = 'report' and once = nullif(current_setting('tsunagi.report', true), '')::uuid`;

const lookers = `identity.acting_role() in ('MUNICIPAL_WORKER', 'MUNICIPAL_COORDINATOR', 'PREFECTURAL_COORDINATOR',
    'OPERATOR')`;
const suspenders = `identity.acting_role() in ('MUNICIPAL_COORDINATOR', 'PREFECTURAL_COORDINATOR', 'OPERATOR')
    and upkeep.works_for(keeper_code) and not problems.belongs_to(organization_id)`;

/** What nobody outside sees while it is withheld; those who act as staff, or by a link of the entry's own, still do. */
const hides = (table: string, condition: string) => `
  alter table ${table} enable row level security;
  create policy not_withheld on ${table} as restrictive for select using (
    (select identity.acting_role()) is not null or (select coalesce(identity.door(), '')) in ('link', 'command', 'jobs', 'sign-in', 'report')
    or (${condition}));`;

const ofWithheld = 'select w.organization_id from withheld w where w.organization_id is not null';

/** Row-level security of reports, vetting and suspension, and what it takes out of the public directory. */
export const problemPolicies = `
  ${belongs}
  alter table problems.report enable row level security, force row level security;
  create policy told on problems.report for insert with check (identity.door() = 'report' and outcome is null);
  create policy told_by_oneself on problems.report for select using (${ownForm});
  create policy read_at_desk on problems.report for select using (${mayRead});
  create policy answered on problems.report for update using (${mayRead}) with check (${mayRead});
  create policy forgetting on problems.report using (coalesce(identity.door() in ('command', 'jobs'), false));
  alter table problems.pace enable row level security, force row level security;
  create policy telling on problems.pace using (coalesce(identity.door() in ('report', 'command', 'jobs'), false));

  alter table vetting.finding enable row level security, force row level security;
  create policy seen on vetting.finding for select using (${lookers} and not problems.belongs_to(organization_id));
  create policy made on vetting.finding for insert with check (
    ${lookers} and person_id = identity.acting_person() and not problems.belongs_to(organization_id));
  alter table vetting.suspension enable row level security, force row level security;
  create policy seen on vetting.suspension for select using (${lookers});
  create policy made on vetting.suspension for insert with check (
    person_id = identity.acting_person() and lifted_at is null and ${suspenders});
  create policy lifted on vetting.suspension for update using (${suspenders})
    with check (lifted_by = identity.acting_person() and ${suspenders});

  ${hides(
    'resource',
    `organization_id not in (${ofWithheld})
      and id not in (select w.resource_id from withheld w where w.resource_id is not null)`,
  )}
  ${hides('organization', `id not in (${ofWithheld})`)}
  ${hides('offering', 'resource_id not in (select withheld_resources())')}
  ${hides('phone', 'resource_id not in (select withheld_resources())')}`;
