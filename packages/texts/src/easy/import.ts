import type {
  ImportEndWord,
  ImportFaultShape,
  ImportFaultWord,
  ImportStageWord,
  UndoRefusalWord,
} from '../import-shapes.ts';
import type { ImportTexts } from '../ja/import.ts';

const faults: Record<ImportFaultWord, (value: string) => string> = {
  FILE_TOO_LARGE: () =>
    'ファイルが {大|おお}きすぎます（50MBまで）。いらない ところを {消|け}して ください。',
  FILE_EMPTY: () => 'ファイルに {何|なに}も ありません。{別|べつ}の ファイルを えらんで ください。',
  FILE_BROKEN: () => 'ファイルが こわれて います。もう{一度|いちど} {保存|ほぞん}して ください。',
  FILE_KIND_UNKNOWN: () =>
    'この ファイルは {読|よ}めません。CSV か Excel（.xlsx）で {保存|ほぞん}して ください。',
  FILE_LOCKED: () =>
    '{古|ふる}い Excel（.xls）か、パスワードが あります。パスワードを とって、.xlsx で {保存|ほぞん}して ください。',
  ZIP_BOMB: () => 'あぶない ファイルです。{入|い}れません。{作|つく}った {人|ひと}に {聞|き}いて ください。',
  ENCODING_UNKNOWN: () => '{文字|もじ}が {読|よ}めません。「CSV UTF-8」で {保存|ほぞん}して ください。',
  TOO_MANY_ROWS: () =>
    '{行|ぎょう}が {多|おお}すぎます（10{万|まん}まで）。ファイルを {分|わ}けて ください。',
  TOO_MANY_COLUMNS: () =>
    '{列|れつ}が {多|おお}すぎます（500まで）。いらない {列|れつ}を {消|け}して ください。',
  HEADER_MISSING: () =>
    '{見出|みだ}しが {見|み}つかりません。「{名称|めいしょう}」の {列|れつ}を {作|つく}って ください。',
  PACKAGE_TABLE_MISSING: () =>
    'ファイルが {足|た}りません。organizations と services を {入|い}れて ください。',
  NAME_MISSING: () => '{名前|なまえ}が ありません。{名前|なまえ}を {書|か}いて ください。',
  TOO_LONG: (value) => `{長|なが}すぎます（200{文字|もじ}まで）：「${value}」。{短|みじか}く して ください。`,
  PLACE_UNKNOWN: (value) =>
    `どこの {町|まち}か わかりません${value && `：「${value}」`}。{町|まち}の {番号|ばんごう}か {住所|じゅうしょ}を {書|か}いて ください。`,
  ROW_TWICE: (value) =>
    `{同|おな}じ ものが {上|うえ}にも あります${value && `：「${value}」`}。どちらかを {消|け}して ください。`,
  RECORD_INVALID: () =>
    'この {行|ぎょう}は {入|い}れられません。{書|か}いた ことを もう{一度|いちど} {見|み}て ください。',
  KEEPER_FOREIGN: (value) =>
    `${value ? `「${value}」の {市町村|しちょうそん}の ところです。` : ''}あなたは {変|か}えられません。`,
  CODE_UNKNOWN: (value) =>
    `「${value}」という {町|まち}の {番号|ばんごう}は ありません。もう{一度|いちど} {見|み}て ください。`,
  CODE_FOREIGN: (value) =>
    `「${value}」は えらべない {所|ところ}の {番号|ばんごう}です。もう{一度|いちど} {見|み}て ください。`,
  CODE_MISTYPED: (value) =>
    `「${value}」は {町|まち}の {番号|ばんごう}では ありません。5つか 6つの {数字|すうじ}を {見|み}て ください。`,
  PHONE_INVALID: (value) =>
    `「${value}」は {電話番号|でんわばんごう}では ありません。0000-00-0000 のように {書|か}いて ください。`,
  MAIL_INVALID: (value) =>
    `「${value}」は メールアドレスでは ありません。もう{一度|いちど} {書|か}いて ください。`,
  URL_INVALID: (value) =>
    `「${value}」は ホームページの アドレスでは ありません。https:// から {書|か}いて ください。`,
  CORPORATE_NUMBER_INVALID: (value) =>
    `「${value}」は {法人番号|ほうじんばんごう}では ありません。13の {数字|すうじ}を {見|み}て ください。`,
  DAY_INVALID: (value) => `「${value}」は {日|ひ}では ありません。2026-11-23 のように {書|か}いて ください。`,
  TIME_INVALID: (value) =>
    `「${value}」は {時間|じかん}では ありません。13:30 のように {書|か}いて ください。`,
  NUMBER_INVALID: (value) =>
    `「${value}」は {数|かず}では ありません。{数字|すうじ}だけで {書|か}いて ください。`,
  POINT_INVALID: (value) =>
    `「${value}」は {日本|にほん}の {中|なか}では ありません。もう{一度|いちど} {見|み}て ください。`,
  KIND_UNKNOWN: (value) =>
    `「${value}」という {種類|しゅるい}が わかりません。{別|べつ}の ことばで {書|か}いて ください。`,
  STATUS_UNKNOWN: (value) => `「${value}」が わかりません。{別|べつ}の ことばで {書|か}いて ください。`,
  CELL_ERROR: (value) =>
    `{計算|けいさん}の まちがい（${value}）が あります。{正|ただ}しく {書|か}いて ください。`,
  QUOTES_BROKEN: () => 'しるし（"）が {足|た}りません。ここから {下|した}を {見|み}て ください。',
  SCHEDULE_AS_WORDS: (value) =>
    `{日|ひ}と {時間|じかん}は、そのままの ことばで {出|だ}します：「${value}」。`,
  VENUE_LEFT_OUT: (value) =>
    `「${value}」が どこの {町|まち}か わかりません。{場所|ばしょ}なしで {入|い}れます。`,
  HIDDEN_PLACE_KEPT: () => '{住所|じゅうしょ}を かくして いる {所|ところ}です。かくした ままに します。',
  HEADER_TWICE: (value) =>
    `{同|おな}じ {見出|みだ}しが 2つ あります${value && `：「${value}」`}。はじめの {列|れつ}を {読|よ}みます。`,
  COLUMN_UNKNOWN: () => 'この {列|れつ}の {読|よ}みかたが わかりません。{書|か}いて ある ことは のこします。',
  MERGED_CELLS: () => '1つに した マスが あります。{下|した}も {同|おな}じと {読|よ}みました。',
  SHEET_LEFT_OUT: (value) => `この {表|ひょう}は {読|よ}んで いません${value && `：「${value}」`}。`,
  CODE_RENEWED: (value) =>
    `「${value}」は {前|まえ}の {番号|ばんごう}です。{今|いま}の {町|まち}として {読|よ}みました。`,
};

