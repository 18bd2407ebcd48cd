import {
  type AreaFigureKey,
  activityKinds,
  activityPartners,
  casesCameBy,
  supportStages,
} from '@tsunagi/domain';
import { dayParts } from '../../calendar-days.ts';
import { activities } from './activities.ts';
import { cases } from './cases.ts';

const fullDay = (day: string): string => {
  const { year, month, date } = dayParts(day);
  return `${year}年${month}月${date}日`;
};

/** What each figure is called; the keys are the domain's. */
const names: Readonly<Record<string, string>> = {
  people: '実人員（ケースの数）',
  'people.new': '新規（この期間より前に、何もしていない）',
  'people.continuing': '継続',
  'people.resident': 'この町に住む方',
  'people.fromElsewhere': 'よその町に住む方（受け入れ）',
  'people.stayed': 'この町の中だけ',
  'people.usedElsewhere': 'よその町の場所も使った（この町に住む方）',
  all: '延べ件数（すべて）',
  'group.CONSULTATION': '相談の延べ件数',
  'group.ALONGSIDE': '同行・見守りの延べ件数',
  'group.PARTNERS': '関係機関とのやり取り・会議',
  'group.ATTEMPT': '会えなかった・届かなかった（試みた件数）',
  ...Object.fromEntries(activityKinds.map((kind) => [`kind.${kind}`, activities.kinds[kind]])),
  ...Object.fromEntries(activityPartners.map((one) => [`partner.${one}`, activities.partners[one]])),
  ...Object.fromEntries(casesCameBy.map((by) => [`cameBy.${by}`, cases.cameBy[by]])),
  ...Object.fromEntries(supportStages.map((stage) => [`stage.${stage}`, activities.stages[stage]])),
  'stage.UNSAID': '書かれていない',
};

/** The tables of the page: a total and its parts, as sums stand in the domain. */
const tables: readonly { readonly title: string; readonly keys: readonly string[] }[] = [
  { title: '実人員', keys: ['people', 'people.new', 'people.continuing'] },
  {
    title: '延べ件数',
    keys: ['all', 'group.CONSULTATION', 'group.ALONGSIDE', 'group.PARTNERS', 'group.ATTEMPT'],
  },
  { title: '方法ごと（会えた・話せたもの）', keys: activityKinds.map((kind) => `kind.${kind}`) },
  {
    title: '相談の相手ごと',
    keys: activityPartners.filter((one) => one !== 'PARTNER').map((one) => `partner.${one}`),
  },
  { title: 'だれから来たか（実人員）', keys: casesCameBy.map((by) => `cameBy.${by}`) },
  { title: '段階ごと（実人員）', keys: [...supportStages, 'UNSAID'].map((stage) => `stage.${stage}`) },
  {
    title: '町をこえた利用（実人員）',
    keys: ['people.resident', 'people.fromElsewhere', 'people.stayed', 'people.usedElsewhere'],
  },
];

const areaColumns: Record<AreaFigureKey, string> = {
  people: '実人員',
  'people.new': '新規',
  'people.continuing': '継続',
  'people.resident': '住む方',
  'people.fromElsewhere': 'よその町から',
  'group.CONSULTATION': '相談の延べ',
};

/** Words of the figures. For staff, in Japanese alone. */
export const figures = {
  title: '数字',
  lead: 'したことの書きとめから、自動で数えています。別に数える必要はありません。',
  from: 'この日から',
  to: 'この日まで',
  show: '数える',
  presets: { month: '今月', lastMonth: '先月', year: 'この年度', lastYear: '前の年度' },
  presetsTitle: 'よく使う期間',
  period: (from: string, to: string) => `${fullDay(from)}から${fullDay(to)}まで`,
  views: { own: 'この所で見る表', others: '外に出す表' },
  viewsTitle: 'どの表か',
  ownNote: 'この所の人だけが見る、そのままの数です。外に出すときは「外に出す表」を使ってください。',
  othersNote:
    '「—」は、伏せた数です。5に足りない数と、引き算でわかってしまう数は、だれのことかわからないように伏せています。期間の重なる表を二つ外に出すと、その差がわかってしまいます。外には、重ならない期間で出してください。',
  double: 'ほかの所と合わせると、同じ方を二度数えていることがあります。',
  names,
  tables,
  what: '何の数か',
  count: '数',
  hidden: '伏せています',
  hiddenSign: '—',
  /** Where the whole table is hidden: why, and what would show more. */
  allHidden:
    'この期間は、どの数も5に足りないか、ほかの数からわかってしまうため、すべて伏せています。期間を長くすると、出せる数がふえます。',
  none: 'この期間に、書きとめられたことはありません。ケースのページの「したことを書く」から書きとめると、ここに出ます。',
  print: '印刷する',
  save: '表計算で開くファイル（CSV）',
  fileName: (from: string, to: string, isForOthers: boolean) =>
    `suuji-${from}-${to}${isForOthers ? '-sotoyou' : ''}.csv`,
  wrong: '期間を確かめてください。終わりの日は、はじめの日より後にします。',
  area: {
    prefecture: '市町村ごとの数（四半期）',
    nation: '都道府県ごとの数（四半期）',
    elsewhere: 'この町に住む方が、よその町の窓口で相談した数（四半期）',
    quarter: '四半期',
    show: '見る',
    option: (from: string, to: string) => `${fullDay(from)}〜${fullDay(to)}`,
    lead: 'ほかの所の数は、終わって15日たった四半期だけを出します。そのあとに書かれたものは入らず、数は変わりません。「—」は、伏せた数です（5に足りない数と、引き算でわかってしまう数）。',
    place: 'どこ',
    all: '合計',
    own: 'よその町の窓口で',
    none: 'この四半期に、出せる数はありません。',
    columns: areaColumns,
  },
};
