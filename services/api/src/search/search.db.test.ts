import { type ApiUnderTest, startApi, testNow } from '../testing/api-under-test.ts';
import {
  aDirectory,
  aDirectoryOf,
  anOrganization,
  aPlace,
  aResource,
  aVenue,
  fill,
} from '../testing/directory-builder.ts';

let api: ApiUnderTest;
let now = testNow;
beforeAll(async () => {
  api = await startApi('loaded', () => now);
});
afterEach(() => {
  now = testNow;
});
afterAll(() => api?.close());

const query = `query($input: SearchInput!) { search(input: $input) {
  ... on Refused { refusals { code field } }
  ... on SearchConnection {
    widened
    startsAt { code }
    edges { node { name ring distanceMeters answer { badge residency { answer reason name until } findings { criterion verdict } } } }
    rings { ring count countIsMore towns { name } townCount areaNames }
    notEligible { hit { name } insteadName }
    nextSteps { name ring } } } }`;

const ask = async (input: object) => (await api.ask(query, { input })).data.search;
const names = (found: { edges: { node: { name: string } }[] }) => found.edges.map(({ node }) => node.name);
const onlyIn = (code: string, key: string) => ({
  key: `${key}/rule`,
  layer: 'PUBLIC' as const,
  scope: { type: 'MUNICIPALITIES' as const, codes: [code] },
  answer: 'YES' as const,
});
const in20217 = { person: { home: '20217' } };

describe('never a dead end', () => {
  const directory = aDirectory({
    organizations: [
      anOrganization({ key: 'org' }),
      anOrganization({ key: 'center', kind: 'PREFECTURAL_CENTER', municipalityCode: '20201' }),
    ],
    venues: [aVenue({ key: 'center/venue', municipalityCode: '20201' })],
    resources: [
      aResource({
        key: 'center',
        name: '県のセンター',
        kind: 'WINDOW',
        organizationKey: 'center',
        offerings: [{ venueKey: 'center/venue' }],
      }),
      aResource({ key: 'phone', name: '全国の電話', kind: 'COUNSELING', accessModes: ['TELEPHONE'] }),
      aResource({
        key: 'window',
        name: '町の窓口',
        kind: 'WINDOW',
        residencyRules: [onlyIn('20303', 'window')],
      }),
    ],
    profiles: [{ code: '20303', firstWindowKey: 'window', chain: [] }],
  });

  test('next steps are the own first window, then the center, then a telephone from afar', async () => {
    await fill(api, directory);
    const { nextSteps } = await ask({ person: { home: '20303' } });
    expect(nextSteps.map(({ name }: { name: string }) => name)).toEqual([
      '町の窓口',
      '県のセンター',
      '全国の電話',
    ]);
  });

  test('a town without a window, a prefecture without a center and a search that finds nothing still lead somewhere', async () => {
    await fill(api, directory);
    for (const input of [
      { person: { home: '20306' }, words: 'ロボット工学' },
      { person: { home: '47201' }, kinds: ['MEDICAL'] },
      { words: 'zzz' },
      {},
    ]) {
      const { nextSteps } = await ask(input);
      expect(nextSteps.length).toBeGreaterThan(0);
    }
  });

  test('what does not fit names what can be used instead, of the same kind where there is one', async () => {
    const places = [
      aPlace(
        { key: 'refuses', name: '町民だけの居場所', residencyRules: [onlyIn('20303', 'refuses')] },
        { municipalityCode: '20303' },
      ),
      aPlace({ key: 'window', name: '近くの窓口', kind: 'WINDOW' }),
      aPlace({ key: 'takes', name: 'だれでもの居場所' }, { municipalityCode: '20208' }),
    ];
    await fill(api, aDirectoryOf(places));
    const found = await ask(in20217);
    expect(found.notEligible).toEqual([
      { hit: { name: '町民だけの居場所' }, insteadName: 'だれでもの居場所' },
    ]);
    expect(names(found)).not.toContain('町民だけの居場所');
  });
});

describe('near', () => {
  const far = (key: string) =>
    aPlace({ key }, { municipalityCode: '20201', position: { lat: 36.65, lng: 138.18 } });
  const near = (key: string) => aPlace({ key });

  test('with three places nearby, the prefecture is left out', async () => {
    await fill(api, aDirectoryOf([near('a'), near('b'), near('c'), far('d')]));
    const found = await ask({ ...in20217, scope: 'NEAR' });
    expect(found.widened).toBe(false);
    expect(found.edges).toHaveLength(3);
  });

  test('with two, it widens by itself and says from which ring each comes', async () => {
    await fill(api, aDirectoryOf([near('a'), near('b'), far('d')]));
    const found = await ask({ ...in20217, scope: 'NEAR' });
    expect(found.widened).toBe(true);
    expect(found.edges.map(({ node }: { node: { ring: string } }) => node.ring)).toEqual([
      'OWN',
      'OWN',
      'PREFECTURE',
    ]);
  });
});

