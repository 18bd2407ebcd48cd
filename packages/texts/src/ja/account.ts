import type { StaffRole } from '@tsunagi/domain';

/** What went wrong while signing in or in one's account. */
export const accountFaults = [
  'WRONG',
  'LOCKED',
  'SLOW',
  'CODE',
  'EXPIRED',
  'LINK',
  'SHORT',
  'SSO',
  'GONE',
  'SILENT',
] as const;
export type AccountFault = (typeof accountFaults)[number];

/** What was just done. */
export const accountDone = [
  'SIGNED_OUT',
  'LEFT',
  'PASSWORD_SET',
  'ASKED',
  'CHANGED',
  'SECOND_STEP_ON',
  'SECOND_STEP_OFF',
  'SWITCHED',
  'SESSION_ENDED',
] as const;
export type AccountDone = (typeof accountDone)[number];

const roles: Record<StaffRole, string> = {
  PROVIDER_EDITOR: '団体で、案内を直す人',
  PROVIDER_CASEWORKER: '団体の支援員',
  MUNICIPAL_WORKER: '市町村の担当',
  MUNICIPAL_COORDINATOR: '市町村のまとめ役',
  PREFECTURAL_COORDINATOR: '都道府県のまとめ役',
  VISITING_SUPPORTER: '訪問の支援者',
  MEETING_MEMBER: '支援会議の構成員',
  NATIONAL_VIEWER: '国の閲覧者（数字だけ）',
  OPERATOR: 'つなぎの運営者',
};

const faults: Record<AccountFault, string> = {
  WRONG: 'メールアドレスかパスワードが、違うようです。もう一度、入れてください。',
  LOCKED: '続けて違ったので、15分のあいだ、入れません。そのあとで、もう一度ためしてください。',
  SLOW: '続けざまのため、少し休んでいます。1分ほど待って、もう一度ためしてください。',
  CODE: '確認コードが違うようです。いま出ている6けたの数字を入れてください。',
  EXPIRED: '時間がたちました。はじめから、もう一度入ってください。',
  LINK: 'このリンクは、もう使えません。運営者に、新しいリンクを頼んでください。',
  SSO: '入れませんでした。招かれたときのメールアドレスと、同じか確かめてください。',
  SHORT: 'パスワードは、12文字以上にしてください。',
  GONE: 'もう、ありませんでした。いまのようすは、下のとおりです。',
  SILENT: 'いま、つながりませんでした。少し待って、もう一度ためしてください。',
};

const done: Record<AccountDone, string> = {
  SIGNED_OUT: '出ました。おつかれさまでした。',
  LEFT: '席を離れました。もどったら、もう一度入ってください。同じ画面が開きます。',
  ASKED:
    'そのメールアドレスの方がいれば、メールが届きます。1時間のうちに、新しいパスワードを決めてください。',
  CHANGED: 'パスワードを変えました。ほかの機械からは、出ました。',
  PASSWORD_SET: 'パスワードを決めました。新しいパスワードで入ってください。',
  SECOND_STEP_ON: '確認コードを使うようにしました。つぎから、パスワードのあとに聞きます。',
  SECOND_STEP_OFF: '確認コードを使うのを、やめました。',
  SWITCHED: '働く所属を切り替えました。',
  SESSION_ENDED: 'その機械から、出ました。',
};

/** Words of signing in and of one's own account. Readings are written `{漢字|かんじ}`. */
export const account = {
  signInTitle: '職員・団体の方の入口',
  signInLead: '相談できる所を探すだけなら、入らなくても使えます。',
  email: 'メールアドレス',
  password: 'パスワード',
  signIn: '入る',
  forgot: 'パスワードを忘れた',
  forgotTitle: 'パスワードを決め直す',
  forgotLead: '入るときのメールアドレスに、決め直すためのメールを送ります。',
  forgotSend: 'メールを送る',
  changeTitle: 'パスワードを変える',
  currentPassword: 'これまでのパスワード',
  changeSend: '変える',
  singleSignOn: (provider: string) => `${provider}で入る`,
  withoutAccount: 'はじめて使う方は、所属のまとめ役か、つなぎの運営者に、招いてもらってください。',
  demoTitle: 'ためしに入ってみる（見本の人）',
  demoLead: '見本の人は、実在しません。だれでも入れます。',
  demoPassword: (password: string) => `パスワードは、どの人も「${password}」です。`,
  demoEnter: (name: string) => `${name}として入る`,
  codeTitle: '確認コード',
  codeLead: 'スマートフォンのアプリに出ている、6けたの数字を入れてください。',
  codeLost: 'スマートフォンがないときは、予備のコードを入れてください。',
  code: '確認コード',
  codeSend: 'つづける',
  setPasswordTitle: 'パスワードを決める',
  setPasswordLead: '12文字以上。思い出しやすい言葉を、いくつかつなげるのが、おすすめです。',
  newPassword: '新しいパスワード',
  setPassword: '決める',
  accountTitle: 'わたしの所属とサインイン',
  nobodyWorking: 'いま働ける所属がありません。期間が終わったときは、まとめ役に聞いてください。',
  worksAs: 'いまの立場',
  organization: '所属',
  municipality: '市町村',
  prefecture: '都道府県',
  whole: '全体',
  byContract: (provider: string) => `委託（${provider}から）`,
  until: (day: string) => `${day}まで`,
  day: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
  switchTitle: '所属を切り替える',
  switchLead: '一度に働けるのは、一つの所属だけです。',
  switchTo: (place: string, role: string) => `${place}・${role}に切り替える`,
  sessionsTitle: '入っている機械',
  sessionsLead: '覚えのないものがあれば、出してください。',
  thisSession: 'この機械',
  unknownDevice: 'わからない機械',
  since: (month: number, day: number, time: string) => `${month}月${day}日 ${time} に入りました`,
  endSession: 'この機械から出す',
  endSessionOf: (device: string) => `${device}から出す`,
  secondTitle: '確認コード（二段目）',
  secondOn: '使っています。パスワードのあとに、6けたの数字を聞きます。',
  secondOff: 'まだ使っていません。使うと、パスワードを知られても、ほかの人は入れません。',
  secondStart: '確認コードを使う',
  secondStop: '確認コードをやめる',
  secondPassword: 'いまのパスワード',
  secondGo: '設定へすすむ',
  secondScanTitle: 'スマートフォンで読み取ってください',
  secondScan: '認証アプリ（Google Authenticator など）で、この四角を読み取ります。',
  secondKey: '読み取れないときは、この文字を入れてください。',
  secondQrName: '確認コードのための二次元コード',
  secondBackupTitle: '予備のコード',
  secondBackup:
    'スマートフォンをなくしたときに、一つずつ使えます。紙に書いて、しまってください。ここを離れると、もう出ません。',
  secondCheck: 'アプリに出た6けたの数字を入れてください。',
  secondFinish: '使いはじめる',
  signOut: 'つなぎから出る',
  back: 'もどる',
  roles,
  faults,
  done,
};

export type AccountTexts = typeof account;
