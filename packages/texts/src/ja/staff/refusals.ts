import type {
  CaseRefusal,
  MeetingRefusal,
  ReferralRefusal,
  RoutingRefusal,
  StepRefusal,
  TeamRefusal,
} from '@tsunagi/domain';
import { plainField } from '../../plain-field.ts';
import { isAskersRefusal, type RefusalCode } from '../../shapes.ts';
import { refusals } from '../refusals.ts';

const reload = '画面を開き直して、いまのようすを見てください。';

/** What was wrong, and what one does next: for every code that an act at the desk can meet. */
const sentences: Readonly<Record<string, (field: string) => string>> &
  Record<
    Exclude<
      CaseRefusal | MeetingRefusal | ReferralRefusal | RoutingRefusal | StepRefusal | TeamRefusal,
      RefusalCode
    >,
    (field: string) => string
  > = {
  NOT_IN_TEAM: () => 'この方のことを引き受けている所から選んでください。',
  ALREADY_LEAD: () => 'もう、この段階の主担当です。',
  ALREADY_BESIDE: () => 'もう、この段階でいっしょに関わっています。',
  NOT_BESIDE: () => `この段階では、いっしょに関わっていません。${reload}`,
  SECRECY_MISSING: () => '先に、秘密を守ることを確かめてください。',
  NOT_ITS_DAY: () => '会議をひらく日だけ、できます。日を確かめてください。',
  ALONE: () => 'ほかの所の人が、秘密を守ることを確かめてから、はじめます。',
  FROM_MEETING_ALONE: () =>
    '支援会議は、会議の席でだけ根拠になります。「支援会議」で席をつくって、そこにかけてください。',
  BODY_MISSING: () => '先に、もとになる会議体を書きとめてください。',
  BASIS_DOES_NOT_FIT: () =>
    'この会議体の法は、この世帯の年齢に届きません。ほかの会議体にするか、本人の同意をもらってください。',
  ALREADY_SEATED: () => 'もう、席についています。',
  ALREADY_THERE: () => 'もう、会議にかけています。',
  NOT_SEATED: () => 'この会議に席のある所から選んでください。',
  EMPTY: (field) => `${field}を書いてください。`,
  TOO_LONG: (field) => `${field}が長すぎます。短くしてください。`,
  TEXT_TOO_LONG: (field) => `${field}が長すぎます。短くしてください。`,
  NAME_MISSING: () => '名前を書いてください。',
  NAME_INVALID: () => '名前を、60文字までで書いてください。',
  TITLE_MISSING: () => '題を書いてください。',
  GIVER_MISSING: () => 'だれの一覧かを書いてください。',
  REASON_MISSING: () => '理由を選ぶか、書いてください。',
  WORD_MISSING: () => 'わけを、ひとこと書いてください。',
  WORDS_MISSING: () => 'ひとこと書いてください。',
  ROLE_MISSING: () => '立場を選んでください。',
  EVENTS_MISSING: () => '知らせることを、一つは選んでください。',
  UNKNOWN_FIELD: () => `知らない項目が入っています。${reload}`,
  CHOICE_INVALID: (field) => `${field}は、この選び方では決められません。選び直してください。`,
  FACT_INVALID: (field) => `${field}を確かめて、選び直してください。`,
  CONTRADICTION: (field) => `${field}に、合わないことが書かれています。どちらかを直してください。`,
  OUT_OF_RANGE: (field) => `${field}の数が、大きすぎるか小さすぎます。確かめてください。`,
  EDGES_CROSSED: (field) => `${field}の下の数が、上の数より大きくなっています。書き直してください。`,
  DAY_TAKEN: () => 'その日は、もう決まった相手があります。ほかの日を選んでください。',
  DAY_INVALID: () => '日付を確かめてください。',
  DAY_WRONG: () => '日付を確かめてください。',
  DAY_PASSED: () => 'きょうよりあとの日を選んでください。',
  MONTHS_INVALID: () => '何か月ごとかを、選び直してください。',
  TERM_REVERSED: () => '終わりの日が、はじめの日より前です。日を選び直してください。',
  TERM_OVER: () => '終わりの日が、もうすぎています。日を選び直してください。',
  TERM_PAST: () => 'おとといより前の日には、できません。きのうからの日を選んでください。',
  TERM_BEYOND_CONTRACT: () =>
    '終わりの日が、委託の終わりの日より後です。委託の終わりまでの日を選んでください。',
  MAIL_INVALID: () => 'メールアドレスの形を、確かめてください。',
  PHONE_INVALID: () => '電話番号を、市外局番から書いてください。',
  RECIPIENTS_INVALID: () => 'たずねる先を、一行に一つ「名前,メール」で書いてください。',
  ADDRESS_INVALID: () => 'アドレスを確かめてください。名前とパスワードや「#」は、入れられません。',
  ADDRESS_NOT_HTTPS: () => 'https:// で始まるアドレスにしてください。',
  ADDRESS_NOT_PUBLIC: () =>
    'インターネットから呼べるアドレスにしてください。庁内や手元の機械には、送れません。',
  NOT_A_PHOTO: () => '写真として読めません。JPEG か PNG の写真を選び直してください。',
  REFERENCE_MISTYPED: () => '受付番号に、打ちまちがいがあるようです。用紙の番号を確かめてください。',
  REFERENCE_UNKNOWN: () => 'その受付番号の用紙がありません。用紙の番号を確かめてください。',
  DUPLICATE_KEY: () => '同じものが、二つあります。どちらかを消してください。',
  POSITION_EXPOSED: () =>
    '場所をかくす案内に、くわしい位置が入っています。位置を消すか、見せ方を選び直してください。',
  KEEPER_FOREIGN: () =>
    'ほかの町が受けもつ場所です。その町のまとめ役に頼むか、自分の町の場所を選んでください。',
  ORGANIZATION_FOREIGN: () => 'ほかの団体の案内です。自分の団体を選び直してください。',
  OTHER_ORGANIZATION: () => 'ほかの所属で書いたものです。その所属に切り替えてから、送ってください。',
  NOT_IN_YOUR_CARE: () => '受けもちの外です。受けもつ町か、県のまとめ役に頼んでください。',
  NOT_YOURS: () => '決めるのは、受けもつ町か県のまとめ役、または運営者です。その人に頼んでください。',
  NOT_YOUR_OFFICE: () => 'ほかの所属のことです。その所属のまとめ役か、つなぎの運営者に頼んでください。',
  OWN_ORGANIZATION: () => '自分の組織のことは、ほかの人が決めます。県のまとめ役に頼んでください。',
  OWN_MEMBERSHIP: () => '自分の所属は、終えられません。ほかのまとめ役か、つなぎの運営者に頼んでください。',
  PUBLIC_BODY: () => '公の機関は、まとめて止められません。場所を一つずつ止めてください。',
  ROLE_BEYOND_YOURS: () => 'この立場には、招けません。つなぎの運営者に頼んでください。',
  ROLE_UNFIT: () => 'この所属には、その立場がありません。立場を選び直してください。',
  CONTRACT_FOREIGN: () => 'この所属の委託ではありません。委託を選び直してください。',
  MEMBER_ALREADY: () => 'この人は、もうこの立場で働いています。一覧で確かめてください。',
  ENTERED_ALREADY: () => 'もう入ったことのある人です。メールを送り直さなくても、サインインできます。',
  ALREADY_SUSPENDED: () => `もう止めてあります。${reload}`,
  NOT_SUSPENDED: () => `もう戻してあります。${reload}`,
  ANSWERED_ALREADY: () => `ほかの人が、先に答えました。${reload}`,
  DECIDED_BEFORE: () => `ほかの人が、先に決めました。${reload}`,
  CHANGED_MEANWHILE: () => `ほかの人が先に進めました。${reload}`,
  EDITED_MEANWHILE: () => `ほかの人が、先に直しました。${reload}`,
  CONFLICTS: () => '同じ所を、ほかの人も直しました。どちらにするか、選んでください。',
  MERGED_FURTHER: () => 'そのあとで、また一つにされています。新しいほうから、もどしてください。',
  ENTRY_GONE: () => '案内が、もうありません。一覧から選び直してください。',
  ENTRY_WITHHELD: () => '止めてある案内です。停止が解けてから、もう一度してください。',
  ROUND_OVER: () => 'このおたずねは、もう終わっています。つづけるときは、新しくたずねてください。',
  LINK_EXPIRED: () => 'リンクの期限がすぎました。新しいリンクを、送った人に頼んでください。',
  LINK_FOREIGN: () => 'このリンクは使えません。届いたメールのリンクを、もう一度開いてください。',
  LINK_USED: () => 'このリンクは、もう使われました。直したいときは、送った人に知らせてください。',
  LETTER_CLOSED: () =>
    'いまは、手紙をつくれません。返事を待っている、つなぎの外の相手への紹介でだけ、つくれます。',
  SLIP_MISTYPED: () => 'カードの番号が違うようです。もう一度、見くらべてください。',
  SLIP_FOREIGN: () => 'この番号では開けません。新しいカードをつくってください。',
  NOT_YOURS_TO_HAND_OVER: () =>
    'これは、あなたの受けもちではありません。受けもつ人か、まとめ役に頼んでください。',
  SUCCESSOR_NOT_HERE: () => 'その人は、いまこの窓口で働いていません。引きつぐ人を、選び直してください。',
  SUCCESSOR_HOLDS_IT: () => 'その人が、もう受けもっています。ほかの人を選んでください。',
  NOTHING_OFFERED: () => `この引きつぎは、もう動いています。${reload}`,
  NOT_OFFERED_TO_YOU: () => '引きつぐ人として選ばれた人だけが、受けられます。',
  TOO_MANY_TRIES: () => '続けて違ったので、15分ほど休んでいます。',
  CLIENT_MISSING: () => '相談している人に、ひとりは印をつけてください。家族だけでもかまいません。',
  AGE_INVALID: () => '年齢か生まれた年を、確かめてください。わからないときは、空のままにします。',
  FIELD_MISSING: (field) => `${field}を書いてください。`,
  TOO_FEW_MEMBERS: () => '取り決めには、二つより多い市区町村が要ります。加わる市区町村を足してください。',
  AMOUNT_INVALID: () => '金額は、0円から1兆円までの整数で書いてください。',
  MEMBERS_MISSING: () => '加わる市区町村を選んでください。',
  MEMBER_TWICE: () => '同じ市区町村が二度あります。一つにしてください。',
  LEAD_MISSING: () => '代表の市区町村を、加わる市区町村から選んでください。',
  PARTS_INVALID: () => '費用の分け方は、合わせて100％になるようにしてください。同じ分け方は一度だけです。',
  POPULATION_MISSING: () =>
    '人口の表が、まだ取り込まれていません。ほかの分け方を選ぶか、運営者に頼んでください。',
  USES_MISSING: () => '使った回数が、まだ書かれていない市区町村があります。',
  KINDS_MISSING: () => 'いっしょに使う資源の種類を選んでください。',
  OWN_MISSING: () => 'あなたの市区町村も、加わる市区町村に入れてください。',
  NUMBER_INVALID: (field) => `${field}の数を、確かめてください。`,
  MONTH_INVALID: () => 'その月は、まだはじまっていないか、取り決めの期間の外です。月を選び直してください。',
  AFTER_LAST_DAY: () =>
    '取り決めた終わりの日より後にはできません。続けるときは、新しい取り決めの案を書いてください。',
  NOT_OVER: () => '精算は、終わりの日がすぎてからできます。',
  DAY_REVERSED: () => '終わりの日が、はじめの日より前です。日を選び直してください。',
  NOT_YOUR_TURN: () => 'これは、もう一方の側が決めます。電話で頼んでください。',
  WRONG_STATE: () => `もう先へ進んでいます。${reload}`,
  GROUND_MISSING: () => '見てよい根拠が、まだありません。本人の同意か、ほかの根拠を、先に記してください。',
  MEETING_MISSING: () => '決めた同席が、まだ終わっていません。同席の日を決めて、会ったあとに記してください。',
  MEETING_NOT_BOOKED: () => '同席の日が、まだ決まっていません。先に日を決めてください。',
  NOT_FOLLOWED: () => '見守りは、もう終わっています。ようすは、電話で聞いてください。',
  ALREADY_NAMED: () => `名前は、もう伝えてあります。${reload}`,
  DECLINED_BEFORE: () => '前に引き受けられなかった所です。別の所を選ぶか、都道府県の机に頼んでください。',
  ALREADY_ASKED: () => 'いま、たずねている所です。返事を待つか、別の所を選んでください。',
  ALREADY_SENT: () =>
    'この頼みごとは、もうそこへ送ってあります。「紹介」で確かめてください。別の頼みごとなら、題を変えて送ってください。',
  RECEIVER_IS_SENDER: () => '自分の所には送れません。別の所を選んでください。',
  RECEIVER_CANNOT_RECEIVE: () => 'いまは紹介を受けられない団体です。別の所を選んでください。',
  CONDITION_MISSING: () =>
    'どんなときのルールかを、ひとつは選んでください。だれにでも当てはまる先は、「どれにも当てはまらないとき」に書きます。',
  RECEIVER_NOT_VETTED: () =>
    'まだ、だれも確かめていない団体です。「お知らせと停止」で確かめてから送るか、別の所を選んでください。',
  RECEIVER_IN_DOUBT: () => '気になることが見つかっている団体です。確かめがすむまで、別の所を選んでください。',
  REVIEWED_BY_SAME: () => '記した人とは別の人が見直します。同じ所のほかの人に頼んでください。',
  NOT_UNMASKABLE: () =>
    'いまは、くわしく見られません。見てよい根拠に、この項目が入っているか、確かめてください。',
  TOO_MANY_REPORTS: () => '続けて届いたため、少し休んでいます。1時間ほど待って、もう一度送ってください。',
};
const otherwise = (field: string) => `${field}を、受け取れませんでした。直して、もう一度送ってください。`;

/** A refusal as it is said at the desk; `fieldWords` names the fields of the form it came from. */
export function staffRefusal(
  refusal: { code: string; field?: string | null | undefined },
  fieldWords: Readonly<Record<string, string>> = {},
): string {
  if (isAskersRefusal(refusal)) return refusals.sentence(refusal);
  const field = fieldWords[plainField(refusal.field)] ?? '書いた内容';
  return (sentences[refusal.code] ?? otherwise)(field);
}
