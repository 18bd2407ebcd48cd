import type { CalendarDay, OfferDraft, OfferKind, OfferReach } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import type { Viewer } from '../identity/index.ts';

/** An offer as the database holds it. */
export interface OfferRow {
  readonly id: string;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly municipality_code: string | null;
  readonly prefecture_code: string | null;
  readonly kind: OfferKind;
  readonly title: string;
  readonly about: string | null;
  readonly conditions: string | null;
  readonly reach: OfferReach;
  readonly valid_from: CalendarDay;
  readonly valid_to: CalendarDay | null;
  readonly dates: readonly { readonly day: CalendarDay; readonly places: number | null }[];
  readonly contact_name: string;
  readonly contact_phone: string | null;
  readonly contact_mail: string | null;
  readonly resource_id: string | null;
  readonly resource_name: string | null;
  readonly requests: readonly OfferRequestRow[];
}

/** What a host asked for, as the lender and the host see it. */
export interface OfferRequestRow {
  readonly id: string;
  readonly day: CalendarDay | null;
  readonly word: string;
  readonly organizationName: string;
  readonly personName: string;
  readonly accepted: boolean | null;
  readonly answerWord: string | null;
}

/** An offer with the place it is about, if that is listed. */
export type OfferToKeep = OfferDraft & { readonly resourceId: string | null };

const columns = `id, organization_id, organization_name, municipality_code, prefecture_code, kind, title, about,
  conditions, reach, valid_from::text, valid_to::text, dates, contact_name, contact_phone, contact_mail, resource_id,
  (select r.name from resource r where r.id = resource_id) as resource_name,
  coalesce((select json_agg(json_build_object('id', q.id, 'day', q.day, 'word', q.word, 'accepted', q.answer = 'ACCEPTED',
      'organizationName', q.organization_name, 'personName', q.person_name, 'answerWord', q.answer_word)
      order by q.answer is not null, q.made_at)
    from upkeep.offer_request q where q.offer_id = offer.id), '[]') as requests`;
const mostOffers = 500;

/** Offers as far as the one who acts may see them; row-level security says which. */
export const offerRows = {
  /** Those in force on a day, one's own also when they begin later. */
  async list(client: PoolClient, day: CalendarDay): Promise<OfferRow[]> {
    const found = await client.query<OfferRow>(
      `select ${columns} from upkeep.offer
       where ended_at is null and coalesce(valid_to >= $1::date, true)
         and (valid_from <= $1::date or organization_id = identity.acting_organization())
       order by made_at desc, id limit ${mostOffers}`,
      [day],
    );
    return found.rows;
  },

  async one(client: PoolClient, id: string): Promise<OfferRow | null> {
    const found = await client.query<OfferRow>(`select ${columns} from upkeep.offer where id = $1`, [id]);
    return found.rows[0] ?? null;
  },

  async insert(
    client: PoolClient,
    { offer, viewer, now }: { offer: OfferToKeep; viewer: Viewer; now: Date },
  ): Promise<string> {
    const office = viewer.working?.organization;
    const made = await client.query<{ id: string }>(
      `insert into upkeep.offer (organization_id, organization_name, municipality_code, prefecture_code, kind, title,
         about, conditions, reach, valid_from, valid_to, dates, contact_name, contact_phone, contact_mail,
         resource_id, made_by, made_at, changed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $18) returning id`,
      [
        office?.id,
        office?.name,
        office?.municipalityCode,
        office?.prefectureCode,
        ...valuesOf(offer),
        viewer.personId,
        now,
      ],
    );
    return made.rows[0]!.id;
  },

  /** Whether there was one of the own organization to change. */
  async update(client: PoolClient, id: string, offer: OfferToKeep, now: Date): Promise<boolean> {
    const changed = await client.query(
      `update upkeep.offer set kind = $1, title = $2, about = $3, conditions = $4, reach = $5, valid_from = $6,
         valid_to = $7, dates = $8, contact_name = $9, contact_phone = $10, contact_mail = $11, resource_id = $12,
         changed_at = $13 where id = $14 and ended_at is null`,
      [...valuesOf(offer), now, id],
    );
    return changed.rowCount === 1;
  },

  /** Whether there was one of the own organization to end. */
  async end(client: PoolClient, id: string, now: Date): Promise<boolean> {
    const ended = await client.query(
      'update upkeep.offer set ended_at = $2 where id = $1 and ended_at is null',
      [id, now],
    );
    return ended.rowCount === 1;
  },
};

const valuesOf = (offer: OfferToKeep): unknown[] => [
  offer.kind,
  offer.title,
  offer.about,
  offer.conditions,
  offer.reach,
  offer.from,
  offer.to,
  JSON.stringify(offer.dates),
  offer.contactName,
  offer.contactPhone,
  offer.contactMail,
  offer.resourceId,
];
