import { webhooks as texts } from '@tsunagi/texts/ja/staff/webhooks';
import type { WebhooksQuery } from '../../gql/graphql.ts';
import { SendAgain } from './send-again.tsx';
import { WebhookActs } from './webhook-acts.tsx';
import { WebhookForm } from './webhook-form.tsx';

type Webhook = WebhooksQuery['webhooks'][number];

const clock = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  dateStyle: 'medium',
  timeStyle: 'short',
});
const timeOf = (instant: unknown) => clock.format(new Date(String(instant)));

/** Systems that are told of changes with what became of the last messages, and the form to add one. */
export function WebhooksView({ webhooks }: { webhooks: readonly Webhook[] }) {
  return (
    <div className="desk-page">
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{texts.title}</h1>
      <p className="mt-2 max-w-[44rem]">{texts.lead}</p>
      <div className="mt-6 grid gap-x-[52px] gap-y-10 lg:grid-cols-[minmax(0,1fr)_372px]">
        <section aria-labelledby="told">
          <h2 id="told" className="section-title">
            {texts.listTitle}
          </h2>
          {webhooks.length === 0 ? (
            <p className="mt-3">{texts.none}</p>
          ) : (
            <ul className="sheet mt-4 !border-edge">
              {webhooks.map((webhook) => (
                <WebhookItem key={webhook.id} webhook={webhook} />
              ))}
            </ul>
          )}
        </section>
        <section aria-labelledby="make-webhook" className="self-start">
          <h2 id="make-webhook" className="section-title">
            {texts.makeTitle}
          </h2>
          <WebhookForm />
        </section>
      </div>
    </div>
  );
}

function WebhookItem({ webhook }: { webhook: Webhook }) {
  return (
    <li className="border-t border-hair p-5 first:border-t-0 md:px-7">
      <h3 className="text-[1.1875rem] leading-[1.5]">{webhook.about}</h3>
      <p className="break-all">{webhook.address}</p>
      <p>
        {texts.scope(webhook.scopeName ?? null)}　{texts.tells(webhook.events)}
      </p>
      <Standing webhook={webhook} />
      {!!webhook.previousUntil && <p>{texts.bothSecrets(timeOf(webhook.previousUntil))}</p>}
      <p className="text-[1rem] leading-[1.6] text-sumi-2">
        {texts.madeBy(webhook.madeByName, webhook.madeByOffice ?? null, timeOf(webhook.madeAt))}
      </p>
      <WebhookActs id={webhook.id} about={webhook.about} isPaused={webhook.state === 'PAUSED'} />
      <Deliveries webhook={webhook} />
    </li>
  );
}

function Standing({ webhook: { pauseReason, failuresInRow, deliveredAt } }: { webhook: Webhook }) {
  if (pauseReason)
    return (
      <div className="mt-2">
        <p className="font-[650] text-late">{texts.paused(pauseReason)}</p>
        <p>{texts.resumeHint}</p>
      </div>
    );
  return (
    <div className="mt-2">
      {failuresInRow > 0 && <p className="text-late">{texts.failing(failuresInRow)}</p>}
      <p>{deliveredAt ? texts.deliveredAt(timeOf(deliveredAt)) : texts.neverDelivered}</p>
    </div>
  );
}

/** What became of a message when it waits no longer. */
const settled: ReadonlySet<string> = new Set(['DELIVERED', 'GIVEN_UP', 'LEFT_OUT']);

function Deliveries({ webhook: { deliveries } }: { webhook: Webhook }) {
  return (
    <details className="mt-2">
      <summary className="link flex min-h-12 cursor-pointer items-center">{texts.deliveriesTitle}</summary>
      {deliveries.length === 0 ? (
        <p>{texts.noDeliveries}</p>
      ) : (
        <ul>
          {deliveries.map((one) => (
            <li key={one.id} className="border-t border-hair py-2 first:border-t-0">
              <p className="text-[1rem] leading-[1.6] text-sumi-2">{timeOf(one.at)}</p>
              <p>
                {texts.message(one.message)}
                {one.resourceName && `：${one.resourceName}`}
              </p>
              <p className={one.fault ? 'text-late' : undefined}>
                {texts.state(one.state, one.attempts)}
                {one.fault && `　${texts.fault(one.fault, one.status ?? null)}`}
              </p>
              {settled.has(one.state) && (
                <SendAgain id={one.id} what={`${texts.message(one.message)} ${timeOf(one.at)}`} />
              )}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
