import type { ResultsTexts } from '../ja/results.ts';

const places = (count: number, isMore = false) =>
  isMore ? `${count}か{所|しょ}より {多|おお}い` : `${count}か{所|しょ}`;

/** やさしい日本語 of the results. */
export const results: ResultsTexts = {
  title: '{見|み}つかった ところ',
  between: ' ',
  found: ({ usable, ask, isMore }) =>
    isMore
      ? `ところが ${usable + ask}より {多|おお}く\n{見|み}つかりました`
      : usable === 0 && ask === 0
        ? 'まだ、{見|み}つかっていません'
        : usable === 0
          ? `{電話|でんわ}で {聞|き}く ところが ${ask}か{所|しょ}`
          : ask === 0
            ? `{使|つか}える ところが ${usable}か{所|しょ}`
            : `{使|つか}える ところが ${usable}か{所|しょ}、\n{電話|でんわ}で {聞|き}く ところが ${ask}か{所|しょ}`,
  places,
  person: {
    FAMILY: (age) => (age === null ? '{家族|かぞく}' : `{家族|かぞく}（その {人|ひと}は ${age}{歳|さい}）`),
    SELF: (age) => (age === null ? '{私|わたし}' : `{私|わたし}（${age}{歳|さい}）`),
    SUPPORTER: (age) =>
      age === null
        ? '{手伝|てつだ}う {人|ひと}'
        : `{手伝|てつだ}う {人|ひと}（その {人|ひと}は ${age}{歳|さい}）`,
  },
  homeUnsaid: '{町|まち}は {言|い}わない',
  awayFrom: (town, km) => (km ? `${town}から ${km}キロより {遠|とお}い` : `${town}の ほか`),
  change: '{変|か}える',
  list: '{一覧|いちらん}',
  map: '{地図|ちず}',
  filters: 'えらぶ',
  filtersOn: (count) => `えらぶ（${count}）`,
  filtersTitle: 'えらぶ',
  apply: 'これで さがす',
  clear: 'ぜんぶ はずす',
  withoutCar: '{車|くるま}が なくても {行|い}ける',
  withoutCarShort: '{車|くるま}が なくても',
  notMedical: '{病院|びょういん}では ない ところ',
  withoutDiagnosis: '{診断|しんだん}や {手帳|てちょう}が いらない',
  free: 'お{金|かね}が かからない',
  peerRun: '{同|おな}じ {経験|けいけん}を した {人|ひと}が している',
  visitsHome: '{家|いえ}に {来|き}てもらえる',
  kind: 'どんな ところ',
  how: 'どのように',
  often: '{何回|なんかい}くらい',
  circumstances: 'その {人|ひと}の こと（よければ）',
  words: 'ことばで さがす',
  wordsHint: '{場所|ばしょ}の {名前|なまえ}、「{本|ほん}」「ゲーム」など',
  withinOn: '{地図|ちず}の ところだけ',
  withinSet: 'この {地図|ちず}の ところだけ {見|み}る',
  withinClear: '{地図|ちず}の {外|そと}も {見|み}る',
  groups: {
    WINDOW: '{相談|そうだん}する ところ',
    PLACE: '{居場所|いばしょ}',
    FAMILY: '{家族|かぞく}の {集|あつ}まり',
    WORK: '{働|はたら}く {準備|じゅんび}',
    HEALTH: 'こころ・{病院|びょういん}',
  },
  rail: '{近|ちか}さごとの {数|かず}',
  ringHeadings: {},
  none: '0か{所|しょ}',
  ringTowns: (names, isMore) => names.join('・') + (isMore ? ' など' : ''),
  areaTowns: (names, count) => `${names.join('・')}（${count}の {町|まち}）`,
  ownEmptyTitle: '{自分|じぶん}の {町|まち}には、まだ ありません',
  townEmptyTitle: (town) => `${town}には、まだ ありません`,
  startsAt: (town) =>
    `${town}から {近|ちか}い {順|じゅん}です。{住|す}んでいる {町|まち}が わかると、{使|つか}えるかどうかも わかります。`,
  livesThere: (town) => `${town}に {住|す}んでいます`,
  ownEmpty: (count) =>
    count > 0
      ? `となりの {町|まち}から さがしました。${count}か{所|しょ} あります。`
      : 'となりの {町|まち}から さがしました。',
  nothingTitle: 'まだ {見|み}つかりませんでした',
  nothing:
    '{遠|とお}い {町|まち}や インターネットも さがしました。{下|した}の {電話|でんわ}で {聞|き}いて ください。',
  nothingFiltered: 'えらんだ ことを はずすと、{見|み}つかるかも しれません。',
  pin: (number) => `${number}番`,
  walk: (minutes) => `{歩|ある}いて ${minutes}`,
  car: (minutes) => `{車|くるま}で ${minutes}`,
  minutes: (minutes) =>
    minutes < 60
      ? `${minutes}{分|ふん}`
      : minutes % 60 === 0
        ? `${minutes / 60}{時間|じかん}`
        : `${Math.floor(minutes / 60)}{時間|じかん}${minutes % 60}{分|ふん}`,
  transitYes: '{電車|でんしゃ}や バスで {行|い}ける',
  transitNo: '{車|くるま}が ないと むずかしい',
  transitUnknown: 'バスや {電車|でんしゃ}は {電話|でんわ}で {聞|き}いて ください',
  byCarNote: (car, note) => `${car}（${note}）`,
  fromHome: {
    ONLINE: '{家|いえ}から（インターネット）',
    TELEPHONE: '{家|いえ}から（{電話|でんわ}）',
    BOTH: '{家|いえ}から（{電話|でんわ}・インターネット）',
    VISITS_HOME: '{家|いえ}に {来|き}てくれます',
  },
  scheduleUnknown: '{何曜日|なんようび}かは、{電話|でんわ}で {聞|き}いて ください',
  confirmed: (day) => `${day}に たしかめました`,
  confirmedOld: (day) => `${day}に たしかめました（{古|ふる}いです）`,
  confirmedNever: 'まだ たしかめていません',
  more: 'くわしく',
  noPhone: '{電話|でんわ}は ありません。「くわしく」を {見|み}て ください。',
  compare: '{並|なら}べて {見|み}る',
  comparePick: (name) => `${name}を 並べて 見る`,
  compareHint: '3つまで えらべます',
  compareGo: 'えらんだ ところを {並|なら}べて {見|み}る',
  findings: 'たしかめた こと',
  notEligibleTitle: (count) => `{使|つか}えない ところ　${count}か{所|しょ}`,
  instead: (name) => `${name}が {使|つか}えます。`,
  insteadBefore: 'かわりに',
  insteadAfter: 'が {使|つか}えます。',
  nameWithTown: (name, town) => (town ? `${name}（${town}）` : name),
  nextPage: 'つぎを {見|み}る',
  firstPage: 'はじめに もどる',
  pageFrom: (number) => `${number}{番|ばん}から`,
  closingTitle: 'どれも {合|あ}わない ときは',
  closing: '{名前|なまえ}を {言|い}わないで、「{合|あ}う ところは ありますか」と {聞|き}く ことが できます。',
  call: (name) => `${name}に {電話|でんわ}する`,
  awayNote: (avoided) =>
    avoided.length > 0
      ? `あなたの {町|まち}と、${avoided.join('・')}の ところは {出|だ}していません。`
      : 'あなたの {町|まち}の ところは {出|だ}していません。',
  avoidNote: (avoided) => `${avoided.join('・')}の ところは {出|だ}していません。`,
  printTitle: '{相談|そうだん} できる ところ',
  refusedTitle: '{使|つか}えない {答|こた}えが ありました',
  startAgain: 'はじめから さがす',
  selectOnMap: '{地図|ちず}で {見|み}る',
};
