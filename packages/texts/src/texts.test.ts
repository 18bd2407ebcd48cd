import * as domain from '@tsunagi/domain';
import { ruleTexts } from './index.ts';
import { type Language, languages, rubySegments, withoutReadings } from './language.ts';
import {
  type AnswerView,
  askersRefusalCodes,
  type FindingView,
  type Reader,
  type ScheduleShape,
} from './shapes.ts';

const { ja, easy, en } = ruleTexts;
const family: Reader = { role: 'FAMILY', home: '小海町' };
const age = (more: Partial<FindingView>): FindingView => ({
  criterion: 'AGE',
  verdict: 'UNKNOWN',
  weight: 'REQUIRED',
  soft: false,
  ageOf: 'PERSON',
  ...more,
});
const yes = { answer: 'YES', reason: 'AGREEMENT', name: '南佐久の協定' } as const;

describe('reasons as the pictures show them', () => {
  test('usable by an agreement', () => {
    const answer: AnswerView = { badge: 'USABLE', residency: yes, findings: [] };
    expect(ja.findings.sentences(answer, family)).toEqual(['南佐久の協定で、小海町の方も使えます。']);
  });

  test('a soft edge is asked', () => {
    const soft = age({ maxYears: 40, soft: true, ageYears: 45 });
    const answer: AnswerView = { badge: 'ASK', residency: yes, findings: [soft] };
    expect(ja.findings.sentences(answer, family).join('')).toBe(
      'お子さんの年齢が「おおむね40歳まで」。45歳の方は、電話で聞いてみてください。',
    );
    expect(easy.findings.sentences(answer, family).map(withoutReadings).join('')).toBe(
      '子どもが だいたい 40歳までの 人の ところです。45歳の 人は、電話で 聞いて ください。',
    );
    expect(en.findings.sentences(answer, family).join(' ')).toBe(
      'It is for families whose child is up to about 40. At 45, please ask by phone.',
    );
  });

  test('a hard edge refuses with the edge, not with "no"', () => {
    const hard = age({ verdict: 'FAILS', maxYears: 39, ageYears: 45 });
    const answer: AnswerView = { badge: 'NOT_ELIGIBLE', residency: yes, findings: [hard] };
    expect(ja.findings.sentences(answer, family)).toEqual(['39歳までの方が対象です。']);
  });

  test('two doubts end in one invitation', () => {
    const answer: AnswerView = {
      badge: 'ASK',
      residency: { answer: 'ASK', reason: 'NO_RULE' },
      findings: [age({ maxYears: 39 })],
    };
    const said = ja.findings.sentences(answer, { role: 'SELF' }).join('');
    expect(said.match(/電話/g)).toHaveLength(1);
  });

  test('a soft lower edge carries the word at its own end', () => {
    const below = age({ minYears: 40, maxYears: 64, soft: true, ageYears: 37 });
    expect(ja.findings.sentence(below, { role: 'SELF' })).toContain('「おおむね40歳から64歳まで」');
    const above = age({ minYears: 40, maxYears: 64, soft: true, ageYears: 67 });
    expect(ja.findings.sentence(above, { role: 'SELF' })).toContain('「40歳からおおむね64歳まで」');
  });
});

