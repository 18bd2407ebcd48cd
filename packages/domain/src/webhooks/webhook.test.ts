import { minutesUntilRetry, mostAttempts, readWebhook, type WebhookSaid, webhookScopeOf } from './webhook.ts';

const said = (more: Partial<WebhookSaid> = {}): WebhookSaid => ({
  about: '県のポータル',
  address: 'https://portal.example.jp/hooks',
  events: ['WITHDRAWN', 'CREATED'],
  ...more,
});
const refused = (more: Partial<WebhookSaid>) => {
  const read = readWebhook(said(more));
  return read.ok ? [] : read.refusals.map(({ code, field }) => `${field} ${code}`);
};

test('a webhook has a name, an https address and events, each once', () => {
  expect(
    readWebhook(said({ about: ' 県のポータル ', events: ['WITHDRAWN', 'CREATED', 'WITHDRAWN'] })),
  ).toEqual({
    ok: true,
    value: {
      about: '県のポータル',
      address: 'https://portal.example.jp/hooks',
      events: ['CREATED', 'WITHDRAWN'],
    },
  });
  expect(refused({ about: ' ', address: '', events: [] })).toEqual([
    'about EMPTY',
    'address EMPTY',
    'events EVENTS_MISSING',
  ]);
});

test.each([
  ['http://portal.example.jp/', 'address ADDRESS_NOT_HTTPS'],
  ['file:///etc/passwd', 'address ADDRESS_NOT_HTTPS'],
  ['portal.example.jp', 'address ADDRESS_INVALID'],
  ['https://a:b@portal.example.jp/', 'address ADDRESS_INVALID'],
  ['https://portal.example.jp/#x', 'address ADDRESS_INVALID'],
  [`https://portal.example.jp/${'x'.repeat(500)}`, 'address TOO_LONG'],
])('%s is no address to call', (address, fault) => {
  expect(refused({ address })).toEqual([fault]);
});

test('one has others told of what is in the own care, and only the operator of everything', () => {
  const place = { municipalityCode: '20217', prefectureCode: '20' };
  expect(webhookScopeOf({ role: 'MUNICIPAL_COORDINATOR', ...place })).toBe('20217');
  expect(webhookScopeOf({ role: 'PREFECTURAL_COORDINATOR', ...place })).toBe('20');
  expect(webhookScopeOf({ role: 'OPERATOR', ...place })).toBeNull();
  expect(webhookScopeOf({ role: 'MUNICIPAL_WORKER', ...place })).toBeUndefined();
  expect(
    webhookScopeOf({ role: 'MUNICIPAL_COORDINATOR', municipalityCode: null, prefectureCode: null }),
  ).toBeUndefined();
  expect(webhookScopeOf({ role: null, ...place })).toBeUndefined();
});

test('after each failure one waits longer, until nothing is tried any more', () => {
  const waits = Array.from({ length: mostAttempts }, (_, index) => minutesUntilRetry(index + 1));
  const before = waits.slice(0, -1) as number[];
  expect(before).toEqual(before.toSorted((one, other) => one - other));
  expect(new Set(before).size).toBe(before.length);
  expect(waits.at(-1)).toBeNull();
});
