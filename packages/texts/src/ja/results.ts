import type { Ring } from '@tsunagi/domain';

/** Numbers the header sentence speaks about. */
export interface FoundCounts {
  usable: number;
  ask: number;
  /** More lie on the next pages. */
  isMore: boolean;
}

const places = (count: number, isMore = false) => (isMore ? `${count}か所以上` : `${count}か所`);

/** Words of the results, list and filters. */
export const results = {
  title: '見つかった所',
  /** Stands between two sentences. */
  between: '',
  found: ({ usable, ask, isMore }: FoundCounts) =>
    isMore
      ? `使える所・確認する所が\n${usable + ask}か所以上`
      : usable === 0 && ask === 0
        ? 'まだ、見つかっていません'
        : usable === 0
          ? `電話で確認する所が ${ask}か所`
          : ask === 0
            ? `使える所が ${usable}か所`
            : `使える所が ${usable}か所、\n電話で確認が ${ask}か所`,
  places,
  person: {
    FAMILY: (age: number | null) => (age === null ? '家族' : `家族（ご本人 ${age}歳）`),
    SELF: (age: number | null) => (age === null ? '本人' : `本人（${age}歳）`),
    SUPPORTER: (age: number | null) => (age === null ? '支援する立場' : `支援する立場（ご本人 ${age}歳）`),
  },
  homeUnsaid: '町は言わない',
  awayFrom: (town: string, km: number | null) => (km ? `${town}から${km}キロより先` : `${town}のほか`),
  change: '変える',
  list: '一覧',
  map: '地図',
  filters: 'しぼりこみ',
  filtersOn: (count: number) => `しぼりこみ（${count}）`,
  filtersTitle: 'しぼりこむ',
  apply: 'この条件で探す',
  clear: '条件をはずす',
  withoutCar: '車がなくても行ける',
  withoutCarShort: '車がなくても',
  notMedical: '病院らしくない所',
  withoutDiagnosis: '{診断|しんだん}や手帳がなくても使える',
  free: 'お金がかからない',
  peerRun: '本人や経験者がしている',
  visitsHome: '家に来てもらえる',
  kind: 'どんな所',
  how: 'どんなふうに',
  often: 'どのくらいの回数',
  circumstances: 'ご本人のこと（言ってもよければ）',
  words: 'ことばで探す',
  wordsHint: '場所の名前、「本」「ゲーム」など',
  withinOn: '地図の範囲だけ',
  withinSet: 'この範囲だけを一覧に出す',
  withinClear: '範囲をはずす',
  groups: {
    WINDOW: '相談の窓口',
    PLACE: '居場所',
    FAMILY: '家族のつどい',
    WORK: 'はたらく準備',
    HEALTH: 'こころ・医療',
  },
  rail: '輪ごとの数',
  /** Names of rings that want a reading where they head a part of the list. */
  ringHeadings: { AREA: '{圏域|けんいき}' } as Partial<Record<Ring, string>>,
  none: '0か所',
  ringTowns: (names: string[], isMore: boolean) => names.join('・') + (isMore ? ' など' : ''),
  areaTowns: (names: string[], count: number) => `${names.join('・')}（${count}市町村）`,
  ownEmptyTitle: '自分の町には、まだありません',
  townEmptyTitle: (town: string) => `${town}には、まだありません`,
  /** A town among the words, where no home was said. */
  startsAt: (town: string) => `${town}から近い順です。住んでいる町が分かると、使えるかどうかも分かります。`,
  livesThere: (town: string) => `${town}に住んでいる`,
  ownEmpty: (count: number) =>
    count > 0 ? `となりの町から順に探しました。${count}か所あります。` : 'となりの町から順に探しました。',
  nothingTitle: '当てはまる所は、まだ見つかりませんでした',
  nothing:
    '自分の町から、となりの町、県、となりの県、オンラインまで探しました。条件をはずすか、下の電話で聞いてみてください。',
  nothingFiltered: '条件をはずすと、見つかるかもしれません。',
  pin: (number: number) => `${number}番`,
  walk: (minutes: string) => `歩いて${minutes}`,
  car: (minutes: string) => `車で${minutes}`,
  minutes: (minutes: number) =>
    minutes < 60
      ? `${minutes}分`
      : minutes % 60 === 0
        ? `${minutes / 60}時間`
        : `${Math.floor(minutes / 60)}時間${minutes % 60}分`,
  transitYes: '電車やバスで行ける',
  transitNo: '車がないと行きにくい',
  transitUnknown: 'バスや電車は電話で確認',
  byCarNote: (car: string, note: string) => `${car}（${note}）`,
  fromHome: {
    ONLINE: '家から（ネットで）',
    TELEPHONE: '家から（電話で）',
    BOTH: '家から（電話でも、ネットでも）',
    VISITS_HOME: '家に来てもらえます',
  },
  scheduleUnknown: 'いつ開いているかは、電話で確認',
  confirmed: (day: string) => `${day}に確認`,
  confirmedOld: (day: string) => `${day}に確認（半年以上前）`,
  confirmedNever: 'まだ確認されていません',
  more: 'くわしく',
  noPhone: '電話はありません。くわしくの中に、連絡のしかたがあります。',
  compare: '並べて見る',
  comparePick: (name: string) => `${name}を並べて見る所に加える`,
  compareHint: '3つまで選べます',
  compareGo: '選んだ所を並べて見る',
  findings: 'たしかめたこと',
  notEligibleTitle: (count: number) => `対象にならない所　${count}か所`,
  instead: (name: string) => `近くでは${name}へ。`,
  insteadBefore: '近くでは',
  insteadAfter: 'が使えます。',
  nameWithTown: (name: string, town: string | null) => (town ? `${name}（${town}）` : name),
  nextPage: 'つぎの所を見る',
  firstPage: 'はじめの所にもどる',
  pageFrom: (number: number) => `${number}番から`,
  closingTitle: 'どれも合わないと感じたら',
  closing: 'お名前を言わずに、「ここに合う所はありますか」と聞くことができます。',
  call: (name: string) => `${name}に電話する`,
  awayNote: (avoided: string[]) =>
    avoided.length > 0
      ? `お住まいの町と、${avoided.join('・')}の所は、出していません。`
      : 'お住まいの町の所は、出していません。',
  avoidNote: (avoided: string[]) => `${avoided.join('・')}の所は、出していません。`,
  printTitle: '相談できる所の一覧',
  refusedTitle: '答えの中に、使えないものがありました',
  startAgain: 'はじめから探す',
  selectOnMap: '地図で見る',
};

export type ResultsTexts = typeof results;
