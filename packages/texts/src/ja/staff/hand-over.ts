import { dayParts } from '../../calendar-days.ts';

const shortDay = (day: string): string => {
  const { month, date } = dayParts(day);
  return `${month}月${date}日`;
};

/** Words of the page on which somebody hands over what they hold. */
export const handOver = {
  title: '引きつぎ',
  ofOther: (name: string) => `${name}さんの引きつぎ`,
  lead: '引きつぐ人が確かめるまで、受けもちは変わりません。',
  until: (day: string) =>
    `ここで働くのは、${shortDay(day)}までです。それまでに、引きつぐ人に頼んでください。`,
  left: 'この人は、もうここで働いていません。まとめ役が受けもっています。',
  print: '印刷する',
  toMe: (count: number) => `あなたに頼まれている引きつぎが、${count}件あります`,
  toMeLead: '読んで、ひとつずつ印をつけてください。印をつけたものだけが、あなたの受けもちになります。',
  confirm: '印をつけたものを受けもつ',
  held: (count: number) => `受けもち ${count}件`,
  none: '受けもっているものは、ありません。',
  toCases: 'この所のケースを見る',
  give: '引きつぐ人',
  choose: '選んでください',
  word: 'ひとこと（引きつぐ人だけでなく、この窓口の人が読めます）',
  offer: '印をつけたものを頼む',
  takeBack: '頼むのをやめる',
  offered: (to: string, day: string) =>
    `${to}さんに頼んでいます（${shortDay(day)}から）。まだ確かめられていません`,
  offeredBy: (by: string, day: string) => `${by}さんから（${shortDay(day)}）`,
  nothingTicked: '印を、ひとつはつけてください。',
  kinds: { CASE: 'ケース', REFERRAL: '受けた紹介' },
  fallen: (name: string | null) => (name ? `もとの受けもち：${name}さん` : '受けもつ人が、まだいません'),
  lastContact: (day: string) => `さいごの連絡 ${shortDay(day)}`,
  nextContact: (day: string) => `次の連絡 ${shortDay(day)}`,
  due: (day: string) => `返事の日 ${shortDay(day)}`,
  meeting: (day: string) => `同席の日 ${shortDay(day)}`,
  contact: (office: string | null, name: string | null) => [office ?? '—', name].filter(Boolean).join(' '),
  promise: (words: string, day: string | null) => `約束：${words}${day ? `（${shortDay(day)}まで）` : ''}`,
  rules: 'この町のつなぎ方',
  rulesSaved: (number: number, day: string, name: string) =>
    `第${number}版（${shortDay(day)}、${name}さん）。次の場所をさがすときに、当てはまったルールが出ます。`,
  rulesRead: '決め方を読む',
  noRules: 'まだ、決めたものはありません。',
  others: 'ほかの人の受けもち',
  count: (count: number) => `${count}件`,
  gone: 'もういません',
  lastDay: (day: string) => `${shortDay(day)}まで`,
  phone: (number: string) => `電話 ${number}`,
  fields: { ids: '印', successorId: '引きつぐ人', word: 'ひとこと' } as Readonly<Record<string, string>>,
};
