import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jobsPool } from '../persistence/database.ts';
import { inTransaction } from '../persistence/in-transaction.ts';
import { deliverWebhooks, noticeChanges } from '../webhook/index.ts';
import { type Send, sendAnywhere } from '../webhook/send-message.ts';
import { type ApiUnderTest, startApi, testNow } from './api-under-test.ts';
import { Visitor } from './sign-in-as.ts';

interface Heard {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

const refusals = '... on Refused { refusals { code field } }';

/** A receiver of messages on this machine, those who have it told, and the jobs that tell it, one step at a time. */
export class WebhookTrial {
  static readonly origin = 'https://tsunagi.example.jp';
  static readonly events = ['CREATED', 'CHANGED', 'WITHDRAWN', 'MERGED'];
  heard: Heard[] = [];
  answer: { status: number; headers?: Record<string, string> } = { status: 204 };
  now = testNow;
  private readonly people: Record<string, Visitor> = {};

  private constructor(
    readonly api: ApiUnderTest,
    readonly pool: ReturnType<typeof jobsPool>,
    private readonly receiver: Server,
  ) {}

  /** With the named people signed in. */
  static async start(...names: string[]): Promise<WebhookTrial> {
    const api = await startApi('loaded');
    const receiver = createServer();
    const trial = new WebhookTrial(api, jobsPool(api.database.ownerUrl), receiver);
    receiver.on('request', async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
      trial.heard.push({
        path: request.url!,
        headers: Object.fromEntries(headers),
        body: Buffer.concat(parts).toString(),
      });
      response.on('error', () => {});
      response.writeHead(trial.answer.status, trial.answer.headers).end('x'.repeat(1_000_000));
    });
    await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
    for (const name of names) {
      trial.people[name] = new Visitor(api);
      await trial.people[name].signIn(name);
    }
    return trial;
  }

  /** Nothing is told, heard or waited for any more. */
  async begin(): Promise<void> {
    [this.heard, this.answer, this.now] = [[], { status: 204 }, testNow];
    await this.pool.query('delete from webhooks.subscription');
    await this.look();
  }

  async close(): Promise<void> {
    this.receiver.closeAllConnections();
    this.receiver.close();
    await this.pool.end();
    await this.api.close();
  }

  /** Where the receiver is. */
  get here(): string {
    return `http://127.0.0.1:${(this.receiver.address() as AddressInfo).port}`;
  }

  // biome-ignore lint/suspicious/noExplicitAny: a test says by its expectations what it reads
  async as(name: string, query: string, variables: object = {}): Promise<any> {
    const { data, errors } = await this.people[name]!.ask(query, variables);
    if (errors) throw new Error(errors[0]!.message);
    return Object.values(data as object)[0];
  }

  make(name: string, more: object = {}) {
    const input = { about: '県のポータル', address: 'https://portal.example.jp/hooks', ...more };
    return this.as(
      name,
      `mutation ($input: WebhookInput!) { makeWebhook(input: $input) {
        ... on MadeWebhook { secret webhook { id scopeName } } ${refusals} } }`,
      { input: { events: WebhookTrial.events, ...input } },
    );
  }

  list(name: string) {
    return this.as(
      name,
      `{ webhooks { id about address state pauseReason failuresInRow previousUntil
        deliveries { id message resourceId resourceName state attempts status fault } } }`,
    );
  }

  act(name: string, deed: string, id: string) {
    return this.as(name, `mutation ($id: ID!) { ${deed}(id: $id) { __typename ${refusals} } }`, { id });
  }

  /** A webhook of somebody that leads to the receiver, with what is listed now as known. */
  async told(name = 'uneisha', more: object = {}): Promise<{ id: string; secret: string }> {
    const { webhook, secret } = await this.make(name, more);
    await this.pool.query('update webhooks.subscription set address = $2 where id = $1', [
      webhook.id,
      `${this.here}/hook`,
    ]);
    await this.look();
    return { id: webhook.id, secret };
  }

  look(): Promise<void> {
    return inTransaction(this.pool, (client) => noticeChanges(client, this.now));
  }

  deliver(id: string, send: Send = sendAnywhere): Promise<void> {
    const dataKey = 'a key for tests that signs cursors';
    return deliverWebhooks(
      id,
      { pool: this.pool, clock: () => this.now, dataKey, origin: WebhookTrial.origin },
      send,
    );
  }

  /** Something that the public doors show of an entry is otherwise. */
  change(id: string) {
    return this.api.owner.query(
      `update resource set say_this = coalesce(say_this, '') || '。' where id = $1`,
      [id],
    );
  }

  later(minutes: number): void {
    this.now = new Date(this.now.getTime() + minutes * 60_000);
  }

  /** What was heard, by the names of the messages. */
  get types(): string[] {
    return this.heard.map(({ body }) => JSON.parse(body).type);
  }
}
