import {
  allow,
  type CalendarDay,
  type Home,
  readOffer,
  refuse,
  ringOfMunicipality,
  rings,
} from '@tsunagi/domain';
import { distanceMeters } from '@tsunagi/geo';
import type { PoolClient } from 'pg';
import { recordAct } from '../audit/index.ts';
import { municipalityRef, type Reference } from '../geography/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf, type Viewer } from '../identity/index.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { surroundingsOf } from '../person/index.ts';
import { type OfferRow, offerRows } from './offer.repository.ts';
import type { Offer, OfferInput } from './offer.types.ts';
import { answerRequest, askFor, type OfferReply, type OfferWish } from './offer-requests.ts';

/** When, with what knowledge, an operation is answered. */
export interface OfferMoment {
  readonly now: Date;
  readonly day: CalendarDay;
  readonly reference: Reference;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

/** Keeps what organizations would lend, and shows it to those it is meant for, nearest first. */
export class OfferService {
  constructor(private readonly personal: PersonalDatabase) {}

  /** Own offers and those of others, by ring and distance from the own municipality. */
  async list(viewer: Viewer, at: OfferMoment): Promise<Offer[]> {
    const rows = await this.as(viewer, (client) => offerRows.list(client, at.day));
    const order = (offer: Offer) => rings.indexOf(offer.ring);
    return rows
      .map((row) => offerView(row, viewer, at))
      .sort(
        (one, other) =>
          order(one) - order(other) ||
          (one.distanceMeters ?? Infinity) - (other.distanceMeters ?? Infinity) ||
          (one.id < other.id ? -1 : 1),
      );
  }

  /** Makes an offer of the own organization, or changes one. */
  async save(viewer: Viewer, said: OfferInput, at: OfferMoment): Promise<Answered<Offer>> {
    if (!viewer.working?.organization) return refuse([{ code: 'OTHER_ORGANIZATION' }]);
    const read = readOffer(said, at.day);
    if (!read.ok) return read;
    const { id = null, resourceId = null } = said;
    if (id !== null && !uuid.test(id)) return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
    const offer = { ...read.value, resourceId };
    return this.as(viewer, async (client) => {
      if (resourceId !== null && !(await isListed(client, resourceId)))
        return refuse([{ code: 'NOT_FOUND', field: 'resourceId' }]);
      if (id !== null && !(await offerRows.update(client, id, offer, at.now)))
        return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
      const kept = id ?? (await offerRows.insert(client, { offer, viewer, now: at.now }));
      await recordAct(client, actorOf(viewer), id === null ? 'OFFER_MADE' : 'OFFER_CHANGED', 'OFFER', kept);
      return allow(offerView((await offerRows.one(client, kept))!, viewer, at));
    });
  }

  /** Ends an offer of the own organization; from then on only the own organization could see it. */
  end(viewer: Viewer, id: string, at: OfferMoment): Promise<Answered<Offer>> {
    return this.as(viewer, async (client) => {
      if (!uuid.test(id) || !(await offerRows.end(client, id, at.now)))
        return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
      await recordAct(client, actorOf(viewer), 'OFFER_WITHDRAWN', 'OFFER', id);
      return allow(offerView((await offerRows.one(client, id))!, viewer, at));
    });
  }

  /** Asks the lender for a day, or without one; a day that somebody else was promised is not to be had. */
  ask(viewer: Viewer, wish: OfferWish, at: OfferMoment): Promise<Answered<Offer>> {
    return this.as(viewer, async (client) => {
      const asked = uuid.test(wish.offerId) ? await askFor(client, viewer, wish, at) : null;
      if (!asked) return refuse([{ code: 'NOT_FOUND', field: 'offerId' }]);
      if (!asked.ok) return asked;
      await recordAct(client, actorOf(viewer), 'OFFER_ASKED', 'OFFER', wish.offerId);
      return allow(offerView((await offerRows.one(client, wish.offerId))!, viewer, at));
    });
  }

  /** The lender's answer to a host, once. */
  answer(viewer: Viewer, reply: OfferReply, at: OfferMoment): Promise<Answered<Offer>> {
    return this.as(viewer, async (client) => {
      const answered = await answerRequest(client, reply, at.now);
      if (!answered.ok) return answered;
      await recordAct(client, actorOf(viewer), 'OFFER_ANSWERED', 'OFFER', answered.value);
      return allow(offerView((await offerRows.one(client, answered.value))!, viewer, at));
    });
  }

  private as<T>(viewer: Viewer, work: (client: PoolClient) => Promise<T>): Promise<T> {
    return this.personal.actingAs(actorOf(viewer), work);
  }
}

async function isListed(client: PoolClient, id: string): Promise<boolean> {
  if (!uuid.test(id)) return false;
  return (await client.query('select 1 from resource where id = $1', [id])).rowCount === 1;
}

function offerView(row: OfferRow, viewer: Viewer, { day, reference }: OfferMoment): Offer {
  const code = row.municipality_code;
  const own = viewer.working?.organization?.municipalityCode ?? null;
  const home: Home | null = own === null ? null : { municipalityCode: own, wardCode: null };
  const [from, to] = [own, code].map((one) => reference.municipalities.get(one ?? '')?.position);
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    about: row.about,
    conditions: row.conditions,
    reach: row.reach,
    from: row.valid_from,
    to: row.valid_to,
    dates: row.dates.filter((date) => date.day >= day),
    resource: row.resource_id && row.resource_name ? { id: row.resource_id, name: row.resource_name } : null,
    requests: [...row.requests],
    contactName: row.contact_name,
    contactPhone: row.contact_phone,
    contactMail: row.contact_mail,
    organizationName: row.organization_name,
    municipality: municipalityRef(code, reference),
    ring:
      home && code !== null
        ? ringOfMunicipality(home.municipalityCode, code, surroundingsOf(home, reference, day).neighborhood)
        : 'ELSEWHERE',
    distanceMeters: from && to ? Math.round(distanceMeters(from, to)) : null,
    isOwn: row.organization_id === viewer.working?.organizationId,
  };
}
