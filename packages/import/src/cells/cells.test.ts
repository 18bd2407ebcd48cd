import { dayOfEpoch } from '@tsunagi/domain';
import fc from 'fast-check';
import { readText } from './plain.ts';
import { readCorporateNumber, readMail, readPhone, readUrl } from './read-contact.ts';
import { readDay, readTime } from './read-day.ts';
import { readKind, readOrganizationKind } from './read-kind.ts';
import { readAges, readCount, readDegrees, readYesNo } from './read-number.ts';
import { readRecurrence, readScheduleSentence } from './read-schedule.ts';

const wide = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const days = fc.integer({ min: -15_000, max: 20_000 }).map((n) => dayOfEpoch(n * 86_400_000));

test('a day is the same day in every writing', () => {
  fc.assert(
    fc.property(days, (day) => {
      const [year, month, date] = day.split('-').map(Number) as [number, number, number];
      const serial = Math.round((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000);
      const forms = [
        day,
        day.replaceAll('-', '/'),
        `${year}年${month}月${date}日`,
        `${year}.${month}.${date}`,
        day.replaceAll('-', ''),
        `${day}T00:00:00Z`,
      ];
      if (serial >= 20_000) forms.push(String(serial), `${serial}.5`);
      if (year >= 2019)
        forms.push(`令和${year - 2018}年${month}月${date}日`, `R${year - 2018}.${month}.${date}`);
      if (year >= 1989)
        forms.push(`平成${year - 1988}年${month}月${date}日`, `H${year - 1988}/${month}/${date}`);
      for (const form of forms) expect([readDay(form), readDay(wide(form))]).toEqual([day, day]);
    }),
  );
  expect(readDay('令和元年5月1日')).toBe('2019-05-01');
  expect(readDay('令和８年１１月２３日（月）')).toBe('2026-11-23');
  for (const none of ['2026-02-30', '令和8年13月1日', '毎週火曜', '12345678', '3', '2026-11-23頃'])
    expect(readDay(none)).toBeNull();
});

test('a time is the same time in every writing', () => {
  for (const form of [
    '13:30',
    '１３：３０',
    '13時30分',
    '午後1時30分',
    '午後1時半',
    '1:30 PM',
    '13:30:00',
    '0.5625',
    '2026-11-23 13:30',
  ])
    expect(readTime(form)).toBe('13:30');
  expect(['9:00', '9時', '午前９時', '24:00', '0:00'].map(readTime)).toEqual([
    '09:00',
    '09:00',
    '09:00',
    '24:00',
    '00:00',
  ]);
  expect(['25:00', '9:75', '13', '', '朝'].map(readTime)).toEqual([null, null, null, null, null]);
});

test('a telephone number is read from any writing, and its own parts are kept', () => {
  for (const form of [
    '0267-00-0001',
    '０２６７－００－０００１',
    '0267(00)0001',
    '（0267）00ー0001',
    '+81 267-00-0001',
    'TEL：0267-00-0001（代表）',
    '267-00-0001',
  ])
    expect([form, readPhone(form)]).toEqual([form, form === '267-00-0001' ? null : '0267-00-0001']);
  expect(
    ['0312345678', '09012345678', '0120123456', '9012345678', '#7119', '119', '03-1234-5678'].map(readPhone),
  ).toEqual([
    '03-1234-5678',
    '090-1234-5678',
    '0120-123-456',
    '090-1234-5678',
    '#7119',
    '119',
    '03-1234-5678',
  ]);
  expect(['12', '(223) 346 12361', '+44 1234 234567', '役場まで', ''].map(readPhone)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), (text) => {
      const number = readPhone(text);
      if (number !== null)
        expect([number, readPhone(number)]).toEqual([
          expect.stringMatching(/^0\d{1,4}-\d{1,4}-\d{3,4}$|^#\d{4}$|^1\d{2}$/),
          number,
        ]);
    }),
  );
});

test('a corporate number with a wrong digit is none', () => {
  expect(readCorporateNumber('７０００-０１２０５-０００２')).toBe('7000012050002');
  fc.assert(
    fc.property(fc.nat(12), fc.integer({ min: 1, max: 8 }), (at, off) => {
      const digits = [...'7000012050002'];
      digits[at] = String((Number(digits[at]) + off) % 10);
      // Nine and zero weigh the same, which the number's own rule cannot tell apart.
      fc.pre(!(at > 0 && Math.abs(Number(digits[at]) - Number('7000012050002'[at])) === 9));
      expect(readCorporateNumber(digits.join(''))).toBeNull();
    }),
  );
});

test('yes and no are read, and what says neither is neither', () => {
  expect(['はい', '○', 'あり', '可', '１', 'TRUE'].map(readYesNo)).toEqual(Array(6).fill(true));
  expect(['いいえ', '×', 'なし', '不可', '0', 'No'].map(readYesNo)).toEqual(Array(6).fill(false));
  expect(['', '要相談', '△', '不明'].map(readYesNo)).toEqual(Array(4).fill(null));
});

