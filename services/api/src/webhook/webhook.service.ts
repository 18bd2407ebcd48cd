import { randomBytes, randomUUID } from 'node:crypto';
import {
  allow,
  hoursOfBothSecrets,
  readWebhook,
  refuse,
  type WebhookDraft,
  type WebhookSaid,
  webhookScopeOf,
} from '@tsunagi/domain';
import type { PoolClient } from 'pg';
import { recordAct } from '../audit/index.ts';
import type { Answered } from '../graphql/refused.ts';
import { actorOf, roleOf, SealedText, type Viewer } from '../identity/index.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { isId } from '../persistence/is-id.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';
import { secretPurpose } from './deliver-webhooks.ts';
import { mayBePublic } from './public-address.ts';
import { type DeliveryRow, type WebhookRow, webhookRows } from './webhook.repository.ts';

/** A webhook with its last messages. */
export interface WebhookShown {
  readonly webhook: WebhookRow;
  readonly deliveries: readonly DeliveryRow[];
}

/** A new webhook with its secret, which is told this once. */
export interface MadeWebhookShown extends WebhookShown {
  readonly secret: string;
}

const mostOfAnOffice = 10;
const lastDeliveries = 20;
const secretBytes = 32;

/** Keeps which other systems are told of changes, in the scope of the one who acts. */
export class WebhookService {
  private readonly sealing: SealedText;

  constructor(
    private readonly personal: PersonalDatabase,
    dataKey: string,
  ) {
    this.sealing = new SealedText(secretPurpose, dataKey);
  }

  /** Those one may look after, with what became of their last messages. */
  list(viewer: Viewer): Promise<WebhookShown[]> {
    return this.as(viewer, async (client) => {
      const webhooks = await webhookRows.list(client);
      const deliveries = await webhookRows.deliveries(
        client,
        webhooks.map(({ id }) => id),
        lastDeliveries,
      );
      return webhooks.map((webhook) => ({
        webhook,
        deliveries: deliveries.filter((one) => one.subscription_id === webhook.id),
      }));
    });
  }

  /** Has another system told from now on. */
  async make(viewer: Viewer, said: WebhookSaid, now: Date): Promise<Answered<MadeWebhookShown>> {
    const scope = scopeOf(viewer);
    if (scope === undefined) return refuse([{ code: 'NOT_IN_YOUR_CARE' }]);
    const read = readWebhook(said);
    if (!read.ok) return read;
    if (!mayBePublic(new URL(read.value.address).hostname))
      return refuse([{ code: 'ADDRESS_NOT_PUBLIC', field: 'address' }]);
    return this.as(viewer, (client) => this.keep(client, viewer, { scope, draft: read.value, now }));
  }

  private async keep(
    client: PoolClient,
    viewer: Viewer,
    { scope, draft, now }: { scope: string | null; draft: WebhookDraft; now: Date },
  ): Promise<Answered<MadeWebhookShown>> {
    const others = (await webhookRows.list(client)).filter(({ scope_code }) => scope_code === scope);
    if (others.length >= mostOfAnOffice) return refuse([{ code: 'TOO_MANY' }]);
    const id = randomUUID();
    const secret = newSecret();
    await webhookRows.insert(client, {
      id,
      scope,
      draft,
      secret: this.sealing.seal(secret, id)!,
      now,
      by: {
        personId: viewer.personId,
        name: viewer.name,
        role: roleOf(viewer),
        office: viewer.working?.organization?.name ?? null,
      },
    });
    await recordAct(client, actorOf(viewer), 'WEBHOOK_MADE', 'WEBHOOK', id);
    // What is listed now is remembered, so that what comes after it is news.
    await enqueue(client, 'notice-changes', {}, { jobKey: 'notice-changes' });
    return allow({ webhook: (await webhookRows.one(client, id))!, deliveries: [], secret });
  }

