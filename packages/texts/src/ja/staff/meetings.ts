import type { MeetingDuty, MeetingGround, MeetingState } from '@tsunagi/domain';
import { dayParts } from '../../calendar-days.ts';

const weekdays = { SU: '日', MO: '月', TU: '火', WE: '水', TH: '木', FR: '金', SA: '土' } as const;

const fullDay = (day: string): string => {
  const { year, month, date, weekday } = dayParts(day);
  return `${year}年${month}月${date}日（${weekdays[weekday]}）`;
};

/** Each body with its law, and where that law imposes the secrecy. */
const bases: Record<MeetingGround, { name: string; law: string }> = {
  SUPPORT_MEETING: {
    name: '支援会議（重層的支援体制）',
    law: '社会福祉法 第106条の6。出た人には、秘密を守る義務があります。',
  },
  HARDSHIP_MEETING: {
    name: '支援会議（生活困窮）',
    law: '生活困窮者自立支援法 第9条。出た人には、秘密を守る義務があります。',
  },
  COUNCIL: {
    name: '孤独・孤立対策地域協議会',
    law: '孤独・孤立対策推進法 第15条。出た人には、秘密を守る義務があります。',
  },
  CHILD_COUNCIL: {
    name: '要保護児童対策地域協議会（要対協）',
    law: '児童福祉法 第25条の2。18歳未満の子どもがいる世帯だけです。出た人には、秘密を守る義務があります。',
  },
  YOUTH_COUNCIL: {
    name: '子ども・若者支援地域協議会',
    law: '子ども・若者育成支援推進法 第19条。40歳未満の人がいる世帯だけです。出た人には、秘密を守る義務があります。',
  },
};

const duties: Record<MeetingDuty, string> = {
  CHAIR: '進行',
  SECRETARIAT: '事務局',
  MEMBER: '構成員',
  ADVISER: '助言者',
};

const states: Record<MeetingState, string> = {
  PREPARED: 'これから',
  RUNNING: 'ひらいています',
  ENDED: '終わりました',
  CALLED_OFF: 'とりやめました',
};

/** Words of support meetings. For staff, in Japanese alone; the operator's lawyer confirms what is said of the laws. */
export const meetings = {
  title: '支援会議',
  lead: '本人の同意がないときでも、法にもとづく会議の中だけで、秘密を守る人どうしが話し合えます。',
  none: '呼ばれている会議も、ひらく会議も、いまはありません。',
  bases,
  duties,
  states,
  fullDay,
  heldOn: (day: string, place: string | null) => [fullDay(day), place].filter(Boolean).join('　'),
  convenedBy: (name: string) => `ひらく所：${name}`,
  bound: (count: number, all: number) => `秘密を守ることを確かめた人：${all}席のうち${count}人`,
  back: '会議の一覧へもどる',
  bodiesTitle: 'この所属の会議体',
  noBodies: 'この所属には、法にもとづく会議体が、まだ書きとめられていません。',
  noBodiesWhy:
    '会議体がない間は、本人の同意なしに、くわしいことを伝える道はありません。頼みたいことだけを、名前なしで相談できます。',
  askDesk: (desk: string | null) =>
    `市区町村に会議体がないときは、${desk ?? '都道府県のひきこもり地域支援センター'}にたずねてください。近くの市区町村や県の会議体に入れてもらえることがあります。`,
  askDeskDo: 'ケースから、県の机へ相談する',
  bodySince: (day: string) => `${dayParts(day).year}年${dayParts(day).month}月から`,
  nameBody: '会議体を書きとめる',
  basis: 'もとになる法',
  bodyName: '会議体の名前',
  since: '置いた日',
  save: '書きとめる',
  prepare: '会議をひらく用意をする',
  body: 'どの会議体で',
  day: 'ひらく日',
  place: '場所（書かなくてもよい）',
  prepareDo: '用意する',
  stop: 'やめる',
  open: '会議を見る',
  choose: '選んでください',

  secrecyTitle: '先に、秘密を守ることを確かめます',
  secrecy:
    'この会議で知ったことを、正当な理由なく、ほかの人に話したり、見せたりしません。会議をやめた後も、同じです。守らないと、法により罰せられることがあります。',
  secrecyEach:
    '確かめるのは、ひとりずつです。確かめるまで、だれのことを話すかも見えません。見たことは、記録に残ります。',
  acknowledge: '秘密を守ります',
  waits: '会議がはじまると、伝えられたことが見えます。終わると、すぐに閉じます。',
  waitsOthers: 'ほかの所の人が、ひとりは確かめると、はじめられます。',
  over: '会議は終わりました。伝えられたことは、もうだれも読めません。',
  calledOff: 'この会議は、とりやめました。',
  takenOffTitle: '取り下げた方',
  reading: 'いま、見えています。会議が終わるか、きょうがすぎると、すぐに閉じます。',
  seatsTitle: '席',
  notYet: 'まだ確かめていません',
  invite: '席を足す',
  inviteWhom: 'どの所に来てもらうか',
  duty: '役目',
  titleField: '立場（保健師など）',
  inviteDo: '足す',
  unseat: (name: string) => `${name}の席をなくす`,
  unseatDo: '席をなくす',
  begin: 'はじめる',
  end: '終える',
  endHint: '終えると、伝えられたことは、すぐに閉じます。',
  endSure: '終えて、閉じる',
  callOff: 'とりやめる',
  why: 'わけ（ひとこと）',

  nothingWritten: 'ケースに、まだ書かれていません',
  notNamed: '会議の中で伝えると見えます',
  agendaTitle: '話し合う方',
  agendaEmpty: 'まだ、だれもかけられていません。',
  keptBy: (name: string) => `受けもつ所：${name}`,
  put: '受けもつ方を、会議にかける',
  putWhom: 'どの方を',
  putAsk: '話し合いたいこと',
  putItems: '会議で伝えること',
  putItemsHint: 'からだ・お金・制度は、短い言い方だけが伝わります。名前は、会議の中で別に伝えます。',
  putDo: '会議にかける',
  takeOff: '取り下げる',
  name: '名前を伝える',
  nameHint: '伝えたことと、そのわけが記録に残ります。',
  decisionsTitle: '決めたこと',
  decide: '決めたことを書く',
  decision: '決めたこと',
  tasksTitle: 'だれが、いつまでに',
  task: '役割を書く',
  taskWords: '何をするか',
  taskWho: 'だれが',
  taskDay: 'いつまでに',
  write: '書く',
  ownTasksTitle: 'あなたの所がすること',
  print: '次第・記録を印刷する',
  fields: {
    name: '会議体の名前',
    since: '置いた日',
    bodyId: '会議体',
    heldOn: 'ひらく日',
    place: '場所',
    organizationId: '相手の所',
    title: '立場',
    caseId: 'どの方を',
    word: 'この欄',
    byDay: 'いつまでに',
  } as Readonly<Record<string, string>>,
};
