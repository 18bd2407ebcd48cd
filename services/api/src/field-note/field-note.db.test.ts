import { randomUUID } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.ts';
import { Visitor } from '../testing/sign-in-as.ts';
import { largestUploadBytes } from './photo-door.ts';

let api: ApiUnderTest;
let saku: Visitor;
let koumi: Visitor;
let prefecture: Visitor;
let office: string;
beforeAll(async () => {
  api = await startApi();
  [saku, koumi, prefecture] = (await Promise.all(
    ['saku-tantou', 'koumi-matome', 'nagano-ken'].map(async (mail) => {
      const visitor = new Visitor(api);
      await visitor.signIn(mail);
      return visitor;
    }),
  )) as [Visitor, Visitor, Visitor];
  office = (await saku.ask('{ fieldNoteKeeper { organizationId } }')).data.fieldNoteKeeper.organizationId;
}, 60_000);
afterAll(() => api?.close());

const keep = `mutation ($input: FieldNoteInput!) { keepFieldNote(input: $input) {
  ... on FieldNote { id name toldBy takenByName takenAt lat hasPhoto state }
  ... on Refused { refusals { code field } } } }`;
const names = '{ fieldNotes { name } }';
const note = (more: object = {}) => ({
  id: randomUUID(),
  organizationId: office,
  name: '橋のそばの家',
  lat: 36.25,
  lng: 138.48,
  accuracyMeters: 12.4,
  toldBy: '見本 はなこ',
  takenAt: '2026-11-22T23:10:00.000Z',
  ...more,
});
const kept = async (more: object = {}): Promise<string> => {
  const { data } = await saku.ask(keep, { input: note(more) });
  return data.keepFieldNote.id;
};
const send = (who: Visitor | null, id: string, body: Uint8Array<ArrayBuffer>) =>
  fetch(`${api.url}/field-notes/${id}/photo`, {
    method: 'POST',
    headers: { 'content-type': 'image/jpeg', ...(who && { cookie: who.cookie }) },
    body,
  });
const look = (who: Visitor, id: string) =>
  fetch(`${api.url}/field-notes/${id}/photo`, { headers: { cookie: who.cookie } });
const bytes = (buffer: Buffer) => new Uint8Array(buffer);