  /** Sends a message that says nothing but that it arrives. */
  test(viewer: Viewer, id: string, now: Date): Promise<Answered<WebhookShown>> {
    return this.change(viewer, id, async (client) => {
      await webhookRows.addMessage(client, id, 'TEST', now);
      await recordAct(client, actorOf(viewer), 'WEBHOOK_TESTED', 'WEBHOOK', id);
    });
  }

  /** Signs with another secret from now on; for a day with the one of before, too. */
  async rotate(viewer: Viewer, id: string, now: Date): Promise<Answered<MadeWebhookShown>> {
    const secret = newSecret();
    const until = new Date(now.getTime() + hoursOfBothSecrets * 3_600_000);
    const done = await this.change(viewer, id, async (client) => {
      await webhookRows.rotate(client, id, this.sealing.seal(secret, id)!, until);
      await recordAct(client, actorOf(viewer), 'WEBHOOK_SECRET_CHANGED', 'WEBHOOK', id);
    });
    return done.ok ? allow({ ...done.value, secret }) : done;
  }

  /** Sends a message once more, to the letter: the receiver knows it by its id. */
  async sendAgain(viewer: Viewer, deliveryId: string, now: Date): Promise<Answered<WebhookShown>> {
    if (!isId(deliveryId)) return notFound;
    return this.as(viewer, async (client) => {
      const id = await webhookRows.sendAgain(client, deliveryId, now);
      if (id === null) return notFound;
      await recordAct(client, actorOf(viewer), 'WEBHOOK_SENT_AGAIN', 'WEBHOOK', id);
      return this.shownAfter(client, id);
    });
  }

  /** Sends again to one that stopped by itself. */
  resume(viewer: Viewer, id: string, now: Date): Promise<Answered<WebhookShown>> {
    return this.change(viewer, id, async (client, { state }) => {
      if (state !== 'PAUSED') return;
      await webhookRows.resume(client, id, now);
      await enqueue(client, 'notice-changes', {}, { jobKey: 'notice-changes' });
      await recordAct(client, actorOf(viewer), 'WEBHOOK_RESUMED', 'WEBHOOK', id);
    });
  }

  /** Sends nothing any more. */
  async end(viewer: Viewer, id: string, now: Date): Promise<Answered<{ id: string }>> {
    if (!isId(id)) return notFound;
    return this.as(viewer, async (client) => {
      if (!(await webhookRows.one(client, id))) return notFound;
      await webhookRows.end(client, id, now);
      await recordAct(client, actorOf(viewer), 'WEBHOOK_ENDED', 'WEBHOOK', id);
      return allow({ id });
    });
  }

  private async change(
    viewer: Viewer,
    id: string,
    deed: (client: PoolClient, webhook: WebhookRow) => Promise<void>,
  ): Promise<Answered<WebhookShown>> {
    if (!isId(id)) return notFound;
    return this.as(viewer, async (client) => {
      const before = await webhookRows.one(client, id);
      if (!before) return notFound;
      await deed(client, before);
      return this.shownAfter(client, id);
    });
  }

  /** Has sent what is due, and shows the webhook as it stands. */
  private async shownAfter(client: PoolClient, id: string): Promise<Answered<WebhookShown>> {
    await enqueue(client, 'deliver-webhooks', { webhookId: id }, { jobKey: `deliver-webhooks:${id}` });
    const webhook = (await webhookRows.one(client, id))!;
    return allow({ webhook, deliveries: await webhookRows.deliveries(client, [id], lastDeliveries) });
  }

  private as<T>(viewer: Viewer, work: (client: PoolClient) => Promise<T>): Promise<T> {
    return this.personal.actingAs(actorOf(viewer), work);
  }
}

const notFound = refuse([{ code: 'NOT_FOUND', field: 'id' }]);

const newSecret = () => `whsec_${randomBytes(secretBytes).toString('base64')}`;

const scopeOf = (viewer: Viewer) =>
  webhookScopeOf({
    role: roleOf(viewer),
    municipalityCode: viewer.working?.organization?.municipalityCode ?? null,
    prefectureCode: viewer.working?.organization?.prefectureCode ?? null,
  });
