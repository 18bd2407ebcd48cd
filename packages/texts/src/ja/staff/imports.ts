import { codes } from '../codes.ts';

/** What a column of a list can mean, in the order in which one chooses. */
const fields = {
  name: '名称',
  kana: '名称のよみ',
  alias: '通称・別名',
  kind: '種類（居場所・窓口など）',
  status: '状態（実施・休止など）',
  description: '説明・内容',
  remarks: '備考',
  audience: '対象者',
  age: '対象年齢',
  minimumAge: '年齢の下限',
  maximumAge: '年齢の上限',
  organizationName: '運営する団体の名前',
  corporateNumber: '法人番号',
  phone: '電話番号',
  extension: '内線番号',
  phoneLabel: '電話の担当',
  mail: 'メールアドレス',
  url: 'ホームページ',
  address: '住所（全部）',
  addressPart: '住所の一部',
  addressBuilding: '建物名・方書',
  placeCode: '所在地の市区町村コード',
  postcode: '郵便番号',
  venueName: '場所・会場の名前',
  latitude: '緯度',
  longitude: '経度',
  transit: '交通・行き方',
  parking: '駐車場',
  accessibility: 'バリアフリー',
  weekdays: '曜日',
  scheduleText: '日時（文で）',
  opensAt: '始まりの時刻',
  closesAt: '終わりの時刻',
  startDate: '始まりの日',
  endDate: '終わりの日',
  scheduleNote: '日時の注意・休み',
  feeYen: '料金（円）',
  feeNote: '料金の説明',
  capacity: '定員',
  application: '申し込み方',
  number: '一覧の番号（NO・ID）',
  ownerCode: '一覧の持ち主の市区町村コード',
  ownerPrefecture: '都道府県名',
  ownerMunicipality: '市区町村名',
  ignored: '使わない列',
};

/** Fields of the directory, as a change names them. */
const changed: Record<string, string> = {
  'resource.name': '名称',
  'resource.kana': 'よみ',
  'resource.kind': '種類',
  'resource.status': '状態',
  'resource.summary': 'ひとこと',
  'resource.description': '説明',
  'resource.criteria': '対象',
  'resource.phones': '電話',
  'resource.mail': 'メール',
  'resource.url': 'ホームページ',
  'resource.fee': '料金',
  'resource.offerings': '開く日時と場所',
  'resource.aliases': '通称',
  'resource.usualAttendance': '来る人の数',
  'organization.name': '団体の名前',
  'organization.corporateNumber': '法人番号',
  'organization.url': '団体のホームページ',
  'organization.mail': '団体のメール',
  'organization.aliases': '団体の別名',
  'venue.name': '会場の名前',
  'venue.municipalityCode': '会場の市区町村',
  'venue.position': '位置',
  'venue.publicPosition': '見せる位置',
  'venue.precision': '位置の見せ方',
  'venue.address': '住所',
  'venue.publicAddress': '見せる住所',
  'venue.transit': '公共交通',
  'venue.transitNote': '行き方',
  'venue.parking': '駐車場',
  'venue.stepFree': '段差',
};

const stages = {
  READING: 'ファイルを開いています',
  UNDERSTANDING: '一行ずつ読んでいます',
  COMPARING: 'いま載せている内容と、くらべています',
  WRITING: '書き込んでいます',
  OPENING: '探せるようにしています',
};

const outcomes: Record<string, string> = {
  NOTHING_TO_CHANGE: 'いま載せている内容と同じです。何も変えませんでした。',
  ROWS_REFUSED: '断られた行があるので、何も変えませんでした。',
  BROKEN_OFF: '途中で止まりました。何も変わっていません。もう一度お試しください。',
};

const filters = {
  NEW: '新しい',
  CHANGED: '変わる',
  SAME: '同じ',
  REFUSED: '断られた',
  DOUBTFUL: '重なりかも',
  FAULTY: '気になる所がある',
};

/** Only what speaks for it. */
const duplicateReasons: Record<string, string> = {
  SAME_CORPORATE_NUMBER: '法人番号が同じ',
  SAME_PHONE: '電話が同じ',
  SAME_NAME: '名前が同じ',
  SIMILAR_NAME: '名前が似ている',
  SAME_READING: 'よみが同じ',
  SAME_ORGANIZATION: '団体が同じ',
  NEAR: 'すぐ近く',
};

const count = (n: number): string => n.toLocaleString('ja');

