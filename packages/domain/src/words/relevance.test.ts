import fc from 'fast-check';
import { resourceKinds } from '../directory/codes.ts';
import { expandQuery, namesIn } from './expand-query.ts';
import { factWords, type OfferingFacts } from './fact-words.ts';
import { foldText } from './fold-text.ts';
import { type OfferingTexts, relevanceTier, relevanceTiers } from './relevance-tier.ts';
import { wordBook } from './word-book.ts';

const texts = (more: Partial<OfferingTexts>): OfferingTexts => ({
  kind: 'ACTIVITY',
  name: '',
  alias: '',
  rest: '',
  ...more,
});
const tierOf = (question: string, offering: Partial<OfferingTexts>) =>
  relevanceTier(expandQuery(question), namesIn(question), texts(offering));

describe('tiers', () => {
  test('its very name, a word in it, its kind and its facts, its prose, what is near: in this order', () => {
    expect(tierOf('ためし仕事', { name: foldText('ためし仕事の工房') })).toBe(0);
    expect(tierOf('居場所', { name: 'たまり場' })).toBe(2);
    expect(tierOf('居場所', { kind: 'IBASHO' })).toBe(4);
    expect(tierOf('居場所', { alias: 'たまり場' })).toBe(4);
    expect(tierOf('居場所', { rest: 'ここは居場所です' })).toBe(6);
    expect(tierOf('居場所', { kind: 'SALON' })).toBe(8);
    expect(tierOf('居場所', { kind: 'MEDICAL' })).toBeNull();
  });

  test('a name is found whether or not it is typed with its space', () => {
    expect(
      tierOf('居場所ひだまりの間', { kind: 'IBASHO', name: '居場所 ひだまりの間 居場所ひだまりの間' }),
    ).toBe(0);
  });

  test('a word that need not be met moves up who meets it', () => {
    expect(tierOf('ひきこもりの相談', { kind: 'WINDOW', alias: 'ひきこもり' })).toBe(4);
    expect(tierOf('ひきこもりの相談', { kind: 'WINDOW' })).toBe(5);
  });

  test('every required word must be met', () => {
    expect(tierOf('夜の家族会', { kind: 'FAMILY_GROUP', alias: '夜間' })).toBe(4);
    expect(tierOf('夜の家族会', { kind: 'FAMILY_GROUP' })).toBeNull();
  });

  test('saying more of a place never moves it down', () => {
    const word = fc.constantFrom(...wordBook.keys());
    const some = fc.array(word, { maxLength: 3 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(
        word,
        word,
        some,
        some,
        some,
        fc.constantFrom(...resourceKinds),
        (one, other, name, alias, rest, kind) => {
          const question = `${one} ${other}`;
          const before = tierOf(question, { kind, name, alias, rest });
          const after = tierOf(question, { kind, name, alias: `${alias} ${one}`, rest: `${rest} ${other}` });
          const worst = relevanceTiers;
          expect(after ?? worst).toBeLessThanOrEqual(before ?? worst);
          expect(before === null || (before >= 0 && before < relevanceTiers)).toBe(true);
        },
      ),
    );
  });
});

describe('facts are found by the words people use for them', () => {
  const facts = (more: Partial<OfferingFacts>): OfferingFacts => ({
    kind: 'IBASHO',
    organizationKind: 'NPO',
    accessModes: ['IN_PERSON'],
    contactMethods: [],
    criteria: { audiences: ['SELF'] },
    fee: { type: 'UNKNOWN' },
    venue: null,
    schedule: null,
    ...more,
  });
  const isFound = (question: string, more: Partial<OfferingFacts>) =>
    tierOf(question, { alias: factWords(facts(more)).map(foldText).join(' ') }) !== null;

  test.each<[string, Partial<OfferingFacts>]>([
    ['社協', { organizationKind: 'SHAKYO' }],
    ['保健所', { organizationKind: 'HOKENJO' }],
    ['包括', { windowPlaces: ['COMMUNITY_SUPPORT'] }],
    ['生活困窮', { windowPlaces: ['SELF_RELIANCE'] }],
    ['子供・若者相談', { windowPlaces: ['CHILD_YOUTH'] }],
    ['夜', { schedule: { recurrence: { type: 'WEEKLY', days: ['WE'] }, opensAt: '18:00' } }],
    ['日曜日', { schedule: { recurrence: { type: 'MONTHLY_NTH', nths: [2], days: ['SU'] } } }],
    ['土日', { schedule: { recurrence: { type: 'DAILY' } } }],
    ['車なし', { venue: { transit: 'YES' } }],
    ['車いす', { venue: { transit: 'NO', stepFree: 'YES' } }],
    ['送迎', { venue: { transit: 'NO', transitNote: '駅まで迎えに行きます' } }],
    ['オンライン', { accessModes: ['ONLINE'] }],
    ['家に来てほしい', { visitsHome: true }],
    ['一緒に行ってほしい', { accompanies: true }],
    ['名前を言わない', { firstVisit: { steps: [], withoutName: true } }],
    ['親だけ', { firstVisit: { steps: [], familyAlone: true } }],
    ['話さなくていい', { firstVisit: { steps: [], maySitSilently: true } }],
    ['無料', { fee: { type: 'FREE' } }],
    ['手帳がない', { criteria: { audiences: ['SELF'], saidNotNeeded: ['CERTIFICATE'] } }],
    ['高校中退', { criteria: { audiences: ['SELF'], circumstances: { LEFT_SCHOOL: 'PREFERRED' } } }],
    ['ポルトガル語', { languages: ['ja', 'pt'] }],
    ['保健師', { professionals: ['保健師'] }],
  ])('%s', (question, more) => {
    expect(isFound(question, more)).toBe(true);
    expect(isFound(question, {})).toBe(false);
  });

  test('what is not known is not claimed', () => {
    const words = factWords(
      facts({ venue: { transit: 'UNKNOWN', stepFree: 'UNKNOWN' }, firstVisit: { steps: [] } }),
    );
    expect(words).toEqual(['NPO']);
  });
});
