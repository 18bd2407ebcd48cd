import { allow, type CalendarDay, decideAgreement, readAgreement, readUses, refuse } from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { recordAct } from '../audit/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf, type Viewer } from '../identity/index.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { isId } from '../persistence/is-id.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { costsOf } from './agreement.costs.ts';
import { agreementRows } from './agreement.repository.ts';
import { agreementFacts } from './agreement.row.ts';
import type {
  ActOnAgreementInput,
  CooperationAgreement,
  CountUsesInput,
  SaveAgreementInput,
} from './agreement.types.ts';
import { agreementView } from './agreement.view.ts';

interface AgreementClock {
  readonly now: Date;
  readonly day: CalendarDay;
}

/** Drafts agreements, lets each member agree in turn, and has what is agreed entitle residents. */
export class AgreementService {
  constructor(private readonly personal: PersonalDatabase) {}

  /** Those the own office drafted or takes part in, the latest first. */
  list(viewer: Viewer, { day }: AgreementClock): Promise<CooperationAgreement[]> {
    return this.as(viewer, async (client) => {
      const rows = await agreementRows.list(client);
      const ids = rows.map(({ id }) => id);
      const members = await agreementRows.members(client, ids);
      const uses = await agreementRows.uses(client, ids);
      const actor = actorIn(viewer);
      return rows.map((row) => agreementView(row, { members, uses, events: [], actor, day }));
    });
  }

  one(viewer: Viewer, id: string, at: AgreementClock): Promise<CooperationAgreement | null> {
    return this.as(viewer, (client) =>
      isId(id) ? this.view(client, viewer, id, at) : Promise.resolve(null),
    );
  }

  /** Writes a draft, new or anew; refused where somebody has proposed or changed it meanwhile. */
  save(
    viewer: Viewer,
    { id, version, ...said }: SaveAgreementInput,
    at: AgreementClock,
  ): Promise<Answered<CooperationAgreement>> {
    const office = viewer.working?.organization;
    if (!office) return Promise.resolve(refuse([{ code: 'OTHER_ORGANIZATION' }]));
    const read = readAgreement(said, actorIn(viewer).municipalityCode);
    if (!read.ok) return Promise.resolve(read);
    return this.as(viewer, async (client) => {
      const codes = read.value.members.map(({ code }) => code);
      if ((await agreementRows.known(client, codes)) < codes.length)
        return refuse([{ code: 'NOT_FOUND', field: 'members' }]);
      const held = id && isId(id) ? await agreementRows.held(client, id) : null;
      if (id && (!held || held.drafter_id !== office.id)) return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
      if (held && held.state !== 'DRAFT') return refuse([{ code: 'WRONG_STATE' }]);
      if (held && held.version !== version) return refuse([{ code: 'CHANGED_MEANWHILE', field: 'version' }]);
      if (held) await agreementRows.rewrite(client, held.id, read.value);
      const by = { organizationId: office.id, organizationName: office.name, now: at.now };
      const kept = held?.id ?? (await agreementRows.insert(client, read.value, by));
      await recordAct(client, actorOf(viewer), 'AGREEMENT_SAVED', 'AGREEMENT', kept);
      return allow((await this.view(client, viewer, kept, at))!);
    });
  }

  /** Does what the table allows this side to do now. */
  act(
    viewer: Viewer,
    said: ActOnAgreementInput,
    at: AgreementClock,
  ): Promise<Answered<CooperationAgreement>> {
    return this.as(viewer, async (client) => {
      const row = isId(said.id) ? await agreementRows.held(client, said.id) : null;
      if (!row) return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
      if (row.version !== said.version) return refuse([{ code: 'CHANGED_MEANWHILE', field: 'version' }]);
      const members = await agreementRows.members(client, [row.id]);
      const actor = actorIn(viewer);
      const decided = decideAgreement(said, agreementFacts(row, members), { actor, today: at.day });
      if (!decided.ok) return decided;
      if (said.action === 'SETTLE') {
        const uses = await agreementRows.uses(client, [row.id]);
        const shares = costsOf(said.yen!, row, { members, uses });
        if (!shares.ok) return shares;
        await agreementRows.settle(client, row.id, shares.value);
      }
      await agreementRows.addEvent(client, row.id, {
        action: said.action,
        organizationId: actor.organizationId,
        organizationName: viewer.working?.organization?.name ?? '—',
        personName: viewer.name,
        word: said.word?.trim() || null,
        day: (said.action === 'END' ? said.day : null) as CalendarDay | null,
        now: at.now,
      });
      await agreementRows.move(client, row.id, decided.value, { agreedBy: viewer.name, now: at.now });
      await recordAct(client, actorOf(viewer), 'AGREEMENT_MOVED', 'AGREEMENT', row.id);
      if (decided.value.state === 'AGREED') await enqueue(client, 'apply-agreement', { agreementId: row.id });
      return allow((await this.view(client, viewer, row.id, at))!);
    });
  }

  /** Writes down how often residents of members used what is shared in a month; numbers and no name. */
  countUses(
    viewer: Viewer,
    { id, ...said }: CountUsesInput,
    at: AgreementClock,
  ): Promise<Answered<CooperationAgreement>> {
    return this.as(viewer, async (client) => {
      const row = isId(id) ? await agreementRows.held(client, id) : null;
      if (!row) return refuse([{ code: 'NOT_FOUND', field: 'id' }]);
      const facts = agreementFacts(row, await agreementRows.members(client, [id]));
      const read = readUses(said, facts, { actor: actorIn(viewer), today: at.day });
      if (!read.ok) return read;
      await agreementRows.countUses(client, id, read.value);
      await recordAct(client, actorOf(viewer), 'AGREEMENT_USES_COUNTED', 'AGREEMENT', id);
      return allow((await this.view(client, viewer, id, at))!);
    });
  }

  private async view(
    client: PoolClient,
    viewer: Viewer,
    id: string,
    { day }: AgreementClock,
  ): Promise<CooperationAgreement | null> {
    const row = await agreementRows.one(client, id);
    if (!row) return null;
    const members = await agreementRows.members(client, [id]);
    const uses = await agreementRows.uses(client, [id]);
    const events = await agreementRows.events(client, id);
    return agreementView(row, { members, uses, events, actor: actorIn(viewer), day });
  }

  private as<T>(viewer: Viewer, work: (client: PoolClient) => Promise<T>): Promise<T> {
    return this.personal.actingAs(actorOf(viewer), work);
  }
}

/** For whom somebody acts: a municipality's coordinator for the municipality, a center's for none. */
function actorIn(viewer: Viewer) {
  const { organizationId, role, municipalityCode } = actorOf(viewer);
  return {
    organizationId: organizationId ?? '',
    municipalityCode: role === 'MUNICIPAL_COORDINATOR' ? municipalityCode : null,
  };
}
