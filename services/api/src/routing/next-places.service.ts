import {
  allow,
  emptyBook,
  type JudgedRule,
  type RoutingFacts,
  type RoutingTarget,
  refuse,
  routeCase,
  routingFactsOf,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { recordAct } from '../audit/index.ts';
import { CaseKeys, type CaseRow, caseRows } from '../cases/index.ts';
import { municipalityRef } from '../geography/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf, type Viewer } from '../identity/index.ts';
import { isId } from '../persistence/is-id.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { type PartyRow, partyRows, receivingOf, referralRows } from '../referral/index.ts';
import type { AskedAt, SearchService } from '../search/index.ts';
import { caseFacts } from './case-facts.repository.ts';
import { factsView, saidOf } from './facts.view.ts';
import { nearPlaces } from './near-places.ts';
import type {
  AlternativePlaces,
  KeepFactsInput,
  NextPlaces,
  NextReceiver,
  RoutedRule,
} from './next-places.types.ts';
import { type Asking, receiverView, withReceivers } from './next-receivers.ts';
import { routingRows } from './routing-book.repository.ts';

const firstPlaces = 50;
const firstOfRule = 3;

/** Answers where a case could go on to: the directory, the municipality's own rules, and who takes it in any case. */
export class NextPlacesService {
  private readonly keys: CaseKeys;

  constructor(
    private readonly personal: PersonalDatabase,
    private readonly search: SearchService,
    dataKey: string,
  ) {
    this.keys = new CaseKeys(dataKey);
  }

  /** Where a case of the own organization could go; null where there is none. To look is recorded. */
  find(viewer: Viewer, caseId: string, at: AskedAt): Promise<NextPlaces | null> {
    return this.personal.actingAs(actorOf(viewer), async (client) => {
      const row = isId(caseId) ? await caseRows.one(client, caseId) : null;
      if (!row) return null;
      await recordAct(client, actorOf(viewer), 'NEXT_PLACES_READ', 'CASE', caseId);
      return this.answer(client, viewer, row, at);
    });
  }

  /** Keeps what was said of a case, sealed, and looks again. */
  keepFacts(viewer: Viewer, said: KeepFactsInput, at: AskedAt): Promise<Answered<NextPlaces>> {
    return this.personal.actingAs(actorOf(viewer), async (client): Promise<Answered<NextPlaces>> => {
      const row = isId(said.caseId) ? await caseRows.one(client, said.caseId) : null;
      const key = row && this.keys.of(row.key_sealed);
      if (!row || !key) return refuse([{ code: 'NOT_FOUND', field: 'caseId' }]);
      await caseFacts.keep(client, row.id, {
        said: saidOf({ ...said, difficulty: said.difficulty ?? null }),
        key,
        personId: viewer.personId,
        now: at.now,
      });
      await recordAct(client, actorOf(viewer), 'ROUTING_FACTS_KEPT', 'CASE', row.id);
      return allow(await this.answer(client, viewer, row, at));
    });
  }

  /**
   * What somebody of the sender's town may use instead of the place that was asked. Nothing of the person is looked at:
   * who declines has no ground to learn an age by what is left out.
   */
  alternatives(viewer: Viewer, referralId: string, at: AskedAt): Promise<AlternativePlaces | null> {
    return this.personal.actingAs(actorOf(viewer), async (client) => {
      const row = isId(referralId) ? await referralRows.one(client, referralId) : null;
      if (!row) return null;
      const home = row.sender_municipality_code;
      const { hits } = await nearPlaces(this.search, { home, facts: null, first: firstPlaces }, at);
      const asking = {
        organizationId: viewer.working?.organizationId ?? null,
        asked: chainFacts(await referralRows.chain(client, row.id)),
      };
      const places = await withReceivers(client, hits, asking);
      return {
        homeName: municipalityRef(home, at.reference)?.name ?? null,
        // Neither the sender nor the one who declines is an alternative.
        places: places.filter(({ receiver }) => receiver && !receiver.isOwn && receiver.id !== row.sender_id),
      };
    });
  }

  /** An organization that was chosen before the hand-over is written; null for the own one and one that cannot receive. */
  receiver(viewer: Viewer, id: string, { day }: AskedAt) {
    return this.personal.actingAs(actorOf(viewer), async (client) => {
      const found = isId(id) ? await partyRows.one(client, id) : null;
      if (!found || found.is_suspended || found.id === viewer.working?.organizationId) return null;
      const receiving = (await receivingOf(client, [found], day)).get(id)!;
      return { id, name: found.name, worksHere: found.works_here, receiving };
    });
  }

  private async answer(client: PoolClient, viewer: Viewer, row: CaseRow, at: AskedAt): Promise<NextPlaces> {
    const said = await caseFacts.said(client, row.id, this.keys.of(row.key_sealed));
    const facts = routingFactsOf(await caseFacts.members(client, row.id), said, at.day);
    const home = row.municipality_code;
    const book =
      home === null ? emptyBook : ((await routingRows.revisions(client, home))[0]?.book ?? emptyBook);
    const asking = {
      organizationId: viewer.working?.organizationId ?? null,
      asked: chainFacts(await referralRows.askedFor(client, row.id)),
    };
    const suggestion = routeCase(book, facts);
    const found = await nearPlaces(this.search, { home, facts, first: firstPlaces }, at);
    const routed = (rules: readonly JudgedRule[]) => this.routed(client, rules, { row, facts, asking, at });
    const ownerId = suggestion.fallback.organizationId ?? row.organization_id;
    const owner =
      (await partyRows.one(client, ownerId)) ?? (await partyRows.one(client, row.organization_id))!;
    return {
      facts: factsView(facts),
      homeName: municipalityRef(home, at.reference)?.name ?? null,
      ruleCount: book.rules.length,
      fired: await routed(suggestion.fired),
      open: await routed(suggestion.open),
      fallback: { ...suggestion.fallback, receiver: receiverView(owner, asking) },
      places: await withReceivers(client, found.hits, asking),
      nextSteps: await withReceivers(client, found.nextSteps, asking),
    };
  }

  private async routed(
    client: PoolClient,
    rules: readonly JudgedRule[],
    around: { row: CaseRow; facts: RoutingFacts; asking: Asking; at: AskedAt },
  ): Promise<RoutedRule[]> {
    const made: RoutedRule[] = [];
    for (const { rule, findings } of rules)
      made.push({
        rule: rule as RoutedRule['rule'],
        findings,
        receivers: await this.receiversOf(client, rule.to, around),
      });
    return made;
  }

  /** Whom a rule means here. */
  private async receiversOf(
    client: PoolClient,
    to: RoutingTarget,
    { row, facts, asking, at }: { row: CaseRow; facts: RoutingFacts; asking: Asking; at: AskedAt },
  ): Promise<NextReceiver[]> {
    const home = row.municipality_code;
    if (to.kind === 'PLACE_KIND') {
      const kinds = to.placeKind ? [to.placeKind] : [];
      const { hits } = await nearPlaces(this.search, { home, facts, kinds, first: firstOfRule }, at);
      const places = await withReceivers(client, hits, asking);
      const found = places.flatMap(({ receiver }) => receiver ?? []);
      return [...new Map(found.map((one) => [one.id, one])).values()].slice(0, firstOfRule);
    }
    return (await partiesOf(client, to, home)).map((party) => receiverView(party, asking));
  }
}

async function partiesOf(client: PoolClient, to: RoutingTarget, home: string | null): Promise<PartyRow[]> {
  const of = { municipalityCode: home, first: firstOfRule };
  if (to.kind === 'ORGANIZATION') return to.organizationId ? partyRows.many(client, [to.organizationId]) : [];
  if (to.kind === 'OWN_WINDOW') return partyRows.ofKind(client, 'MUNICIPALITY', of);
  if (to.kind === 'ORGANIZATION_KIND')
    return to.organizationKind ? partyRows.ofKind(client, to.organizationKind, of) : [];
  const desk = home === null ? null : await partyRows.deskOf(client, home.slice(0, 2));
  return desk ? [desk] : [];
}

const chainFacts = (rows: Awaited<ReturnType<typeof referralRows.chain>>): Asking['asked'] =>
  rows.map((link) => ({
    receiverId: link.receiver_id,
    state: link.state,
    hop: link.hop,
    isOpenAgain: link.is_open_again,
  }));
