import type {
  ImportCounts,
  ImportEndWord,
  ImportFaultShape,
  ImportFaultWord,
  ImportStageWord,
  UndoRefusalWord,
} from '../import-shapes.ts';

/** What is wrong and how to mend it, without saying where. */
const faults: Record<ImportFaultWord, (value: string) => string> = {
  FILE_TOO_LARGE: () => 'ファイルが大きすぎます（50MBまで）。写真や使わないシートを消してください。',
  FILE_EMPTY: () => 'ファイルに何も書かれていません。ファイルを選び直してください。',
  FILE_BROKEN: () => 'ファイルが壊れています。もとのソフトで開き、保存し直してください。',
  FILE_KIND_UNKNOWN: () => '読める形のファイルではありません。CSV か Excel（.xlsx）で保存してください。',
  FILE_LOCKED: () =>
    '古い形の Excel（.xls）か、パスワードつきです。パスワードを外し、.xlsx で保存してください。',
  ZIP_BOMB: () => '開くと異常に大きくなるファイルです。取り込みません。作った人に確かめてください。',
  ENCODING_UNKNOWN: () => '文字を読めません。「CSV UTF-8」の形で保存し直してください。',
  TOO_MANY_ROWS: () => '行が多すぎます（10万行まで）。いくつかのファイルに分けてください。',
  TOO_MANY_COLUMNS: () => '列が多すぎます（500列まで）。使わない列を消してください。',
  HEADER_MISSING: () =>
    '見出しの行が見つかりません。「名称」の列があるか確かめるか、列の読み方を指定してください。',
  PACKAGE_TABLE_MISSING: () => '要る表がありません。organizations と services を入れてください。',
  NAME_MISSING: () => '名称がありません。名称を書いてください。',
  TOO_LONG: (value) => `長すぎます（200文字まで）：「${value}」。短くしてください。`,
  PLACE_UNKNOWN: (value) =>
    `どの市区町村か分かりません${value && `：「${value}」`}。市区町村コードか、都道府県からの住所を書いてください。`,
  ROW_TWICE: (value) =>
    `同じものが上の行にもあります${value && `：「${value}」`}。どちらかを消すか、番号（NO・ID）を分けてください。`,
  RECORD_INVALID: () => 'この行は、決まりに合わず取り込めません。書かれていることを確かめてください。',
  KEEPER_FOREIGN: (value) =>
    `${value ? `「${value}」が受けもつ場所で` : 'どこが受けもつか分からず'}、あなたの名では変えられません。受けもつ市区町村か都道府県にこの行を渡してください。`,
  CODE_UNKNOWN: (value) => `「${value}」という市区町村コードはありません。番号を確かめてください。`,
  CODE_FOREIGN: (value) => `「${value}」は、選べない地域のコードです。番号を確かめてください。`,
  CODE_MISTYPED: (value) =>
    `「${value}」は市区町村コードとして読めません。5けたか6けたの数を確かめてください。`,
  PHONE_INVALID: (value) => `「${value}」は電話番号として読めません。0000-00-0000 のように書いてください。`,
  MAIL_INVALID: (value) => `「${value}」はメールアドレスとして読めません。書き直してください。`,
  URL_INVALID: (value) => `「${value}」はホームページの番地として読めません。https:// から書いてください。`,
  CORPORATE_NUMBER_INVALID: (value) =>
    `「${value}」は法人番号として読めません。13けたの数を確かめてください。`,
  DAY_INVALID: (value) => `「${value}」は日付として読めません。2026-11-23 のように書いてください。`,
  TIME_INVALID: (value) => `「${value}」は時刻として読めません。13:30 のように書いてください。`,
  NUMBER_INVALID: (value) => `「${value}」は数として読めません。数字だけで書いてください。`,
  POINT_INVALID: (value) => `「${value}」は日本の中の位置として読めません。緯度と経度を確かめてください。`,
  KIND_UNKNOWN: (value) =>
    `「${value}」という種類が分かりません。居場所・相談窓口・家族会などのことばで書いてください。`,
  STATUS_UNKNOWN: (value) =>
    `「${value}」という状態が分かりません。実施・休止・終了などのことばで書いてください。`,
  CELL_ERROR: (value) => `計算のまちがい（${value}）があり、空として読みました。正しい値を書いてください。`,
  QUOTES_BROKEN: () => '引用符（"）が閉じていません。この行から後がずれていないか確かめてください。',
  SCHEDULE_AS_WORDS: (value) => `開く日時は、ことばのまま載せます：「${value}」。`,
  VENUE_LEFT_OUT: (value) => `場所「${value}」は日本のどの市区町村か分からず、場所なしで取り込みます。`,
  HIDDEN_PLACE_KEPT: () => '住所を伏せている場所です。住所と位置は、変えずに伏せたままにします。',
  HEADER_TWICE: (value) => `同じ見出しが2つあります${value && `：「${value}」`}。はじめの列を読みます。`,
  COLUMN_UNKNOWN: () => 'この列の読み方が分かりません。書かれたことは取り込みの記録に残します。',
  MERGED_CELLS: () => '結合されたセルがあります。下の行にも同じ値があるとして読みました。',
  SHEET_LEFT_OUT: (value) => `このシート（表）は読んでいません${value && `：「${value}」`}。`,
  CODE_RENEWED: (value) => `「${value}」は合併などの前のコードです。今の市区町村として読みました。`,
};