/** Words of bringing a list in, for staff. */
export const importDesk = {
  title: '取り込み',
  lead: '一覧表（CSV・Excel・HSDS）から、まとめて載せます。載せる前に、一行ずつ確かめられます。',
  begin: '一覧を取り込む',
  openTitle: '途中のもの',
  openNote: '持ちこんでから一日たつと消えます。',
  pastTitle: 'これまでの取り込み',
  none: 'まだ、取り込んだ一覧はありません。',
  noneNote: '市区町村の公開している一覧や、課で作った表から始められます。',
  byCommand: '運営者の命令',
  counts: (added: number, changed: number) =>
    [added > 0 && `新しく${count(added)}件`, changed > 0 && `変えたもの${count(changed)}件`]
      .filter(Boolean)
      .join('、'),
  undo: 'まるごと取り消す',
  undoOf: (name: string) => `「${name}」の取り込みを、まるごと取り消す`,
  undoSure:
    'この取り込みの前に、まるごともどします。新しく加わったものは消え、変わったものは元の内容になります。',
  undoYes: '取り消す',
  undoNo: 'やめる',
  undoing: (percent: number | null) =>
    percent === null ? '取り消しています…' : `取り消しています… ${percent}%`,
  undoStuck: 'しばらく進んでいません。まだ何も変わっていません。もう一度、取り消しを始められます。',
  undone: (when: string) => `${when}に取り消しました`,
  undoRefused: {
    CHANGED_SINCE: (names: string) => `取り消せません。取り込みのあとで手直しされています：${names}`,
    USED_SINCE: (names: string) =>
      `取り消せません。取り込んだ組織や場所を、ほかの場所が使っています：${names}`,
    UNDONE_BEFORE: () => 'もう取り消してあります。',
    BATCH_UNKNOWN: () => 'その取り込みはありません。',
    BROKEN_OFF: () => '取り消しが途中で止まりました。何も変わっていません。もう一度お試しください。',
  } as Record<string, (names: string) => string>,
  mappingsTitle: '覚えている列の読み方',
  mappingsNote: '同じ見出しの一覧が来たら、同じように読みます。',
  mappingOf: (names: readonly string[]) => names.slice(0, 6).join('・') + (names.length > 6 ? ' ほか' : ''),
  usedAt: (when: string) => `${when}に使いました`,
  forget: '忘れる',
  forgetOf: (names: string) => `「${names}」の読み方を忘れる`,

  newTitle: '一覧を選ぶ',
  newLead: 'CSV か Excel（.xlsx）、または HSDS のパッケージ（.zip）を選びます。まだ何も変わりません。',
  drop: 'ここにファイルを落とすか、選んでください',
  choose: 'ファイルを選ぶ',
  limits: '50MBまで・10万行まで。文字は UTF-8 でも Shift_JIS でも読めます。数式は計算しません。',
  sending: (percent: number) => `送っています… ${percent}%`,
  tooLarge:
    'ファイルが大きすぎます（50MBまで）。写真や使わないシートを消すか、いくつかに分けてください。何も送っていません。',
  empty: 'ファイルに何も書かれていません。選び直してください。',
  notSent: '送れませんでした。つながりを確かめて、もう一度選んでください。',
  notAllowed: 'サインインが切れたか、取り込みの役割がありません。サインインし直してください。',
  expectations: '読める一覧',
  expectationList: [
    '推奨データセット・自治体標準オープンデータセットの「公共施設一覧」「イベント一覧」',
    'HSDS 3 の表のパッケージ、HSDS 1.1 のパッケージ（zip）',
    '課で作った表。列の読み方は、次の画面で選べます',
  ],
  rules: [
    '空のセルは、いまの内容を消しません',
    '同じ一覧をもう一度取り込んでも、何も変わりません',
    '取り込みは、あとからまるごと取り消せます',
  ],
  rulesTitle: '約束',

  backToList: '取り込みの一覧へ',
  fileLine: (form: string, encoding: string | null) =>
    [forms[form] ?? form, encoding === null ? '' : (encodings[encoding] ?? encoding)]
      .filter(Boolean)
      .join('・'),
  stage: (stage: keyof typeof stages) => stages[stage],
  progress: (done: number, of: number) => `${count(of)}のうち ${count(done)}`,
  waiting: '順番を待っています',
  stuck: 'しばらく進んでいません。まだ何も変わっていません。もう一度始められます。',
  again: 'もう一度始める',
  brokenTitle: 'このファイルは取り込めません',
  another: '別のファイルを選ぶ',

  mappingTitle: '列の読み方',
  mappingLead: (unknown: number) =>
    unknown > 0
      ? `読み方の分からない列が${unknown}列あります。選んでから「くらべる」を押してください。選ばない列は、取り込みの記録にだけ残します。`
      : '見出しから、このように読みました。ちがうところは選び直せます。',
  nameNeeded: '「名称」の列を一つ選んでください。',
  remembered: '前に覚えた読み方で読みました。',
  sheet: '読むシート',
  firstSheet: 'はじめに見つかった一覧',
  headerColumn: '見出し',
  samplesColumn: '書かれている例',
  meaningColumn: '何が書かれているか',
  meaningOf: (header: string) => `「${header}」の列に書かれていること`,
  leaveAside: '読まない（記録に残す）',
  kindOfAll: 'どの行も同じ種類なら、選んでください',
  kindByRow: '行ごとに、名前や説明から決める',
  organizationOfAll: '運営者の列がなければ、その名前',
  compare: 'この読み方でくらべる',
  mappingChange: '列の読み方を見る・選び直す',
  fields,

  summary: (n: Record<'NEW' | 'CHANGED' | 'SAME' | 'REFUSED', number>) =>
    n.NEW + n.CHANGED === 0 && n.REFUSED === 0
      ? 'いま載せている内容と同じです。変わるものはありません。'
      : `${[n.NEW > 0 && `新しく${count(n.NEW)}件を載せ`, n.CHANGED > 0 && `${count(n.CHANGED)}件を変え`]
          .filter(Boolean)
          .join('、')}${n.NEW + n.CHANGED > 0 ? 'ます。' : '変わるものはありません。'}${
          n.SAME > 0 ? `${count(n.SAME)}件は同じです。` : ''
        }${n.REFUSED > 0 ? `${count(n.REFUSED)}行は取り込めません。` : ''}`,
  nothingYet: 'まだ何も変えていません。',
  filtersTitle: '行をえらんで見る',
  filters,
  filterCount: (filter: keyof typeof filters, n: number) => `${filters[filter]} ${count(n)}`,
  rowsNone: 'ここに入る行はありません。',
  rowNumber: (row: number) => `${count(row)}行目`,
  noName: '（名称なし）',
  more: '続きを見る',
  duplicateOf: (name: string, reasons: string) =>
    `「${name}」と同じ場所かもしれません${reasons && `（${reasons}）`}。`,
  duplicateReasons: (codes: readonly string[]) =>
    codes.flatMap((code) => duplicateReasons[code] ?? []).join('・'),
  changedField: (record: string, field: string) => changed[`${record}.${field}`] ?? field,
  before: 'いま',
  after: '一覧',
  blank: '（空）',
  fileFaults: 'ファイル全体について',
  refusedDownload: '断られた行を、わけと一緒に CSV で受け取る',
  commit: (n: number) => `${count(n)}件を取り込む`,
  commitWithout: (refused: number, n: number) =>
    `断られた${count(refused)}行を除いて、${count(n)}件を取り込む`,
  commitNote: 'ぜんぶ入るか、何も変わらないかのどちらかです。あとから、まるごと取り消せます。',
  refusedFirst: '断られた行を直したファイルを、もう一度持ってくることもできます。',
  discard: '取り込まずに捨てる',
  outcome: (code: string) => outcomes[code] ?? '',

  doneTitle: '取り込みました',
  doneLead: (n: number) => `${count(n)}件が、もう探せます。`,
  nextTitle: 'つぎにすること',
  next: {
    duplicates: '重なりを見る',
    duplicatesNote: '同じ場所が二つにならないように',
    confirmations: '持ち主に確認をたのむ',
    confirmationsNote: 'まだ、だれも確かめていない場所です',
    entries: '載せている場所を見る',
    entriesNote: 'だれが使えるかを書き足すと、答えがはっきりします',
  },
  goneTitle: 'この一覧はありません',
  gone: '一日たって消えたか、ほかの人の一覧です。',

  reasonOfRow: (row: number, words: string) => `${row}行目：${words}`,

  yes: 'はい',
  no: 'いいえ',
  codeWords: {
    ...codes.kinds,
    ...codes.statuses,
    ...codes.audiences,
  } as Record<string, string>,
  free: '無料',
  yen: (amount: number) => `${count(amount)}円`,
  ages: (from: number | null, to: number | null) =>
    `${from === null ? '' : `${from}歳から`}${to === null ? '' : `${to}歳まで`}`,
  people: (n: number) => `${n}人`,
};

const forms: Record<string, string> = {
  CSV: 'CSV',
  XLSX: 'Excel',
  PACKAGE: 'CSV のまとまり',
  HSDS: 'HSDS のパッケージ',
};
const encodings: Record<string, string> = {
  'utf-8': 'UTF-8',
  shift_jis: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
};