describe('days as the pictures show them', () => {
  const view = (more: Partial<ScheduleShape>): ScheduleShape => ({
    type: 'WEEKLY',
    days: [],
    nths: [],
    daysOfMonth: [],
    closedOnHolidays: false,
    closedAtYearEnd: false,
    closedMonths: [],
    ...more,
  });

  test.each<[string, Partial<ScheduleShape>]>([
    ['毎週 火・土', { days: ['TU', 'SA'] }],
    ['毎週 月〜金', { days: ['MO', 'TU', 'WE', 'TH', 'FR'] }],
    ['2週に1回 金曜', { days: ['FR'], every: 2 }],
    ['毎月 第2日曜', { type: 'MONTHLY_NTH', nths: [2], days: ['SU'] }],
    ['毎月 第2・第4土曜', { type: 'MONTHLY_NTH', nths: [2, 4], days: ['SA'] }],
    ['2か月に1回 最後の水曜', { type: 'MONTHLY_NTH', nths: [-1], days: ['WE'], every: 2 }],
    ['毎月 10日・20日', { type: 'MONTHLY_DAY', daysOfMonth: [10, 20] }],
    ['月に1回ほど。日にちは電話で', { type: 'FREQUENCY_ONLY', timesMin: 1, timesMax: 1, per: 'MONTH' }],
    ['週に1〜2回ほど。日にちは電話で', { type: 'FREQUENCY_ONLY', timesMin: 1, timesMax: 2, per: 'WEEK' }],
    ['2か月に1回ほど。日にちは電話で', { type: 'FREQUENCY_ONLY', timesMin: 6, timesMax: 6, per: 'YEAR' }],
    ['毎日', { type: 'DAILY' }],
  ])('%s', (words, more) => {
    expect(ja.schedule.pattern(view(more))).toBe(words);
  });

  test('hours, dates and how old', () => {
    const { schedule } = ja;
    expect(
      schedule.occurrence({ day: '2026-11-28', weekday: 'SA', opensAt: '13:30', closesAt: '16:00' }),
    ).toBe('11月28日（土） 13:30〜16:00');
    expect(schedule.hours({ opensAt: '09:00', closesAt: '17:00' })).toBe('9時〜17時');
    expect(schedule.hours({ opensAt: '08:30', closesAt: '17:15' })).toBe('8:30〜17:15');
    expect(schedule.freshness({ class: 'FRESH', confirmedOn: '2026-11-10', daysAgo: 14 })).toBe(
      '11月10日に確認（14日前）',
    );
    expect(schedule.freshness({ class: 'AGING', confirmedOn: '2026-03-02', daysAgo: 267 })).toBe(
      '3月2日に確認。変わっているかもしれません。',
    );
    const next = { day: '2026-11-24', weekday: 'TU', opensAt: '10:00', closesAt: '16:00' } as const;
    expect(schedule.phone({ openNow: false, next }, '2026-11-22')).toBe('つぎは 火曜 10時から');
    expect(schedule.phone({ openNow: true, next }, '2026-11-24')).toBe('いま つながる時間です');
    expect(schedule.phone({ openNow: null, next: null }, '2026-11-24')).toBe('');
  });

  test('やさしい日本語 reads days as people say them', () => {
    expect(easy.schedule.day('2026-04-08')).toBe('{4月|しがつ}{8日|ようか}（{水|すい}）');
    expect(easy.schedule.day('2026-11-28')).toBe('11{月|がつ}28{日|にち}（{土|ど}）');
  });
});