/** A photo as a telephone takes it: large, lying on its side, with where it was taken. */
const phonePhoto = () =>
  sharp({
    create: {
      width: 1500,
      height: 1000,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .jpeg({ quality: 95 })
    .withExif({ IFD0: { Make: 'SECRETPHONE' }, IFD3: { GPSLatitude: '36/1 15/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();

/** A whole PNG of one color: few bytes that unfold into very many points. */
function pngBomb(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const rows = deflateSync(Buffer.alloc((width / 8 + 1) * height));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

test('a note sent twice is one note, as it was first sent', async () => {
  const input = note({ name: '二度送ったメモ' });
  const first = await saku.ask(keep, { input });
  const again = await saku.ask(keep, { input: { ...input, name: 'ほかの名前' } });
  expect(again.data.keepFieldNote).toEqual(first.data.keepFieldNote);
  expect(first.data.keepFieldNote).toMatchObject({
    state: 'OPEN',
    toldBy: '見本 はなこ',
    takenAt: input.takenAt,
  });
  const { data } = await saku.ask(names);
  expect(data.fieldNotes.filter(({ name }: { name: string }) => name === '二度送ったメモ')).toHaveLength(1);
});

test('only those who record for the same municipality see a note, its photo, and that it exists', async () => {
  const id = await kept({ name: '佐久だけのメモ' });
  const one = 'query ($id: ID!) { fieldNote(id: $id) { name } }';
  const drop = `mutation ($id: ID!) { dropFieldNote(id: $id, word: "見ました") { ... on Refused { refusals { code } } } }`;
  for (const other of [koumi, prefecture]) {
    expect((await other.ask(one, { id })).data.fieldNote).toBeNull();
    expect((await other.ask(names)).data.fieldNotes).toEqual([]);
    expect((await other.ask(drop, { id })).data.dropFieldNote.refusals).toEqual([{ code: 'NOT_FOUND' }]);
    expect((await look(other, id)).status).toBe(404);
  }
  const theirs = await koumi.ask('{ fieldNoteKeeper { organizationId } }');
  const { organizationId } = theirs.data.fieldNoteKeeper;
  const taken = await koumi.ask(keep, { input: note({ id, organizationId }) });
  expect(taken.data.keepFieldNote.refusals).toEqual([{ code: 'NOT_FOUND', field: 'id' }]);
  expect((await api.owner.query('select count(*)::int as count from upkeep.field_note')).rows).toEqual([
    { count: 0 },
  ]);
});

test('a note in the queue of one organization is not taken under another', async () => {
  const { data } = await koumi.ask(keep, { input: note() });
  expect(data.keepFieldNote.refusals).toEqual([{ code: 'OTHER_ORGANIZATION', field: 'organizationId' }]);
});

test('the key that seals a queue is the same for a person in an organization and of no use to another', async () => {
  const ask = async (who: Visitor) =>
    (await who.ask('{ fieldNoteKeeper { owner sealKey } }')).data.fieldNoteKeeper;
  const [mine, again, theirs] = [await ask(saku), await ask(saku), await ask(koumi)];
  expect(again).toEqual(mine);
  expect(theirs.sealKey).not.toBe(mine.sealKey);
  expect(theirs.owner).not.toBe(mine.owner);
});

test('a photo becomes small and upright, and says neither where nor with what it was taken', async () => {
  const id = await kept();
  const original = await phonePhoto();
  expect(original.length).toBeGreaterThan(500_000);
  expect(original.includes('SECRETPHONE')).toBe(true);
  expect((await send(saku, id, bytes(original))).status).toBe(200);
  expect((await send(saku, id, bytes(original))).status).toBe(200);
  const shown = await look(saku, id);
  expect(shown.headers.get('cache-control')).toBe('private, no-store');
  const image = Buffer.from(await shown.arrayBuffer());
  expect(image.length).toBeLessThanOrEqual(500_000);
  const { width, height, exif, orientation } = await sharp(image).metadata();
  expect(height).toBeGreaterThan(width);
  expect(exif).toBeUndefined();
  expect(orientation).toBeUndefined();
  expect(image.includes('SECRETPHONE')).toBe(false);
});

test('what is no photo is refused by what it is, not by what it says it is', async () => {
  const id = await kept();
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>';
  const cut = (await phonePhoto()).subarray(0, 4_000);
  const bomb = pngBomb(16_000, 16_000);
  expect(bomb.length).toBeLessThan(100_000);
  for (const wrong of [
    Buffer.from(svg),
    Buffer.from('PK\u0003\u0004 not a photo at all'),
    cut,
    bomb,
    Buffer.alloc(0),
  ]) {
    const answer = await send(saku, id, bytes(wrong));
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_A_PHOTO' } }] });
  }
  const large = await send(saku, id, new Uint8Array(largestUploadBytes + 1)).catch(() => ({ status: 413 }));
  expect(large.status).toBe(413);
  expect((await send(null, id, bytes(await phonePhoto()))).status).toBe(401);
  expect((await look(saku, id)).status).toBe(404);
});

test('entries that may be the same place are named with the reason, and the note itself is in no public answer', async () => {
  const listed = await api.owner.query(
    `select r.id, r.name, v.public_lat as lat, v.public_lng as lng from resource r join offering o on o.resource_id = r.id
     join venue v on v.id = o.venue_id where v.municipality_code = '20217' and v.public_lat is not null limit 1`,
  );
  const { id: resourceId, name, lat, lng } = listed.rows[0];
  const id = await kept({ name, lat, lng });
  const { data } = await saku.ask(
    'query ($id: ID!) { fieldNote(id: $id) { similar { resourceId reasons } } }',
    { id },
  );
  expect(data.fieldNote.similar[0]).toMatchObject({ resourceId });
  expect(data.fieldNote.similar[0].reasons).toEqual(expect.arrayContaining(['SAME_NAME', 'NEAR']));
  await kept({ name: '誰も知らない家' });
  const found = await api.ask(
    '{ search(input: { words: "誰も知らない家" }, first: 5) { ... on SearchResult { totalCount } } }',
  );
  expect(JSON.stringify(found.data ?? found.errors)).not.toContain('誰も知らない家');
});

test('a completed note becomes an entry that everybody finds, only as exactly as was chosen, confirmed by nobody', async () => {
  const id = await kept({ name: '川べりの寄り場', lat: 36.2512, lng: 138.4823 });
  const complete = `mutation ($id: ID!, $input: FieldNoteCompletionInput!) { completeFieldNote(id: $id, input: $input) {
    ... on FieldNote { state resourceId } ... on Refused { refusals { code field } } } }`;
  const input = {
    name: '川べりの寄り場',
    kind: 'IBASHO',
    audiences: ['SELF'],
    summary: '',
    precision: 'AREA',
  };
  const bare = await saku.ask(complete, { id, input });
  expect(bare.errors).toBeUndefined();
  expect(bare.data.completeFieldNote.refusals).toEqual([{ code: 'EMPTY', field: 'summary' }]);
  const { data } = await saku.ask(complete, { id, input: { ...input, summary: '静かに過ごせます。' } });
  const { state, resourceId } = data.completeFieldNote;
  expect(state).toBe('COMPLETED');
  const shown = await api.ask(
    `query ($id: ID!) { resource(id: $id) { ... on Resource { name freshness { byName } offerings { position { lat lng } } } } }`,
    { id: resourceId },
  );
  expect(shown.data.resource).toMatchObject({ name: '川べりの寄り場', freshness: { byName: null } });
  expect(JSON.stringify(shown.data)).not.toContain('36.2512');
  const twice = await saku.ask(complete, { id, input: { ...input, summary: 'もう一度' } });
  expect(twice.data.completeFieldNote.refusals).toEqual([{ code: 'CHANGED_MEANWHILE', field: null }]);
});

test('who keeps no entries sends what was completed to the review of the municipality', async () => {
  const visiting = new Visitor(api);
  await visiting.signIn('houmon');
  const { organizationId } = (await visiting.ask('{ fieldNoteKeeper { organizationId } }')).data
    .fieldNoteKeeper;
  const input = note({ organizationId, name: '訪問先で聞いた所' });
  await visiting.ask(keep, { input });
  const complete = `mutation ($id: ID!) { completeFieldNote(id: $id, input: { name: "訪問先で聞いた所", kind: CAFE,
    audiences: [PUBLIC], summary: "お茶が飲めます。", precision: MUNICIPALITY }) {
    ... on FieldNote { state resourceId } ... on Refused { refusals { code field } } } }`;
  const { data } = await visiting.ask(complete, { id: input.id });
  expect(data.completeFieldNote).toEqual({ state: 'COMPLETED', resourceId: null });
  const proposals = await api.owner.query(
    `begin; select set_config('tsunagi.door', 'command', true); select source, keeper_code from upkeep.proposal`,
  );
  await api.owner.query('rollback');
  const rows = (proposals as unknown as { rows: object[] }[]).at(-1)?.rows;
  expect(rows).toEqual([{ source: 'FIELD_NOTE', keeper_code: '20217' }]);
});

test('a note that is not listed keeps a word, and forgets who told of it and its photo', async () => {
  const id = await kept();
  await send(saku, id, bytes(await phonePhoto()));
  const drop = `mutation ($id: ID!, $word: String!) { dropFieldNote(id: $id, word: $word) {
    ... on FieldNote { state word toldBy hasPhoto closedByName } ... on Refused { refusals { code field } } } }`;
  const empty = await saku.ask(drop, { id, word: ' ' });
  expect(empty.data.dropFieldNote.refusals).toEqual([{ code: 'EMPTY', field: 'word' }]);
  const { data } = await saku.ask(drop, { id, word: '個人の家でした' });
  expect(data.dropFieldNote).toEqual({
    state: 'DROPPED',
    word: '個人の家でした',
    toldBy: null,
    hasPhoto: false,
    closedByName: '見本 さくら（佐久市の担当）',
  });
  const again = await saku.ask(drop, { id, word: 'もう一度' });
  expect(again.data.dropFieldNote.refusals).toEqual([{ code: 'CHANGED_MEANWHILE', field: null }]);
  expect((await look(saku, id)).status).toBe(404);
});

test('nothing of a note is logged', () => {
  const log = api.logged.join('');
  for (const word of ['橋のそばの家', '見本 はなこ', '36.25']) expect(log).not.toContain(word);
  expect(log).toContain('/field-notes/:id/photo');
});