test('ages are read with their edges, and 未満 does not reach its number', () => {
  const edges = (text: string) => {
    const ages = readAges(text);
    return ages && [ages.minYears, ages.maxYears, ages.minSoft, ages.maxSoft];
  };
  expect(edges('15歳以上39歳以下')).toEqual([15, 39, false, false]);
  expect(edges('１８～３９歳')).toEqual([18, 39, false, false]);
  expect(edges('おおむね40歳まで')).toEqual([null, 40, false, true]);
  expect(edges('40歳未満')).toEqual([null, 39, false, false]);
  expect(edges('18歳以上')).toEqual([18, null, false, false]);
  expect(['若者', '50〜40歳', '18歳と40歳', ''].map(edges)).toEqual([null, null, null, null]);
});

test('days of the week are read where they are said simply, and never guessed', () => {
  const weekly = (text: string) => {
    const found = readRecurrence(text);
    return found?.type === 'WEEKLY' ? found.days.join('') : (found?.type ?? null);
  };
  expect(
    ['月火水', '月・水・金', '月〜金', '平日', '土曜日、日曜日', '毎週 火曜', '金月'].map(weekly),
  ).toEqual(['MOTUWE', 'MOWEFR', 'MOTUWETHFR', 'MOTUWETHFR', 'SASU', 'TU', 'MOFR']);
  expect(['毎日', '月〜日'].map(weekly)).toEqual(['DAILY', 'DAILY']);
  expect(readRecurrence('第2・第4土曜')).toEqual({ type: 'MONTHLY_NTH', nths: [2, 4], days: ['SA'] });
  expect(readRecurrence('第三火曜日')).toEqual({ type: 'MONTHLY_NTH', nths: [3], days: ['TU'] });
  expect(['不定期', '月1回', '火曜（祝日を除く）', '日程は問合せ', '第1月曜と第3火曜'].map(weekly)).toEqual(
    Array(5).fill(null),
  );
  expect(readScheduleSentence('月〜金 9:00〜17:00')).toMatchObject({ opensAt: '09:00', closesAt: '17:00' });
  expect(readScheduleSentence('第2土曜 午後1時半から4時')).toMatchObject({
    opensAt: '13:30',
    closesAt: '16:00',
  });
});

test('kinds come from names; a name that says nothing says nothing', () => {
  expect(
    [
      'ひだまりカフェ',
      'ひきこもり家族会',
      'フリースペース青空',
      '若者サポートステーション',
      'IBASHO',
      '花',
    ].map(readKind),
  ).toEqual(['CAFE', 'FAMILY_GROUP', 'IBASHO', 'WORK_READINESS', 'IBASHO', null]);
  expect(['小海町社会福祉協議会', 'ＮＰＯ法人みほん', '小海町', '見本'].map(readOrganizationKind)).toEqual([
    'SHAKYO',
    'NPO',
    'MUNICIPALITY',
    'OTHER',
  ]);
});

test('numbers, degrees, mails and links', () => {
  expect(['１，２００円', '500', '約10名', '0円', '無料', '1.5'].map(readCount)).toEqual([
    1200,
    500,
    10,
    0,
    null,
    null,
  ]);
  expect(readDegrees('36度30分0秒')).toBe(36.5);
  expect(['ａ@example.jp', 'mailto:a@example.jp', 'a@b'].map(readMail)).toEqual([
    'a@example.jp',
    'a@example.jp',
    null,
  ]);
  expect(
    ['https://example.jp/a', 'www.example.jp', 'javascript:alert(1)', 'ftp://example.jp'].map(readUrl),
  ).toEqual(['https://example.jp/a', 'https://www.example.jp', null, null]);
  expect(readText('\u0000=1+1\r\n\u0007い')).toBe('=1+1\nい');
});

test('no text makes a reader of cells throw or hang', () => {
  const readers = [
    readDay,
    readTime,
    readPhone,
    readMail,
    readUrl,
    readCorporateNumber,
    readCount,
    readDegrees,
    readYesNo,
    readAges,
    readRecurrence,
    readScheduleSentence,
    readKind,
    readOrganizationKind,
  ];
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.constantFrom('第', '1', '月', '・', ' ', '~', '午後', '時', '-', '(', '、'), {
        maxLength: 60,
      })
      .map((signs) => signs.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (const read of readers) expect(() => read(text)).not.toThrow();
    }),
  );
  const started = performance.now();
  for (const sign of ['第1・', '月・', ' ', '1', '午後1時', '-', '0'])
    for (const read of readers) read(sign.repeat(5_000));
  expect(performance.now() - started).toBeLessThan(2_000);
});
