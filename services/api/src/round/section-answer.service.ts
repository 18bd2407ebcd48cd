import { allow, entryOfKnownPlace, type KnownPlace, readKnownPlace, refuse } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { propose } from '../entry/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { readLink } from '../links/links.ts';
import { isId } from '../persistence/is-id.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import {
  findLinkedRound,
  insertAnswer,
  isAnswered,
  markFinished,
  type RecipientRow,
  type RoundRow,
} from './round.repository.ts';
import type { At } from './round.service.ts';

/** A round as one who was asked sees it: the question, and what was answered so far by the same link. */
export interface AskedSection {
  readonly round: RoundRow;
  readonly recipient: RecipientRow;
}

/** As many places as one link may bring: a list of hundreds is brought by an import. */
const mostPlaces = 100;

/** Answering a round without an account: each place is kept as it is sent, and the link works until the last day. */
export class SectionAnswerService {
  constructor(
    private readonly personal: PersonalDatabase,
    private readonly dataKey: string,
  ) {}

  /** What a link leads to; looking changes nothing. */
  look(token: string, at: At): Promise<Answered<AskedSection>> {
    return this.follow(token, at, async (_client, asked) => allow(asked));
  }

  /** Puts one place into the review queue of the office that asked. Sent twice, it is one place. */
  add(token: string, once: string, given: KnownPlace, at: At): Promise<Answered<AskedSection>> {
    const read = readKnownPlace(given);
    if (!read.ok) return Promise.resolve(read);
    if (!isId(once)) return Promise.resolve(refuse([{ code: 'NOT_FOUND', field: 'once' }]));
    return this.follow(token, at, async (client, asked) => {
      if (await isAnswered(client, once)) return allow(asked);
      if (asked.recipient.places.length >= mostPlaces) return refuse([{ code: 'TOO_MANY', field: 'places' }]);
      const made = await this.propose(client, asked, read.value);
      if (!made.ok) return refuse(made.refusals);
      const answer = { once, recipientId: asked.recipient.id, proposalId: made.value.id };
      await insertAnswer(client, { ...answer, placeName: read.value.name, at: at.now });
      return this.again(client);
    });
  }

  /** Says that this is all one knows; more may still be added until the last day. */
  finish(token: string, at: At): Promise<Answered<AskedSection>> {
    return this.follow(token, at, async (client, { recipient }) => {
      await markFinished(client, recipient.id, at.now);
      return this.again(client);
    });
  }

  private propose(client: PoolClient, { round, recipient }: AskedSection, place: KnownPlace) {
    const sender = { municipalityCode: round.municipality_code, prefectureCode: round.prefecture_code };
    return propose(client, {
      resourceId: null,
      document: entryOfKnownPlace(place, sender),
      baseRevision: null,
      source: round.kind === 'SECTIONS' ? 'SECTION_ANSWER' : 'GRANTEE_LIST',
      word: `${round.title}：${recipient.name}`,
      from: {
        personId: null,
        name: recipient.name,
        role: null,
        organizationName: round.office_name,
        organizationId: round.organization_id,
      },
    });
  }

  private async again(client: PoolClient): Promise<Answered<AskedSection>> {
    const round = (await findLinkedRound(client))!;
    return allow({ round, recipient: round.recipients[0]! });
  }

  private async follow(
    token: string,
    { now, day }: At,
    work: (client: PoolClient, asked: AskedSection) => Promise<Answered<AskedSection>>,
  ): Promise<Answered<AskedSection>> {
    const read = readLink(this.dataKey, 'section-round', token, now);
    if (read === 'EXPIRED') return refuse([{ code: 'LINK_EXPIRED' }]);
    if (read === 'FOREIGN') return refuse([{ code: 'LINK_FOREIGN' }]);
    return this.personal.actingByLink(
      async (client) => {
        const round = await findLinkedRound(client);
        const recipient = round?.recipients[0];
        if (!round || !recipient) return refuse([{ code: 'LINK_FOREIGN' }]);
        if (round.ended_at || round.until < day) return refuse([{ code: 'LINK_EXPIRED' }]);
        return work(client, { round, recipient });
      },
      { link: read.id },
    );
  }
}
