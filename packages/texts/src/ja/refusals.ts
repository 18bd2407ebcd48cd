import { plainField } from '../plain-field.ts';
import type { RefusalCode, RefusalShape } from '../shapes.ts';

const fieldWords: Record<string, string> = {
  'person.home': 'お住まいの町',
  'person.ward': 'お住まいの区',
  'person.ageYears': '年齢',
  'person.has': '今の様子',
  'person.hasNot': '今の様子',
  avoid: '除く町',
  avoidOrganizations: '除く団体',
  words: '探すことば',
  text: '探すことば',
  code: '町',
  kinds: '探す場所の種類',
  ids: 'くらべる場所',
  atLeastMetersFromHome: '家からの距離',
  first: '一度に出す数',
};

const sentences: Record<RefusalCode, (field: string) => string> = {
  AGE_OUT_OF_RANGE: () => '年齢は0から120までの数で書いてください。',
  CODE_UNKNOWN: (field) => `${field}が見つかりません。町の名前か郵便番号で選び直してください。`,
  CODE_FOREIGN: (field) =>
    `${field}が、日本の市区町村ではありません。町の名前か郵便番号で選び直してください。`,
  CODE_MISTYPED: (field) =>
    `${field}の番号に、打ちまちがいがあるようです。5けたか6けたの数を確かめてください。`,
  POSTCODE_UNKNOWN: () => '郵便番号が見つかりません。7けたの数を確かめるか、町の名前で探してください。',
  POINT_OUTSIDE_JAPAN: () => '日本の外の場所です。日本の中の場所を選んでください。',
  CURSOR_FOREIGN: () => '一覧の続きを出せませんでした。はじめから、もう一度探してください。',
  WORDS_TOO_LONG: () => '探すことばは100文字までで書いてください。',
  TOO_MANY: (field) => `${field}が多すぎます。数を減らしてください。`,
  PAGE_SIZE: () => '一度に出す数は、1から50までの数で書いてください。',
  VIEW_INVALID: () => '地図の範囲がわかりませんでした。「はじめの地図にもどる」を押してください。',
  HOME_MISSING: () => 'お住まいの町を選んでください。',
  NOT_FOUND: () =>
    '見つかりませんでした。なくなったか、場所が変わったのかもしれません。一覧から選び直してください。',
};

/** What is wrong and how to mend it, in one or two sentences: the source language. */
export const refusals = {
  /** Names the field and the way out; a field nobody has a word for is called 「書いた内容」. */
  sentence: ({ code, field }: RefusalShape): string =>
    sentences[code](fieldWords[plainField(field)] ?? '書いた内容'),
};

/** The shape every language of the refusals must have. */
export type RefusalsTexts = typeof refusals;
