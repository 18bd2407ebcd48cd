import { account } from '../account.ts';
import { desk } from './desk.ts';
import { staffRefusal } from './refusals.ts';

/** What somebody who lets people in may be refused; said where it happens. */
const refusals: Readonly<Record<string, string>> = {
  NAME_INVALID: '名前を、60文字までで書いてください。',
  MAIL_INVALID: 'メールアドレスの形を、確かめてください。',
  NOT_YOUR_OFFICE: 'ほかの所属には、招けません。その所属のまとめ役か、つなぎの運営者にたのんでください。',
  ROLE_BEYOND_YOURS: 'この立場には、招けません。つなぎの運営者にたのんでください。',
  ROLE_UNFIT: 'この所属には、その立場がありません。立場を選び直してください。',
  CONTRACT_FOREIGN: 'この所属の委託ではありません。委託を選び直してください。',
  TERM_REVERSED: '終わりの日が、はじめの日より前です。',
  TERM_OVER: '終わりの日が、もうすぎています。',
  TERM_PAST: 'おとといより前には、できません。きのうまでの仕事は、そのままのこります。',
  TERM_BEYOND_CONTRACT: '終わりの日が、委託の終わりの日より後です。',
  OWN_MEMBERSHIP: '自分の所属は、終えられません。ほかのまとめ役か、つなぎの運営者にたのんでください。',
  MEMBER_ALREADY: 'このメールアドレスの人は、もうこの立場で働いています。',
  ENTERED_ALREADY:
    'この人は、もうパスワードを決めています。忘れたときは、入口の「パスワードを忘れた」から決め直せます。',
  NOT_FOUND: '見つかりませんでした。一覧から、選び直してください。',
};

/** What was just done. */
export const peopleDone = ['INVITED', 'SENT_AGAIN', 'ENDED', 'CONTRACT_MADE', 'CONTRACT_SET'] as const;
export type PeopleDone = (typeof peopleDone)[number];

const done: Record<PeopleDone, string> = {
  INVITED: '招きました。メールが届きます。',
  SENT_AGAIN: 'もう一度、メールを送りました。前のリンクも、期限までは使えます。',
  ENDED: '終わりの日を決めました。次の日から、何もできなくなります。',
  CONTRACT_MADE: '委託を記しました。この委託で働く人を招けます。',
  CONTRACT_SET: '委託の終わりの日を決めました。',
};

/** Words of the page about who works here. */
export const people = {
  title: '人',
  worksHere: (office: string) => `${office}で働く人`,
  wholeSystem: 'つなぎ全体の役割の人',
  lead: '異動や退職のときは、終わりの日を決めてください。次の日から、何も見えなくなります。',
  invite: '人を招く',
  self: 'あなた',
  until: (day: string) => `${desk.fullDay(day)}まで`,
  from: (day: string) => `${desk.fullDay(day)}から`,
  openEnd: '終わりの定めなし',
  byContract: account.byContract,
  holds: (count: number) => `受けもち ${count}件。終わりの日のあとは、まとめ役の受けもちになります。`,
  handOver: '先に、引きつぎを頼む',
  notYet: 'まだ入っていません',
  inviteAgain: 'もう一度送る',
  end: '終わりの日を決める',
  ofPerson: (name: string) => `（${name}）`,
  lastDay: '終わりの日（この日まで働く）',
  endNow: '決める',
  over: '終わった人',
  nobody: 'まだ、だれもいません。',
  contracts: '委託',
  contractsLead: '委託を受けた団体の人は、終わりの日まで、この所属の名で働きます。',
  noContracts: '委託は、ありません。',
  makeContract: '委託を記す',
  contractEnd: '終わりの日を変える',
  contractOver: 'おわりました',
  inviteTitle: (office: string) => `${office}に、人を招く`,
  inviteLead: '招かれた人に、メールが届きます。パスワードは、その人が自分で決めます。',
  name: '名前',
  nameHint: '名札と同じ書き方で。',
  email: '仕事のメールアドレス',
  role: '立場',
  fromDay: 'はじめの日',
  toDay: '終わりの日（なければ空欄）',
  contract: '委託（委託で働く人だけ）',
  noContract: '委託ではない',
  contractUntil: (provider: string, day: string) => `${provider}（${desk.fullDay(day)}まで）`,
  send: '招く',
  contractTitle: (office: string) => `${office}の委託を記す`,
  contractLead: '契約書の、団体の名と、はじめと終わりの日を写します。',
  findProvider: '団体を、名前でさがす',
  find: 'さがす',
  noneFound: 'その名の団体は、見つかりませんでした。名前の一部だけで、もう一度さがしてください。',
  provider: '委託を受けた団体',
  contractTo: '終わりの日',
  record: '記す',
  recordLink: 'この所属の行いの記録',
  chooseOffice: '所属を、名前でさがす',
  offices: 'さがした所属',
  back: '人の一覧にもどる',
  failed: '送れませんでした。書いた内容は、この画面に残っています。',
  roles: account.roles,
  done,
  refusal: (code: string) => refusals[code] ?? staffRefusal({ code }),
};