const where = ({ table, row, column }: ImportFaultShape): string => {
  const parts = [row === undefined ? (table ?? '') : `${row}行目`, column ? `「${column}」` : ''].join('');
  return parts === '' ? '' : `${parts}：`;
};

const stages: Record<ImportStageWord, (done: number) => string> = {
  UNDERSTOOD: (done) => `${done.toLocaleString('ja')}行を読みました。今の内容とくらべています。`,
  PLANNED: (done) => `${done.toLocaleString('ja')}行をくらべました。`,
  WRITTEN: () => '書き込みました。さがせるようにしています。',
  FOUND: (done) => `${done.toLocaleString('ja')}件をさがせるようにしました。`,
};

const ends: Record<ImportEndWord, string> = {
  DRY_RUN: 'まだ何も変えていません。よければ --commit をつけて、もう一度実行してください。',
  NOTHING_TO_CHANGE: '今の内容と同じです。何も変えませんでした。',
  ROWS_REFUSED:
    '取り込めない行があるので、何も変えませんでした。直すか、--without-refused をつけて、その行を除いて取り込んでください。',
};

const undoRefusals: Record<UndoRefusalWord, (names: string) => string> = {
  BATCH_UNKNOWN: () => 'その番号の取り込みはありません。番号を確かめてください。',
  UNDONE_BEFORE: () => 'この取り込みは、もう取り消してあります。',
  CHANGED_SINCE: (names) =>
    `取り込みのあとで手直しされています：${names}。取り消すと手直しが消えるので、取り消しません。`,
  USED_SINCE: (names) =>
    `取り込んだ組織や場所を、ほかの資源が使っています：${names}。先にそちらを取り消してください。`,
};

const verdicts = { NEW: '新しく加える', CHANGED: '変える', SAME: '同じ', REFUSED: '取り込めない' };

/** The words of an import: its report, line by line, and its errors. */
export const importing = {
  verdicts,
  /** Where, what, and how to mend it. */
  fault: (fault: ImportFaultShape): string => `${where(fault)}${faults[fault.code](fault.value ?? '')}`,
  counts: (counts: ImportCounts): string =>
    `新しく加える ${counts.NEW}件、変える ${counts.CHANGED}件、同じ ${counts.SAME}件、取り込めない ${counts.REFUSED}件`,
  rowTitle: (row: number, name: string | null, verdict: keyof typeof verdicts): string =>
    `${row}行目 ${name ?? '（名称なし）'}：${verdicts[verdict]}`,
  change: (field: string, before: string, after: string): string =>
    `  ${field}：${before || '（空）'} → ${after || '（空）'}`,
  duplicate: (name: string): string => `  もうあるかもしれません：${name}`,
  more: (count: number): string => `ほか${count}件`,
  readAs: (form: string, encoding: string | null): string =>
    `読み方：${form}${encoding ? `（${encoding}）` : ''}`,
  stage: (stage: ImportStageWord, done: number): string => stages[stage](done),
  end: (end: ImportEndWord): string => ends[end],
  done: (batch: string, seconds: string): string =>
    `取り込みました（${seconds}秒）。取り消すときの番号：${batch}`,
  undone: '取り込みを、まるごと取り消しました。',
  undoRefused: (code: UndoRefusalWord, names: readonly string[]): string =>
    undoRefusals[code](names.join('、')),
  mappingWrong: (path: string): string => `列の読み方のファイルがまちがっています：${path || '全体'}。`,
  usage:
    '使い方：npm run import -- ファイル [--mapping 読み方.json] [--commit] [--without-refused]　取り消し：npm run import -- --undo 番号',
};

/** The shape every language of these words must have. */
export type ImportTexts = typeof importing;
