import type { SlipTexts } from '../ja/slip.ts';

const nextPlace = '{次|つぎ}の ところ';
const call = '{電話|でんわ}して ください。';

/** やさしい日本語 of the page that opens with the slip's code. */
export const slip: SlipTexts = {
  pageTitle: 'カードの {番号|ばんごう}で {見|み}る',
  title: 'カードの {番号|ばんごう}を {入|い}れて ください',
  lead: 'もらった カードに {番号|ばんごう}が あります。{名前|なまえ}や {登録|とうろく}は いりません。',
  code: 'カードの {番号|ばんごう}（12{文字|もじ}）',
  codeHint: '{例|れい}：A3C4-67DE-K9MN。{小|ちい}さい {文字|もじ}でも いいです。',
  open: '{見|み}る',
  privacy:
    '{番号|ばんごう}は、どこにも {残|のこ}りません。{見|み}おわったら、{右上|みぎうえ}の「{閉|と}じる」を {押|お}して ください。',
  faults: {
    SLIP_MISTYPED: '{番号|ばんごう}が {違|ちが}います。カードを もう {一度|いちど} {見|み}て ください。',
    SLIP_FOREIGN: `この {番号|ばんごう}では {開|ひら}きません。カードの {電話番号|でんわばんごう}に ${call}`,
    TOO_MANY_TRIES: `{違|ちが}う {番号|ばんごう}が {続|つづ}きました。15{分|ふん} {待|ま}って ください。{急|いそ}ぐ ときは ${call}`,
    silent: '{今|いま}、つながりません。{少|すこ}し {待|ま}って、もう {一度|いちど} ためして ください。',
  },
  viewTitle: '{今|いま}の ようす',
  office: (name) => `${name}が、あなたの {手|て}つだいを して います`,
  call: '{電話|でんわ}する',
  none: '{今|いま}、ほかの ところに お{願|ねが}いして いる ことは ありません。',
  askedFor: (receiver) => `${receiver ?? '{県|けん}の {相談|そうだん}の {机|つくえ}'}への お{願|ねが}い`,
  turns: {
    RECEIVER: ({ receiver }) => `${receiver ?? nextPlace}が、できるか どうかを {考|かんが}えて います。`,
    SENDER: ({ receiver, holder }) =>
      `${receiver ?? nextPlace}から {質問|しつもん}が ありました。${holder}が {答|こた}えます。`,
    DESK: () => '{県|けん}の {机|つくえ}が、{行|い}く ところを {探|さが}して います。',
    TO_BOOK: ({ receiver }) =>
      `${receiver ?? nextPlace}が「はい」と {言|い}いました。{会|あ}う {日|ひ}を {決|き}めます。`,
    TO_MEET: ({ receiver, meeting }) =>
      `${receiver ?? nextPlace}の {人|ひと}に {会|あ}う {日|ひ}が あります${meeting ? `：${meeting}` : ''}。`,
    IN_SUPPORT: ({ receiver }) => `${receiver ?? nextPlace}が {手|て}つだって います。`,
    RESTS: ({ receiver }) =>
      `${receiver ?? nextPlace}とは、{今|いま}は お{休|やす}みです。{終|お}わりでは ありません。`,
    OFFICE: ({ holder }) => `${holder}が、{次|つぎ}の ことを いっしょに {考|かんが}えます。`,
  },
  next: {
    RECEIVER: '{返事|へんじ}を {待|ま}って います。あなたが する ことは ありません。',
    SENDER: '{返事|へんじ}を {待|ま}って います。あなたが する ことは ありません。',
    DESK: 'あなたが する ことは ありません。',
    TO_BOOK: `いい {日|ひ}が あったら、${call}`,
    TO_MEET: `{行|い}けない ときは、だいじょうぶです。${call}`,
    IN_SUPPORT: `{困|こま}った ときは、${call}`,
    RESTS: `{話|はな}したい ときは、${call}`,
    OFFICE: 'いつでも {電話|でんわ}して いいです。',
  },
  due: (day) => `${day}までに {返事|へんじ}を もらいます。`,
  holder: (name) => `{今|いま}は、${name}が {手|て}つだって います。`,
  looksTitle: 'あなたの ことを {見|み}た ところ',
  looksLead: '{新|あたら}しい ものが {上|うえ}です。{見|み}た {人|ひと}の {名前|なまえ}は {出|で}ません。',
  looksNone: 'まだ、だれも {見|み}て いません。',
  looks: {
    CASE_READ: '{相談|そうだん}の {記録|きろく}を {見|み}た',
    CASE_UNMASKED: '{隠|かく}して ある ことを {見|み}た',
    REFERRAL_READ: 'お{願|ねが}いの {中身|なかみ}を {見|み}た',
    REFERRAL_UNMASKED: 'お{願|ねが}いの {隠|かく}して ある ことを {見|み}た',
    NEXT_PLACES_READ: '{次|つぎ}の ところを {探|さが}す ために {見|み}た',
    TEAM_READ: 'みんなで {作|つく}った {予定|よてい}を {見|み}た',
    MEETING_CASE_READ: '{会議|かいぎ}で {見|み}た',
    LETTER_READ: 'お{願|ねが}いの {手紙|てがみ}を {開|ひら}いた',
    SLIP_OPENED: 'この カードで {開|ひら}いた',
  },
  byNobody: 'カードを {持|も}って いる {人|ひと}',
  byNobodyHint: `あなたでは ない ときは、${call}カードを {新|あたら}しく します。`,
  roles: {
    PROVIDER_CASEWORKER: '{相談員|そうだんいん}',
    MUNICIPAL_WORKER: '{役所|やくしょ}の {人|ひと}',
    MUNICIPAL_COORDINATOR: '{役所|やくしょ}の まとめ{役|やく}',
    PREFECTURAL_COORDINATOR: '{県|けん}の まとめ{役|やく}',
    VISITING_SUPPORTER: '{家|いえ}に {行|い}く {人|ひと}',
    MEETING_MEMBER: '{会議|かいぎ}の {人|ひと}',
  },
  withdrawTitle: '{見|み}せる ことを、やめる ことが できます',
  withdrawLead:
    'やめると、すぐに {見|み}えなく なります。わけは {聞|き}きません。{相談|そうだん}は、{続|つづ}ける ことが できます。',
  withdrawOne: (name) => `${name}に {見|み}せるのを やめる`,
  withdrawAll: 'ぜんぶ やめる',
  nothingShared: '{今|いま}、{見|み}せて いる ところは ありません。',
  stays: (names) =>
    `${names}は、{法律|ほうりつ}で {見|み}る ことが できます。わけは、{窓口|まどぐち}に {聞|き}いて ください。`,
  confirmTitle: (name) => (name ? `${name}に {見|み}せるのを やめますか` : 'ぜんぶ やめますか'),
  confirmLead: (name) =>
    `${name ?? 'みんな'}から、すぐに {見|み}えなく なります。お{願|ねが}いも {終|お}わります。`,
  confirmAfter: (office) =>
    `${office}は、これからも {話|はなし}を {聞|き}きます。また お{願|ねが}いする ことも できます。`,
  confirmDo: 'やめる',
  confirmNot: 'やめないで、もどる',
  doneButLaw: (names) =>
    `やめました。{相手|あいて}にも {言|い}います。${names}は、{法律|ほうりつ}で まだ {見|み}る ことが できます。`,
  done: (name) => `${name ?? 'みんな'}から、{見|み}えなく なりました。{相手|あいて}にも {伝|つた}えます。`,
  end: '{見|み}おわる',
};