describe('away from home', () => {
  const places = [
    aPlace({ key: 'home', name: '自分の町' }),
    aPlace(
      { key: 'near', name: '2キロ先' },
      { municipalityCode: '20303', position: { lat: 36.267, lng: 138.477 } },
    ),
    aPlace(
      { key: 'far', name: '20キロ先' },
      { municipalityCode: '20303', position: { lat: 36.07, lng: 138.477 } },
    ),
    aPlace(
      { key: 'provided', name: '自分の町の団体が外で開く', organizationKey: 'org' },
      { municipalityCode: '20208', position: { lat: 36.33, lng: 138.43 } },
    ),
  ];
  const elsewhere = places.map((place) =>
    place.resource.key === 'provided'
      ? place
      : { ...place, resource: { ...place.resource, organizationKey: 'other' } },
  );
  const directory = aDirectoryOf(elsewhere, {
    organizations: [
      anOrganization({ key: 'org', municipalityCode: '20217' }),
      anOrganization({ key: 'other', municipalityCode: '20201' }),
    ],
  });

  test('leaves out home as venue and as provider, and whatever is nearer than was said', async () => {
    await fill(api, directory);
    expect(names(await ask({ ...in20217, scope: 'AWAY', atLeastMetersFromHome: 10_000 }))).toEqual([
      '20キロ先',
    ]);
    expect(names(await ask({ ...in20217, scope: 'AWAY' }))).toEqual(['2キロ先', '20キロ先']);
  });

  test('an avoided municipality is avoided as venue and as provider', async () => {
    await fill(api, directory);
    expect(names(await ask({ ...in20217, avoid: ['203033'] })).sort()).toEqual(
      ['自分の町', '自分の町の団体が外で開く'].sort(),
    );
    expect(names(await ask({ ...in20217, avoid: ['20201'] }))).toEqual(['自分の町の団体が外で開く']);
  });
});

describe('agreements', () => {
  const shared = aPlace(
    { key: 'shared', residencyRules: [onlyIn('20303', 'shared')] },
    { municipalityCode: '20303' },
  );
  const answerOn = async (day: string) => {
    now = new Date(`${day}T23:59:00+09:00`);
    const found = await ask({ ...in20217, includeNotEligible: true });
    return found.edges[0].node.answer.residency;
  };

  test('hold on their first day and on their last, not the day before nor the day after', async () => {
    const mutual = {
      key: 'mutual',
      name: '居場所の相互利用',
      parties: ['20217', '20303'],
      sharedKinds: ['IBASHO' as const],
      validFrom: '2026-12-01' as const,
      validTo: '2026-12-31' as const,
    };
    await fill(api, aDirectoryOf([shared], { agreements: [mutual] }));
    expect(await answerOn('2026-11-30')).toMatchObject({ answer: 'NO' });
    expect(await answerOn('2026-12-01')).toMatchObject({
      answer: 'YES',
      reason: 'AGREEMENT',
      name: '居場所の相互利用',
      until: '2026-12-31',
    });
    expect(await answerOn('2026-12-31')).toMatchObject({ answer: 'YES' });
    expect(await answerOn('2027-01-01')).toMatchObject({ answer: 'NO' });
  });
});

describe('an unpublicized welcome', () => {
  test('answers "ask" to outsiders, never "no", and never shows itself', async () => {
    const place = aPlace({
      key: 'quiet',
      residencyRules: [
        onlyIn('20303', 'quiet'),
        {
          key: 'quiet/secret',
          layer: 'SUPPORTERS',
          scope: { type: 'ANYONE' },
          answer: 'YES',
          source: '内々の申し合わせ',
        },
      ],
    });
    await fill(api, aDirectoryOf([place]));
    const found = await ask(in20217);
    expect(found.edges[0].node.answer).toMatchObject({
      badge: 'ASK',
      residency: { answer: 'ASK', reason: 'ASK_RULE' },
    });
    expect(JSON.stringify(found)).not.toContain('内々');
  });
});