const where = ({ table, row, column }: ImportFaultShape): string => {
  const parts = [
    row === undefined ? (table ?? '') : `${row}{行目|ぎょうめ}`,
    column ? `「${column}」` : '',
  ].join('');
  return parts === '' ? '' : `${parts}：`;
};

const stages: Record<ImportStageWord, (done: number) => string> = {
  UNDERSTOOD: (done) => `${done}{行|ぎょう} {読|よ}みました。{今|いま}の ものと くらべて います。`,
  PLANNED: (done) => `${done}{行|ぎょう} くらべました。`,
  WRITTEN: () => '{書|か}きました。さがせるように して います。',
  FOUND: (done) => `${done}こ さがせるように しました。`,
};

const ends: Record<ImportEndWord, string> = {
  DRY_RUN: 'まだ {何|なに}も かえて いません。よければ --commit を つけて ください。',
  NOTHING_TO_CHANGE: '{今|いま}の ものと {同|おな}じです。{何|なに}も かえて いません。',
  ROWS_REFUSED:
    '{入|い}れられない {行|ぎょう}が あります。{何|なに}も かえて いません。なおすか、--without-refused を つけて ください。',
};

const undoRefusals: Record<UndoRefusalWord, (names: string) => string> = {
  BATCH_UNKNOWN: () => 'その {番号|ばんごう}は ありません。もう{一度|いちど} {見|み}て ください。',
  UNDONE_BEFORE: () => 'もう、もとに もどして あります。',
  CHANGED_SINCE: (names) => `あとから なおした ものが あります：${names}。もとに もどしません。`,
  USED_SINCE: (names) => `ほかで {使|つか}って います：${names}。{先|さき}に そちらを もどして ください。`,
};

const verdicts: ImportTexts['verdicts'] = {
  NEW: '{新|あたら}しい',
  CHANGED: 'かえる',
  SAME: '{同|おな}じ',
  REFUSED: '{入|い}れられない',
};

/** The words of an import, in やさしい日本語. */
export const importing: ImportTexts = {
  verdicts,
  fault: (fault) => `${where(fault)}${faults[fault.code](fault.value ?? '')}`,
  counts: (counts) =>
    `{新|あたら}しい ${counts.NEW}、かえる ${counts.CHANGED}、{同|おな}じ ${counts.SAME}、{入|い}れられない ${counts.REFUSED}`,
  rowTitle: (row, name, verdict) =>
    `${row}{行目|ぎょうめ} ${name ?? '（{名前|なまえ}なし）'}：${verdicts[verdict]}`,
  change: (field, before, after) => `  ${field}：${before || '（なし）'} → ${after || '（なし）'}`,
  duplicate: (name) => `  もう あるかも しれません：${name}`,
  more: (count) => `ほか ${count}`,
  readAs: (form, encoding) => `{読|よ}みかた：${form}${encoding ? `（${encoding}）` : ''}`,
  stage: (stage, done) => stages[stage](done),
  end: (end) => ends[end],
  done: (batch, seconds) =>
    `{入|い}れました（${seconds}{秒|びょう}）。もどす ときの {番号|ばんごう}：${batch}`,
  undone: 'ぜんぶ もとに もどしました。',
  undoRefused: (code, names) => undoRefusals[code](names.join('、')),
  mappingWrong: (path) => `{列|れつ}の {読|よ}みかたの ファイルが まちがって います：${path || 'ぜんぶ'}。`,
  usage:
    '{使|つか}いかた：npm run import -- ファイル [--mapping {読|よ}みかた.json] [--commit] [--without-refused]　もどす：npm run import -- --undo {番号|ばんごう}',
};
