import type { LinkAction } from '@tsunagi/domain';
import type { ReplyTexts } from '../ja/reply.ts';

const answers: Record<LinkAction, { word: string; hint: string }> = {
  ACCEPT: { word: '{引|ひ}き{受|う}けます', hint: 'この{後|あと}、{電話|でんわ}が あります。' },
  ASK_BACK: { word: '{聞|き}きたい ことが あります', hint: '{聞|き}きたい ことを {書|か}いて ください。' },
  DECLINE: {
    word: '{引|ひ}き{受|う}ける ことが できません',
    hint: 'どうしてかを {書|か}いて ください。ほかに いい ところが あったら、{教|おし}えて ください。',
  },
};

/** やさしい日本語 of the page on which a receiver answers a letter by its link. */
export const reply: ReplyTexts = {
  pageTitle: '{手紙|てがみ}への {返事|へんじ}',
  title: (sender) => `${sender}からの {手紙|てがみ}への {返事|へんじ}`,
  lead: (receiver) => `${receiver}の {人|ひと}に {聞|き}いて います。{登録|とうろく}は いりません。`,
  number: (reference) => `{番号|ばんごう} ${reference}`,
  need: 'お{願|ねが}いしたい こと',
  noPerson: 'だれの ことかは、ここに {書|か}いて いません。',
  due: (day) => `${day}までに {返事|へんじ}を ください`,
  question: 'どう {答|こた}えますか',
  nothingYet:
    '{選|えら}んだ だけでは、まだ {送|おく}りません。{次|つぎ}の {画面|がめん}で {確|たし}かめて ください。',
  answers,
  byName: 'あなたの {名前|なまえ}',
  ask: '{聞|き}きたい こと',
  askHint: '{本人|ほんにん}の {名前|なまえ}や {住所|じゅうしょ}は、{書|か}かないで ください。',
  acceptWord: '{言|い}いたい こと（{書|か}かなくても いいです）',
  reason: 'どうして できませんか',
  declineReasons: {
    NO_ROOM: '{今|いま}、{人|ひと}が いっぱいです',
    OUT_OF_AREA: '{住|す}んで いる ところが {合|あ}いません',
    NOT_FOR_THIS_NEED: 'この{困|こま}りごとの {手|て}つだいは して いません',
    AGE_DOES_NOT_FIT: '{年|とし}が {合|あ}いません',
    CLOSER_HELP_EXISTS: 'ほかの ところの ほうが いいと {思|おも}います',
    TOO_LITTLE_KNOWN: 'わかって いる ことが {少|すく}ないです',
    OTHER: 'ほかの わけ（{下|した}に {書|か}いて ください）',
  },
  next: '{次|つぎ}に どう しますか',
  declineNexts: {
    ALTERNATIVE: 'ほかの ところを {教|おし}えます（{名前|なまえ}を {下|した}に {書|か}いて ください）',
    BACK_TO_SENDER: '{送|おく}った ところに {返|かえ}します',
  },
  word: 'ところの {名前|なまえ}や、{言|い}いたい こと',
  send: 'この {返事|へんじ}を {送|おく}る',
  back: '{前|まえ}の {画面|がめん}に もどる',
  sentTitle: '{返事|へんじ}を {受|う}け{取|と}りました',
  sent: (sender) =>
    `ありがとうございました。${sender}に {伝|つた}えます。なおしたい ときは、{電話|でんわ}して ください。`,
  usedTitle: 'この {手紙|てがみ}の {返事|へんじ}は、もう {受|う}け{取|と}りました',
  used: (day, answer) =>
    `${day}に「${answers[answer].word}」と {返事|へんじ}が ありました。なおしたい ときは、{電話|でんわ}して ください。`,
  closedTitle: 'ここでは {答|こた}える ことが できません',
  closed: 'この {印|しるし}は、もう {使|つか}う ことが できません。{電話|でんわ}して ください。',
  lateTitle: '{返事|へんじ}の {日|ひ}が {過|す}ぎました',
  late: 'ここでは {答|こた}える ことが できません。{電話|でんわ}して ください。',
  foreignTitle: 'この ページは {開|ひら}く ことが できません',
  foreign:
    'もう {一度|いちど} {印|しるし}を {読|よ}むか、{手紙|てがみ}の {番号|ばんごう}に {電話|でんわ}して ください。',
  silentTitle: '{今|いま}、つながりません',
  silent:
    '{返事|へんじ}は、まだ {送|おく}って いません。{少|すこ}し {待|ま}って、もう {一度|いちど} ためして ください。',
  call: (sender) => `${sender}に {電話|でんわ}する`,
  callWithout: '{電話番号|でんわばんごう}は、{手紙|てがみ}に あります。',
  faults: {
    byName: 'あなたの {名前|なまえ}を {書|か}いて ください。',
    word: 'ことばを {書|か}いて ください。',
    declineReason: 'わけを {選|えら}んで ください。',
    declineNext: '{次|つぎ}に どう するかを {選|えら}んで ください。',
    other: '{書|か}いた ことを {確|たし}かめて ください。',
  },
};
