import type { DuplicateReason, MergeReason } from '@tsunagi/domain';
import { staffRefusal } from './refusals.ts';

const reasons: Record<DuplicateReason, string> = {
  SAME_NAME: '名前が同じ',
  SIMILAR_NAME: '名前が似ている',
  SAME_READING: '読みが同じ',
  SAME_PHONE: '電話番号が同じ',
  SAME_CORPORATE_NUMBER: '法人番号が同じ',
  SAME_ORGANIZATION: '団体が同じ',
  NEAR: '200mも離れていない',
  SAME_TOWN: '同じ町にある',
  SIMILAR_KIND: '種類の書き方が少しちがう',
  OTHER_KIND: '種類がちがう',
  OTHER_NUMBER_IN_NAME: '名前の数や方角がちがう',
  OTHER_CORPORATE_NUMBER: '法人番号がちがう',
  OTHER_TOWN: '町がちがう',
  FAR: '5km以上離れている',
};

/** What speaks against the two being one. */
const against: readonly DuplicateReason[] = [
  'SIMILAR_KIND',
  'OTHER_KIND',
  'OTHER_NUMBER_IN_NAME',
  'OTHER_CORPORATE_NUMBER',
  'OTHER_TOWN',
  'FAR',
];

const suggested: Record<MergeReason, string> = {
  ONLY_ONE: '片方にだけ、書いてあります',
  FRESHER: 'あとで確認されたほうです',
  FULLER: 'くわしく書いてあるほうです',
  BOTH_HOLD: '重ならないように、両方を残します',
  KEPT_FIRST: '残すほうのままにします',
};

const sentences: Record<string, string> = {
  NOT_FOUND: '見つかりませんでした。ほかの人が先に決めたのかもしれません。一覧を開き直してください。',
  NOT_IN_YOUR_CARE: 'どちらかが、ほかの町の受けもちです。県のまとめ役に頼んでください。',
  DECIDED_BEFORE: 'ほかの人が先に決めました。一覧を開き直してください。',
  EDITED_MEANWHILE:
    '見ているあいだに、どちらかが書きかえられました。画面を開き直して、もう一度えらんでください。',
  CHOICE_INVALID: 'この選び方では、足りない項目があります。選び直してください。',
  MERGED_FURTHER:
    '残したほうが、そのあと別の案内にまとめられています。新しいほうから順に、元に戻してください。',
  WORD_MISSING: '同じではないわけを、ひとこと書いてください。',
  WORDS_TOO_LONG: 'ひとことは、200文字までで書いてください。',
};

/** Words of entries that are there twice. For staff, in Japanese alone. */
export const duplicates = {
  title: '重なり',
  lead: (total: number) =>
    total === 0
      ? '同じ場所かもしれない案内は、いま見あたりません'
      : `同じ場所かもしれない案内が、${total}組あります`,
  howFound: '名前・読み・電話・法人番号・近さから、見つけています。変わった案内は、1分ほどで調べます。',
  lists: { proposed: '見つかった組', declined: '同じではない', merged: '一つにまとめた' },
  certainty: (score: number) =>
    score >= 3.5 ? 'ほぼ同じ' : score >= 1.5 ? 'おそらく同じ' : 'もしかすると同じ',
  reasons,
  forIt: (given: readonly DuplicateReason[]) => given.filter((one) => !against.includes(one)),
  againstIt: (given: readonly DuplicateReason[]) => given.filter((one) => against.includes(one)),
  same: 'わけ',
  different: 'ちがう所',
  confirmed: (day: string | null) => (day ? `${day}に確認` : 'まだ確認されていません'),
  keeper: (name: string | null) => (name ? `受けもち：${name}` : '受けもちが決まっていません'),
  noPhone: '電話は書いていません',
  compare: '見くらべて、一つにする',
  look: '見くらべる',
  notSame: '同じではない',
  notSameWhy: '同じではないわけ（ひとこと）',
  notSameHint: 'わけは残ります。つぎに調べたときも、この組は出ません。',
  notSameDo: '同じではない、と決める',
  declinedBy: (who: string, word: string) => `${who}：「${word}」`,
  reopen: 'もう一度、候補にもどす',
  nobody: '名前の残っていない人',
  noneDeclined: '同じではないと決めた組は、まだありません。',
  noneMerged: '一つにまとめた案内は、まだありません。',
  mergedLine: (gone: string, kept: string) => `「${gone}」を「${kept}」にまとめました`,
  takenFrom: (gone: string) => `「${gone}」から来た項目と、その出典`,
  takenLine: (field: string, sources: readonly string[]) => `${field}：${sources.join('、')}`,
  undo: '元に戻す',
  undoHint:
    '二つの案内にもどし、古い住所もそれぞれの案内を開くようになります。まとめたあとに書きかえた所は、そのまま残します。',
  undone: (day: string, who: string | null) => `${day}に${who ? `${who}が` : ''}元に戻しました`,
  keptEdits: (fields: readonly string[]) => `あとの手直しを残した項目：${fields.join('・')}`,
  notYours: (names: readonly string[]) =>
    `まとめられるのは、${names.join('と')}の両方を受けもつ人です。町をまたぐときは、県のまとめ役に頼んでください。`,
  back: '重なりの一覧へ',
  compareTitle: '二つを、一つにする',
  survivor: 'どちらの住所（ページ）を残しますか',
  survivorHint: '残さないほうのページを開いた人は、残したほうへ案内されます。',
  keep: (name: string) => `「${name}」を残す`,
  left: '残すほう',
  right: 'まとめるほう',
  field: '項目',
  take: 'とる内容',
  sides: { KEPT: '残すほうの内容', GONE: 'まとめるほうの内容', BOTH: '両方' },
  suggested,
  offerings: '開く所',
  equalFields: (count: number) => `同じ内容の${count}項目を見る`,
  noDifference: 'ちがう所は、ありません。',
  preview: 'まとめたあとの案内',
  merge: '一つにまとめる',
  merging: 'まとめています',
  mergeHint: 'いつでも「一つにまとめた」の一覧から、元に戻せます。',
  failed: '送れませんでした。選んだ内容は、この画面に残っています。',
  refusal: (code: string) => sentences[code] ?? staffRefusal({ code }),
};