describe('in every language', () => {
  const lists: [keyof typeof ja.codes, readonly string[]][] = [
    ['kinds', domain.resourceKinds],
    ['audiences', domain.audiences],
    ['roles', domain.askerRoles],
    ['statuses', domain.resourceStatuses],
    ['deliveryForms', domain.deliveryForms],
    ['accessModes', domain.accessModes],
    ['circumstances', domain.circumstances],
    ['weights', domain.criterionWeights],
    ['atmospheres', domain.atmospheres],
    ['contactMethods', domain.contactMethods],
    ['windowPlaces', domain.windowPlaces],
    ['windowFunctions', domain.windowFunctions],
    ['stages', domain.supportStages],
    ['involvements', domain.involvements],
    ['transit', domain.transitAccess],
    ['precisions', domain.positionPrecisions],
    ['rings', domain.rings],
    ['badges', domain.badges],
    ['residencyAnswers', domain.residencyAnswers],
    ['freshness', domain.freshnessClasses],
    ['scopes', domain.searchScopes],
    ['frequencies', domain.frequencyClasses],
    ['areaGroupKinds', domain.areaGroupKinds],
    ['organizationKinds', domain.organizationKinds],
    ['chain', domain.chainConditions],
  ];

  test.each(languages)('%s has a word for every code, and no two codes of a list share one', (language) => {
    for (const [list, expected] of lists) {
      const words = ruleTexts[language].codes[list] as Record<string, string>;
      expect(Object.keys(words).sort()).toEqual([...expected].sort());
      expect(new Set(Object.values(words)).size).toBe(expected.length);
    }
  });

  /** Every sentence a language can say about residency and findings. */
  const everything = (language: Language): string[] => {
    const { findings, residency, refusals } = ruleTexts[language];
    const readers: Reader[] = [{}, ...domain.askerRoles.map((role) => ({ role, home: '小海町' }))];
    const said = readers.flatMap((reader) => [
      ...domain.residencyReasons.flatMap((reason) => {
        const told = residency.reason({ answer: 'ASK', reason, place: '佐久穂町', name: '佐久圏域' }, reader);
        return [told.fact, told.ask ?? ''];
      }),
      ...domain.findingVerdicts.flatMap((verdict) => [
        ...domain.criterionWeights.flatMap((weight) =>
          domain.circumstances.map((circumstance) =>
            findings.sentence(
              { criterion: 'CIRCUMSTANCE', verdict, weight, circumstance, soft: false },
              reader,
            ),
          ),
        ),
        ...domain.resourceStatuses.map((status) =>
          findings.sentence(
            {
              criterion: 'STATUS',
              verdict,
              weight: 'REQUIRED',
              status,
              soft: false,
              expectedStart: '2027年4月',
            },
            reader,
          ),
        ),
        findings.sentence({ criterion: 'AUDIENCE', verdict, weight: 'REQUIRED', soft: false }, reader),
        findings.sentence(age({ verdict, minYears: 18, maxYears: 39, soft: true, ageYears: 41 }), reader),
      ]),
    ]);
    said.push(...askersRefusalCodes.map((code) => refusals.sentence({ code, field: 'person.home' })));
    return said.filter((sentence): sentence is string => sentence !== null && sentence !== '');
  };

  test.each(languages)('%s never says undefined, null or a bare code, and ends each sentence', (language) => {
    for (const sentence of everything(language)) {
      expect(sentence).not.toMatch(/undefined|null|NaN|[A-Z]{3,}_/);
      expect(sentence).toMatch(language === 'en' ? /[.]$/ : /。$/);
    }
  });

  test('no word of the counter stands on a public page', () => {
    for (const sentence of everything('ja')) expect(sentence).not.toMatch(/申請|対象者|該当|速やか|問題/);
  });

  test('やさしい日本語 gives every kanji of its own a reading', () => {
    const given = /小海町|佐久穂町|佐久圏域|2027年4月|南佐久の協定/g;
    const words = [...everything('easy'), ...Object.values(easy.codes).flatMap((list) => deepWords(list))];
    for (const sentence of words) {
      const bare = rubySegments(sentence.replace(given, ''))
        .filter((segment) => segment.reading === undefined)
        .map((segment) => segment.text)
        .join('');
      expect([sentence, bare.match(/\p{Script=Han}/u)?.[0]]).toEqual([sentence, undefined]);
    }
  });
});

const deepWords = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(deepWords);

describe('readings', () => {
  test('a text is cut at its readings and loses nothing', () => {
    expect(rubySegments('{圏域|けんいき}の{町|まち}')).toEqual([
      { text: '圏域', reading: 'けんいき' },
      { text: 'の' },
      { text: '町', reading: 'まち' },
    ]);
    expect(rubySegments('{括弧だけ}')).toEqual([{ text: '{括弧だけ}' }]);
    expect(rubySegments('')).toEqual([]);
    expect(withoutReadings('{圏域|けんいき}の町')).toBe('圏域の町');
  });
});

test('a refusal names the field and the way out', () => {
  expect(ja.refusals.sentence({ code: 'AGE_OUT_OF_RANGE', field: 'person.ageYears' })).toBe(
    '年齢は0から120までの数で書いてください。',
  );
  expect(ja.refusals.sentence({ code: 'CODE_UNKNOWN', field: 'input.avoid[2]' })).toBe(
    '除く町が見つかりません。町の名前か郵便番号で選び直してください。',
  );
});
