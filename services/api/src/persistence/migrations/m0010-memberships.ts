import { Migration } from '@mikro-orm/migrations';
import { commentsOn } from './column-comments.ts';

/**
 * As what a person works: memberships in organizations, and the contracts under which a provider works in another's
 * name. Organizations are named by id without a foreign key: loading the demo anew empties the directory for a moment,
 * and the ids of its organizations follow from their names.
 */
export class Memberships extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(policies);
    this.addSql(comments);
  }
}

const roles = `('PROVIDER_EDITOR', 'PROVIDER_CASEWORKER', 'MUNICIPAL_WORKER', 'MUNICIPAL_COORDINATOR',
  'PREFECTURAL_COORDINATOR', 'VISITING_SUPPORTER', 'MEETING_MEMBER', 'NATIONAL_VIEWER', 'OPERATOR')`;
const withoutOrganization = `('NATIONAL_VIEWER', 'OPERATOR')`;

const tables = `
  create table identity.contract (
    id uuid primary key default gen_random_uuid(),
    provider_id uuid not null,
    client_id uuid not null,
    valid_from date not null,
    valid_to date not null,
    created_at timestamptz not null default now(),
    check (valid_from <= valid_to),
    check (provider_id <> client_id)
  );
  create table identity.membership (
    id uuid primary key default gen_random_uuid(),
    person_id uuid not null references identity.person on delete cascade,
    organization_id uuid,
    role text not null check (role in ${roles}),
    valid_from date not null,
    valid_to date,
    contract_id uuid references identity.contract,
    created_at timestamptz not null default now(),
    check (valid_from <= valid_to),
    check (organization_id is not null or role in ${withoutOrganization}),
    check (contract_id is null or organization_id is not null)
  );
  create index membership_of_person on identity.membership (person_id);
  create index membership_of_organization on identity.membership (organization_id);
  create table identity.invitation (
    id uuid primary key default gen_random_uuid(),
    person_id uuid not null references identity.person on delete cascade,
    organization_id uuid,
    role text not null check (role in ${roles}),
    membership_id uuid not null references identity.membership on delete cascade,
    invited_by uuid references identity.person on delete set null,
    invited_at timestamptz not null default now()
  );
  create index invitation_of_organization on identity.invitation (organization_id, invited_at);`;

/** One sees one's own; a coordinator those of the organization; the operator all. Written by the sign-in's door alone. */
const policies = `
  alter table identity.contract enable row level security, force row level security;
  alter table identity.membership enable row level security, force row level security;
  alter table identity.invitation enable row level security, force row level security;
  create policy sign_in on identity.contract using (identity.door() = 'sign-in');
  create policy sign_in on identity.membership using (identity.door() = 'sign-in');
  create policy sign_in on identity.invitation using (identity.door() = 'sign-in');
  create policy oneself on identity.membership for select using (person_id = identity.acting_person());
  create policy colleagues on identity.membership for select using (
    (identity.acting_role() in ('MUNICIPAL_COORDINATOR', 'PREFECTURAL_COORDINATOR')
      and organization_id = identity.acting_organization())
    or identity.acting_role() = 'OPERATOR');
  create policy parties on identity.contract for select using (
    identity.acting_organization() in (provider_id, client_id) or identity.acting_role() = 'OPERATOR');
  create policy colleagues on identity.invitation for select using (
    (identity.acting_role() in ('MUNICIPAL_COORDINATOR', 'PREFECTURAL_COORDINATOR')
      and organization_id = identity.acting_organization())
    or identity.acting_role() = 'OPERATOR');`;

const comments = [
  commentsOn('identity.contract', '委託の契約。受けた組織は、終わりの日まで相手の名で働く', {
    id: '内部: 識別子',
    provider_id: '内部: 受けた組織',
    client_id: '内部: 頼んだ組織（市町村の窓口など）',
    valid_from: '内部: はじめの日',
    valid_to: '内部: 終わりの日（この日まで有効）',
    created_at: '内部: 記した時',
  }),
  commentsOn('identity.membership', '人の所属と役割', {
    id: '内部: 識別子',
    person_id: '個人: だれの',
    organization_id: '個人: どの組織の（全体の役割では空）',
    role: '個人: 役割',
    valid_from: '個人: はじめの日',
    valid_to: '個人: 終わりの日（空は、定めなし）',
    contract_id: '個人: よりどころの契約（委託の人だけ）',
    created_at: '内部: 記した時',
  }),
  commentsOn('identity.invitation', '招いた記録', {
    id: '内部: 識別子',
    person_id: '個人: だれを',
    organization_id: '内部: どの組織に',
    role: '個人: どの役割で',
    membership_id: '内部: それで生まれた所属',
    invited_by: '個人: だれが招いたか',
    invited_at: '内部: いつ',
  }),
].join('\n');