describe('words', () => {
  const spelled = [
    aPlace({ key: 'a', name: 'フリースペース さくら', kana: 'ふりーすぺーす さくら' }),
    aPlace({ key: 'b', name: '相談室 つくし', kind: 'COUNSELING', summary: '引きこもりの相談をうけます。' }),
    aPlace({ key: 'c', name: '⾧期の学び', kind: 'ACTIVITY', summary: 'ゆっくり学びます。' }),
    aPlace({
      key: 'd',
      name: '本の会',
      kind: 'ACTIVITY',
      activities: ['読書'],
      summary: '静かに過ごします。',
    }),
  ];

  describe('in any spelling', () => {
    beforeAll(() => fill(api, aDirectoryOf(spelled)));

    test.each([
      ['ひきこもり', '相談室 つくし'],
      ['引きこもり', '相談室 つくし'],
      ['ヒキコモリ', '相談室 つくし'],
      ['ﾋｷｺﾓﾘ', '相談室 つくし'],
      ['居場所', 'フリースペース さくら'],
      ['たまり場', 'フリースペース さくら'],
      ['長期', '⾧期の学び'],
      ['本', '本の会'],
      ['読書', '本の会'],
      ['さくら', 'フリースペース さくら'],
    ])('%s finds %s', async (words, name) => {
      expect(names(await ask({ words }))).toContain(name);
      expect(names(await ask({ ...in20217, words }))).toContain(name);
    });

    test('signs that SQL reads as wildcards stand for themselves', async () => {
      for (const words of ['%', '_', "'; select 1 --", '\\'])
        expect((await api.ask(query, { input: { words } })).status).toBe(200);
    });
  });

  test('without a home, a name comes before a mention', async () => {
    const places = [
      aPlace({ key: 'mention', name: 'みんなの家', summary: 'つくし の人も来ます。' }),
      aPlace({ key: 'name', name: 'つくし' }),
    ];
    await fill(api, aDirectoryOf(places));
    expect(names(await ask({ words: 'つくし' }))).toEqual(['つくし', 'みんなの家']);
  });

  describe('with a town among them', () => {
    const onlyForNagano = [onlyIn('20201', 'far')];
    beforeAll(() =>
      fill(
        api,
        aDirectoryOf([
          aPlace(
            { key: 'far', name: '遠い居間', activities: ['読書'], residencyRules: onlyForNagano },
            { municipalityCode: '20201' },
          ),
          aPlace({ key: 'near', name: '近い居間', activities: ['読書'] }, { municipalityCode: '20305' }),
          aPlace({ key: 'other', name: '税の相談', kind: 'COUNSELING' }, { municipalityCode: '20305' }),
        ]),
      ),
    );

    test.each(['小海町 読書', '小海町で読書', 'こうみまち 読書', '長野県小海町 読書', '小海 読書'])(
      'and no home, %s begins there, finds what is around, and entitles to nothing',
      async (words) => {
        const found = await ask({ words });
        expect(names(found)).toEqual(['近い居間', '遠い居間']);
        expect(found.startsAt).toEqual({ code: '20303' });
        expect(found.edges[0].node).toMatchObject({ ring: 'ADJACENT', distanceMeters: expect.any(Number) });
        expect(found.edges[1].node.answer.residency.answer).toBe('ASK');
      },
    );

    test('a town alone lists all around it', async () => {
      expect(names(await ask({ words: '小海町' }))).toHaveLength(3);
    });

    test('the own town says nothing new; another one narrows', async () => {
      const atHome = await ask({ person: { home: '20303' }, words: '小海町 読書' });
      expect([names(atHome), atHome.startsAt]).toEqual([['近い居間'], null]);
      expect(names(await ask({ person: { home: '20303' }, words: '長野市 読書' }))).toEqual([]);
      expect(names(await ask({ person: { home: '20201' }, words: '南牧村 読書' }))).toEqual(['近い居間']);
    });
  });
});

describe('rings', () => {
  test('say how much each holds, stop counting at 20, and stand there also when empty', async () => {
    const places = Array.from({ length: 23 }, (_, at) =>
      aPlace({ key: `p${at}` }, { municipalityCode: '20201' }),
    );
    await fill(api, aDirectoryOf(places));
    const { rings } = await ask(in20217);
    expect(
      rings.map(({ ring, count, countIsMore }: Record<string, unknown>) => [ring, count, countIsMore]),
    ).toEqual([
      ['OWN', 0, false],
      ['ADJACENT', 0, false],
      ['AREA', 0, false],
      ['PREFECTURE', 20, true],
      ['NEXT_PREFECTURE', 0, false],
      ['ONLINE', 0, false],
      ['ELSEWHERE', 0, false],
    ]);
  });
});
