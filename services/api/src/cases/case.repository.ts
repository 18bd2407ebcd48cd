import type {
  CalendarDay,
  CaseCameBy,
  CaseDraft,
  GroundKind,
  HouseholdRole,
  NeedKind,
  OrganizationKind,
  SharedItem,
  SharingPurpose,
  ToldAge,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import type { CaseKey } from './case-keys.ts';

/** A case as the database holds it. */
export interface CaseRow {
  readonly id: string;
  readonly reference: string;
  readonly organization_id: string;
  readonly municipality_code: string | null;
  readonly pseudonym: string;
  readonly came_by: CaseCameBy;
  readonly key_sealed: Buffer | null;
  readonly opened_on: CalendarDay;
  readonly last_contact_on: CalendarDay;
}

export interface MemberRow {
  readonly role: HouseholdRole;
  readonly is_client: boolean;
  readonly age_years: number | null;
  readonly age_told_on: CalendarDay | null;
  readonly birth_year: number | null;
  readonly birth_month: number | null;
  readonly needs_care: boolean | null;
  readonly raises_child: boolean | null;
  readonly needs: NeedKind[];
}

export interface CaseItemRow {
  readonly item: SharedItem;
  readonly text_sealed: Buffer;
  readonly coarse_sealed: Buffer | null;
  readonly stays_in_office: boolean;
}

export interface GroundRow {
  readonly id: string;
  readonly case_id: string;
  readonly kind: GroundKind;
  readonly receiver_ids: readonly string[];
  readonly items: readonly SharedItem[];
  readonly purposes: readonly SharingPurpose[];
  readonly way: string | null;
  readonly given_on: CalendarDay;
  readonly until: CalendarDay | null;
  readonly withdrawn_at: Date | null;
  /** SLIP where the person took it back with the slip. */
  readonly withdrawn_way: 'SLIP' | null;
  /** Why it was shared; needed for danger to life. */
  readonly word_sealed: Buffer | null;
  readonly recorded_by: string;
  readonly reviewed_by_name: string | null;
  readonly reviewed_at: Date | null;
}

/** An organization that may read on a ground. */
export interface Reader {
  readonly name: string;
  readonly kind: OrganizationKind;
}

const columns = `id, reference, organization_id, municipality_code, pseudonym, came_by, key_sealed, opened_on::text,
  last_contact_on::text`;
const groundColumns = `id, case_id, kind, receiver_ids, items, purposes, way, given_on::text, until::text, withdrawn_at,
  withdrawn_way,   word_sealed, recorded_by, reviewed_by_name, reviewed_at`;
const mostCases = 500;

/** Cases as far as the one who acts may see them; row-level security says which. */
export const caseRows = {
  /** The quietest first: who was not heard of for longest must not be forgotten (R086). */
  async list(client: PoolClient): Promise<CaseRow[]> {
    const sql = `select ${columns} from care.case_file order by last_contact_on, id limit ${mostCases}`;
    return (await client.query<CaseRow>(sql)).rows;
  },

  async one(client: PoolClient, id: string): Promise<CaseRow | null> {
    const found = await client.query<CaseRow>(`select ${columns} from care.case_file where id = $1`, [id]);
    return found.rows[0] ?? null;
  },

  /** The same, and nobody else sends anything of it until this transaction is over. */
  async held(client: PoolClient, id: string): Promise<CaseRow | null> {
    const sql = `select ${columns} from care.case_file where id = $1 for update`;
    return (await client.query<CaseRow>(sql, [id])).rows[0] ?? null;
  },

  async insert(
    client: PoolClient,
    made: {
      readonly reference: string;
      readonly pseudonym: string;
      readonly organizationId: string;
      readonly municipalityCode: string | null;
      readonly key: CaseKey;
      readonly draft: CaseDraft;
      readonly personId: string;
      readonly day: CalendarDay;
    },
  ): Promise<string> {
    const { rows } = await client.query<{ id: string }>(
      `insert into care.case_file (reference, organization_id, municipality_code, pseudonym, came_by, key_sealed,
         opened_on, opened_by, last_contact_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $7) returning id`,
      [
        made.reference,
        made.organizationId,
        made.municipalityCode,
        made.pseudonym,
        made.draft.cameBy,
        made.key.sealed,
        made.day,
        made.personId,
      ],
    );
    const id = rows[0]!.id;
    for (const [position, member] of made.draft.members.entries())
      await client.query(
        `insert into care.member (case_id, position, role, is_client, age_years, age_told_on, birth_year, birth_month,
           needs_care, raises_child, needs) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          id,
          position,
          member.role,
          member.isClient,
          ...ageColumns(member.age),
          member.needsCare ?? null,
          member.raisesChild ?? null,
          member.needs,
        ],
      );
    for (const { item, text, coarse, staysInOffice } of made.draft.items)
      await client.query(
        `insert into care.case_item (case_id, item, text_sealed, coarse_sealed, stays_in_office)
         values ($1, $2, $3, $4, $5)`,
        [
          id,
          item,
          made.key.texts.seal(text, `${item} FULL`),
          made.key.texts.seal(coarse ?? null, `${item} COARSE`),
          staysInOffice ?? false,
        ],
      );
    return id;
  },

  async members(client: PoolClient, ids: readonly string[]): Promise<(MemberRow & { case_id: string })[]> {
    const found = await client.query<MemberRow & { case_id: string }>(
      `select case_id, role, is_client, age_years, age_told_on::text, birth_year, birth_month, needs_care, raises_child,
         needs
       from care.member where case_id = any ($1) order by case_id, position`,
      [ids],
    );
    return found.rows;
  },

  async items(client: PoolClient, id: string): Promise<CaseItemRow[]> {
    const found = await client.query<CaseItemRow>(
      'select item, text_sealed, coarse_sealed, stays_in_office from care.case_item where case_id = $1',
      [id],
    );
    return found.rows;
  },

  async grounds(client: PoolClient, caseIds: readonly string[]): Promise<GroundRow[]> {
    const found = await client.query<GroundRow>(
      `select ${groundColumns} from care.ground where case_id = any ($1) order by recorded_at`,
      [caseIds],
    );
    return found.rows;
  },

  async addGround(
    client: PoolClient,
    ground: Omit<
      GroundRow,
      'id' | 'withdrawn_at' | 'withdrawn_way' | 'recorded_by' | 'reviewed_by_name' | 'reviewed_at'
    > & {
      readonly personId: string;
      readonly now: Date;
    },
  ): Promise<string> {
    const made = await client.query<{ id: string }>(
      `insert into care.ground (case_id, kind, receiver_ids, items, purposes, way, given_on, until, recorded_by,
         recorded_at, word_sealed) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
      [
        ground.case_id,
        ground.kind,
        ground.receiver_ids,
        ground.items,
        ground.purposes,
        ground.way,
        ground.given_on,
        ground.until,
        ground.personId,
        ground.now,
        ground.word_sealed,
      ],
    );
    return made.rows[0]!.id;
  },

  async ground(client: PoolClient, id: string): Promise<GroundRow | null> {
    const found = await client.query<GroundRow>(
      `select ${groundColumns} from care.ground where id = $1 for update`,
      [id],
    );
    return found.rows[0] ?? null;
  },

  /** The second look at what was shared for danger to life: until when it carries now. */
  async keepReview(
    client: PoolClient,
    id: string,
    review: {
      readonly until: CalendarDay;
      readonly word: Buffer | null;
      readonly personId: string;
      readonly personName: string;
      readonly now: Date;
    },
  ): Promise<void> {
    await client.query(
      `update care.ground set until = $2, review_word_sealed = $3, reviewed_by = $4, reviewed_by_name = $5,
         reviewed_at = $6 where id = $1`,
      [id, review.until, review.word, review.personId, review.personName, review.now],
    );
  },

  /** The case whose ground it was, or null where there was none to withdraw. */
  async withdrawGround(client: PoolClient, id: string, now: Date): Promise<string | null> {
    const done = await client.query<{ case_id: string }>(
      'update care.ground set withdrawn_at = $2 where id = $1 and withdrawn_at is null returning case_id',
      [id, now],
    );
    return done.rows[0]?.case_id ?? null;
  },

  /** Why somebody looked at a sensitive item; kept for the person and the coordinator. */
  async keepUnmasking(
    client: PoolClient,
    look: {
      readonly caseId: string;
      readonly item: SharedItem;
      readonly reason: Buffer | null;
      readonly personId: string;
    },
  ): Promise<void> {
    await client.query(
      'insert into care.unmasking (case_id, item, reason_sealed, person_id) values ($1, $2, $3, $4)',
      [look.caseId, look.item, look.reason, look.personId],
    );
  },

  /** What organizations are called. */
  async namesOf(client: PoolClient, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return new Map([...(await this.readers(client, ids))].map(([id, { name }]) => [id, name]));
  },

  /** Those who may read on a ground: what they are called, and of what kind they are. */
  async readers(client: PoolClient, ids: readonly string[]): Promise<ReadonlyMap<string, Reader>> {
    const found = await client.query<{ id: string } & Reader>(
      'select id, name, kind from public.organization where id = any ($1)',
      [ids],
    );
    return new Map(found.rows.map(({ id, name, kind }) => [id, { name, kind }]));
  },

  /** Somebody was in touch, or tried. */
  async touch(client: PoolClient, id: string, day: CalendarDay): Promise<void> {
    await client.query(
      'update care.case_file set last_contact_on = greatest(last_contact_on, $2) where id = $1',
      [id, day],
    );
  },
};

const ageColumns = (age: ToldAge | null) => [
  age?.kind === 'STATED' ? age.years : null,
  age?.kind === 'STATED' ? age.on : null,
  age?.kind === 'BORN' ? age.year : null,
  age?.kind === 'BORN' ? age.month : null,
];

/** A member's age as the rules know it. */
export const toldAgeOf = (row: MemberRow): ToldAge | null => {
  if (row.birth_year !== null) return { kind: 'BORN', year: row.birth_year, month: row.birth_month };
  return row.age_years === null ? null : { kind: 'STATED', years: row.age_years, on: row.age_told_on! };
};

/** A ground as the rules know it. */
export const groundOf = (row: GroundRow) => ({
  kind: row.kind,
  receiverIds: row.receiver_ids,
  items: row.items,
  purposes: row.purposes,
  from: row.given_on,
  until: row.until,
  isWithdrawn: row.withdrawn_at !== null,
});
