import type { RefusalsTexts } from '../ja/refusals.ts';
import { plainField } from '../plain-field.ts';
import type { RefusalCode } from '../shapes.ts';

const fieldWords: Record<string, string> = {
  'person.home': '{住|す}んで いる {町|まち}',
  'person.ward': '{住|す}んで いる {区|く}',
  'person.ageYears': '{年|とし}',
  'person.has': '{今|いま}の こと',
  'person.hasNot': '{今|いま}の こと',
  avoid: '{除|のぞ}く {町|まち}',
  avoidOrganizations: '{除|のぞ}く {団体|だんたい}',
  words: 'さがす ことば',
  text: 'さがす ことば',
  code: '{町|まち}',
  kinds: 'さがす ところの {種類|しゅるい}',
  ids: 'くらべる ところ',
  atLeastMetersFromHome: '{家|いえ}からの {遠|とお}さ',
  first: '{一度|いちど}に {出|だ}す {数|かず}',
};

const choose =
  '{町|まち}の {名前|なまえ}か {郵便番号|ゆうびんばんごう}で、もう{一度|いちど} えらんで ください。';

const sentences: Record<RefusalCode, (field: string) => string> = {
  AGE_OUT_OF_RANGE: () => '{年|とし}は、0から 120までの {数|かず}で {書|か}いて ください。',
  CODE_UNKNOWN: (field) => `${field}が {見|み}つかりません。${choose}`,
  CODE_FOREIGN: (field) => `${field}が、{日本|にほん}の {町|まち}では ありません。${choose}`,
  CODE_MISTYPED: (field) =>
    `${field}の {番号|ばんごう}が ちがうかも しれません。5つか 6つの {数字|すうじ}を {見|み}て ください。`,
  POSTCODE_UNKNOWN: () =>
    '{郵便番号|ゆうびんばんごう}が {見|み}つかりません。7つの {数字|すうじ}を {見|み}て ください。{町|まち}の {名前|なまえ}でも さがせます。',
  POINT_OUTSIDE_JAPAN: () => '{日本|にほん}の {外|そと}です。{日本|にほん}の {中|なか}を えらんで ください。',
  CURSOR_FOREIGN: () =>
    'つづきを {出|だ}す ことが できませんでした。はじめから もう{一度|いちど} さがして ください。',
  WORDS_TOO_LONG: () => 'さがす ことばは、100{文字|もじ}までで {書|か}いて ください。',
  TOO_MANY: (field) => `${field}が {多|おお}すぎます。{少|すく}なく して ください。`,
  PAGE_SIZE: () => '{一度|いちど}に {出|だ}す {数|かず}は、1から 50までで {書|か}いて ください。',
  VIEW_INVALID: () =>
    '{地図|ちず}の {場所|ばしょ}が わかりませんでした。はじめの {地図|ちず}に もどって ください。',
  HOME_MISSING: () => '{住|す}んで いる {町|まち}を えらんで ください。',
  NOT_FOUND: () => '{見|み}つかりませんでした。リストから もう{一度|いちど} えらんで ください。',
};

/** What is wrong and how to mend it, in やさしい日本語. */
export const refusals: RefusalsTexts = {
  sentence: ({ code, field }) => sentences[code](fieldWords[plainField(field)] ?? '{書|か}いた もの'),
};
