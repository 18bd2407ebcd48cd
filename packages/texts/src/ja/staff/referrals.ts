import type {
  DeclineNext,
  DeclineReason,
  Party,
  ReceivingAnswer,
  ReferralAction,
  ReferralOutcome,
  ReferralState,
  ReturnCause,
} from '@tsunagi/domain';
import { dayParts, daysApart } from '../../calendar-days.ts';
import { holderTexts } from './holder-words.ts';

const weekdays = { SU: '日', MO: '月', TU: '火', WE: '水', TH: '木', FR: '金', SA: '土' } as const;
const shortDay = (day: string): string => {
  const { month, date, weekday } = dayParts(day);
  return `${month}月${date}日（${weekdays[weekday]}）`;
};
const moment = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const states: Record<ReferralState, string> = {
  DRAFT: '下書き',
  SENT: '届いた。まだ読まれていない',
  RECEIVED: '読まれた。返事を待っている',
  ASKED_BACK: 'たずね返されている',
  ON_HOLD: '待ってもらっている',
  WITH_DESK: '県の机が行き先をさがしている',
  ACCEPTED: '引き受けた',
  IN_SUPPORT: '支援している',
  PAUSED: '休んでいる',
  CANCEL_ASKED: '取りやめを相談している',
  DECLINED: '引き受けられなかった',
  REROUTED: '別の行き先へ回した',
  RECALLED: '送り元が取り下げた',
  RETURNED: '送り元へもどった',
  CLOSED: '終わりにした',
};

const parties: Record<Party, string> = {
  SENDER: '送り元',
  RECEIVER: '受ける側',
  DESK: '県の机',
  PERSON: '本人',
  CLOCK: 'しくみ',
  STRANGER: '関わりのない人',
};

/** An act as a button, the line under it that says what follows, and how it reads afterwards in the timeline. */
interface ActWords {
  readonly act: string;
  readonly follows: string;
  readonly done: string;
  readonly word?: string;
  readonly day?: string;
}
const actions: Record<ReferralAction, ActWords> = {
  SEND: {
    act: '送る',
    follows: '相手が引き受けるまで、持っているのはこちらです。',
    done: '送った',
    word: '相手へのことば',
  },
  ASK_DESK: {
    act: '県の机にたのむ',
    follows: '県の机が、行き先をいっしょに探します。持っているのは、送り元のままです。',
    done: '県の机にたのんだ',
    word: 'たのみたいこと',
  },
  ANSWER: {
    act: '答える',
    follows: '相手の返事を、また待ちます。',
    done: 'たずねられたことに答えた',
    word: '答え',
  },
  RECALL: {
    act: '取り下げる',
    follows: 'この紹介は終わり、この方はこちらに残ります。',
    done: '取り下げた',
    word: '取り下げる訳',
  },
  NAME_PERSON: {
    act: '名前を伝える',
    follows: '見てよい根拠の中にあれば、相手に名前が見えます。',
    done: '名前を伝えた',
    word: '本人と、どう話したか',
  },
  CHECK_IN: {
    act: 'ようすを聞く',
    follows: 'ことばが相手に届きます。',
    done: 'ようすを聞いた',
    word: '聞きたいこと・伝えたいこと',
  },
  END_FOLLOWING: {
    act: '見守りを終える',
    follows: '送り元としての見守りを終えます。',
    done: '送り元の見守りを終えた',
    word: '終える訳',
  },
  ASK_CANCEL: {
    act: '取りやめを相談する',
    follows: '相手が返事をするまで、いまのまま続きます。',
    done: '取りやめを相談した',
    word: '相談したいこと',
  },
  READ: { act: '読む', follows: '読んだだけでは、引き受けたことになりません。', done: '読んだ' },
  ASK_BACK: {
    act: 'たずね返す',
    follows: '持っているのは、送り元のままです。',
    done: 'たずね返した',
    word: '聞きたいこと',
  },
  HOLD: {
    act: '待ってもらう',
    follows: '見直す日を決めます。持っているのは、送り元のままです。',
    done: '待ってもらうことにした',
    word: '待ってもらう訳',
    day: '見直す日',
  },
  RESUME: {
    act: '返事を考えなおす',
    follows: '待ってもらうのを終え、返事をする番にもどります。',
    done: '待ってもらうのを終えた',
  },
  ACCEPT: {
    act: '引き受ける',
    follows: '約束した同席があれば、その日を決めます。なければ、こちらが持ちます。',
    done: '引き受けた',
  },
  DECLINE: {
    act: '引き受けられない',
    follows: '理由と、次の行き先が必要です。断ったことで、この方が止まることはありません。',
    done: '引き受けられなかった',
    word: 'ひとこと',
  },
  BOOK_MEETING: {
    act: '同席の日を決める',
    follows: '同席が終わるまで、送り元が支えつづけます。',
    done: '同席の日を決めた',
    day: '同席の日',
  },
  MEETING_HELD: {
    act: '同席で会えた',
    follows: '約束した回数になると、こちらが持ちます。',
    done: '同席で会えた',
    word: 'どうだったか',
  },
  NO_SHOW: {
    act: '会えなかった',
    follows: '日を決めなおします。持っている人は、変わりません。',
    done: '会えなかった',
  },
  START_SUPPORT: { act: '支援をはじめる', follows: '見てよい根拠が要ります。', done: '支援をはじめた' },
  PAUSE: {
    act: '休みにする',
    follows: '見直す日を決めます。持っているのは、こちらのままです。',
    done: '休みにした',
    word: '休みにする訳',
    day: '見直す日',
  },
  GO_ON: { act: '支援にもどる', follows: '休みを終えます。', done: '支援にもどった' },
  RETURN: {
    act: '送り元へもどす',
    follows: 'この方は、送り元にもどります。',
    done: '送り元へもどした',
    word: 'もどす訳',
  },
  CLOSE: {
    act: '終わりにする',
    follows: 'この方は、送り元にもどります。',
    done: '終わりにした',
    word: 'どう終わったか',
  },
  REOPEN: {
    act: 'もう一度はじめる',
    follows: 'こちらが、また持ちます。',
    done: 'もう一度はじめた',
    word: 'はじめる訳',
  },
  CONFIRM_CANCEL: {
    act: '取りやめに同意する',
    follows: 'この方は、送り元にもどります。',
    done: '取りやめに同意した',
  },
  KEEP_GOING: {
    act: 'このまま続ける',
    follows: '相談の前のようすにもどります。',
    done: 'このまま続けることにした',
    word: '続ける訳',
  },
  TAKE: {
    act: 'この机で受け持つ',
    follows: '行き先をさがします。持っているのは、送り元のままです。',
    done: '県の机が受け持った',
  },
  CALL_OTHER_DESK: {
    act: '隣の県の机を呼ぶ',
    follows: '二つの机で、いっしょに探します。',
    done: 'ほかの県の机を呼んだ',
    word: 'たのみたいこと',
  },
  ROUTE_ON: {
    act: '次の行き先へ回す',
    follows: '中身は読まずに、次の行き先へ届けます。',
    done: '次の行き先へ回した',
    word: 'ひとこと',
    day: '返事の期限',
  },
  GIVE_BACK: {
    act: '送り元へ返す',
    follows: '探しても見つからなかったことを、ことばで伝えます。',
    done: '送り元へ返した',
    word: '返す訳',
  },
  WITHDRAW: { act: '取りやめる', follows: '送り元にもどります。', done: '本人が取りやめた' },
  REMIND: { act: '知らせる', follows: '双方に知らせます。', done: '返事の期限をすぎたことを知らせた' },
  ESCALATE: { act: '県の机に上げる', follows: '県の机に届きます。', done: '返事がなく、県の机に届いた' },
  BRING_BACK: { act: 'もどす', follows: '送り元にもどります。', done: '送り元へもどった' },
};

const declineReasons: Record<DeclineReason, string> = {
  NO_ROOM: 'いま受けられる人数をこえている',
  OUT_OF_AREA: '住んでいる所が合わない',
  NOT_FOR_THIS_NEED: 'この困りごとは受けていない',
  AGE_DOES_NOT_FIT: '年齢が合わない',
  CLOSER_HELP_EXISTS: 'ほかの所のほうが合うと思う',
  TOO_LITTLE_KNOWN: 'わかっていることが少なくて、決められない',
  OTHER: 'そのほか（ひとことを書きます）',
};
const declineNexts: Record<DeclineNext, { word: string; about: string }> = {
  ALTERNATIVE: {
    word: 'ほかの行き先を伝える',
    about: '行き先の名前と訳を、下に書きます。決めるのは送り元です。',
  },
  BACK_TO_SENDER: { word: '送り元へ返す', about: '送り元が持ったまま、次を考えます。' },
};
const outcomes: Record<ReferralOutcome, string> = {
  NEED_MET: '困りごとが軽くなった',
  GOES_ON_ELSEWHERE: '別の所へつながった',
  CONTACT_KEPT: 'つながりは続いている',
  CONNECTED_BUT_EMPTY: 'つながったが、支えになっていない',
  PERSON_SAYS_NO_NEED: '本人が「いまはいい」と言った',
  MOVED_AWAY: '引っ越した',
  OTHER: 'そのほか',
};
const causes: Record<ReturnCause, string> = {
  BY_RECEIVER: '受けた側がもどした',
  CANCEL_CONFIRMED: '取りやめに同意した',
  BY_DESK: '県の机が返した',
  PERSON_WITHDREW: '本人が取りやめた',
  GROUND_ENDED: '見てよい根拠がなくなった',
  CONTRACT_ENDED: '委託が終わった',
  RECEIVER_SUSPENDED: '受けた側が止められた',
  MERGED: '組織が一つになった',
};

/** Words of referrals: the lists, one of them, the answer, and the hand-over form. For staff, in Japanese alone. */
export const referrals = {
  title: '紹介',
  states,
  parties,
  actions,
  declineReasons,
  declineNexts,
  outcomes,
  causes,
  shortDay,
  at: (instant: string) => moment.format(new Date(instant)),
  /** Instead of what was asked for, where it is closed to this side again. */
  closedTitle: '中身を閉じた紹介',
  number: (reference: string) => `紹介 ${reference}`,
  back: '紹介の一覧へもどる',
  backToOne: 'この紹介へもどる',
  toCase: 'ケースを開く',
  ...holderTexts,
  lists: {
    overdue: '期限すぎ',
    waiting: '返事を待たれている紹介',
    desk: 'この机に上がった紹介',
    sent: '送った紹介',
    inCare: '引き受けている紹介',
    ended: '終わった・もどった紹介',
    none: 'いま、紹介はありません。',
    noneWaiting: '返事を待たれている紹介は、ありません。',
    noneNext: 'ケースを開いて「つなぐ」を押すと、ほかの窓口や居場所へ紹介を送れます。',
    toCases: 'ケースの一覧へ',
    open: '開く',
    readAndAnswer: '読んで答える',
    from: (name: string) => `${name}から`,
    to: (name: string | null) => (name ? `${name}へ` : '県の机へ'),
    late: (due: string, today: string) => `${daysApart(due, today)}日すぎた`,
    left: (due: string, today: string) =>
      due === today ? 'きょう中' : due > today ? `あと${daysApart(today, due)}日` : 'その日をすぎた',
    until: (day: string) => `${shortDay(day)}まで`,
    noDue: '期限なし',
  },
  view: {
    sentOn: (day: string) => `${shortDay(day)} 送付`,
    need: '頼みたいこと',
    grounds: '見てよい根拠',
    noGrounds: 'この相手に見せてよい根拠は、まだありません。本人のことは、伏せたままです。',
    groundsEnd: '同意は、いつでも取り消せます。取り消すと、この画面はすぐ閉じます。',
    person: 'この方について',
    opensLater: '引き受けると見えるものがあります',
    askSender: 'くわしくは、送り元に聞いてください',
    receiverSees: {
      FULL: '相手にも見えます',
      COARSE: '相手には、短い言い方だけ',
      MASKED: '相手には、伏せています',
    },
    nothingTold: 'この紹介では、伝えていません。',
    nothingKnown: '送り元が書いていません',
    answer: 'どう答えますか',
    acts: 'できること',
    byLetter:
      '相手は、このしくみの外で働いています。手紙や電話で聞いた返事は、下の「返事を書きとめる」に書きます。',
    nothingToDo: 'いま、こちらからすることはありません。',
    lastWord: (name: string) => `${name}から`,
    startNeeds: {
      meetings: (left: number) => `支援をはじめるには、約束した同席が、あと${left}回要ります。`,
      ground:
        '支援をはじめるには、見てよい根拠が要ります。送り元が本人の同意などを記すと、ここではじめられます。',
      groundOfOurs:
        '相手が支援をはじめるには、見てよい根拠が要ります。本人の同意などを、ケースに記してください。',
      toGrounds: 'ケースで根拠を記す',
    },
    closedHere:
      'この紹介は、こちらでは終わりました。中身は閉じています。もう一度知りたいことがあれば、送り元に聞いてください。',
    inCase: 'くわしくは、ケースで、理由を残して見られます',
    dueOn: (day: string) => `返事は${shortDay(day)}まで`,
    reviewOn: (day: string) => `見直す日は${shortDay(day)}`,
    older: (count: number) => `これより前の${count}件`,
    meetings: '同席',
    meetingsLine: (proven: number, required: number) =>
      `約束した${required}回のうち、${proven}回 会えました。`,
    bookedOn: (day: string) => `次は ${shortDay(day)}`,
    notBooked: '次の日は、まだ決まっていません。',
    timeline: 'これまでと、これから',
    now: 'いま',
    chain: 'これまでにたずねた所',
    hop: (hop: number) => `${hop + 1}か所目`,
    desk: '県の机',
    isThis: 'この紹介',
    passedAround: 'なんども回されています。県の調整役が見ます。',
    declinedBefore: '一度お断りがあったため、もう選べません。',
    coming: {
      answer: '返事',
      accept: '引き受け',
      meetings: (left: number) => `同席 あと${left}回 → 引きつぎ`,
      start: '支援のはじまり',
    },
    send: 'この内容で送る',
    stop: 'やめる',
    outcome: 'どうなったか',
    prefecture: '呼ぶ県',
    receiver: '次の行き先',
    changed:
      'ほかの人が先に進めました。書いた内容は、ここに残っています。いまのようすを見て、もう一度送ってください。',
  },
  decline: {
    title: '引き受けられないとき',
    lead: 'この方が止まらないように、2つだけ教えてください。',
    reason: '理由',
    next: '次にどうするか',
    word: 'ひとこと（行き先の名前や、伝えたいこと）',
    send: 'この内容で答える',
    back: 'もどる',
  },
  refer: {
    title: 'つなぐ',
    lead: '相手には、まず頼みたいことだけが見えます。本人のことは、引き受けた後に、根拠の中だけで見えます。',
    whom: 'だれに頼みますか',
    toReceiver: '窓口や団体をえらぶ',
    toDesk: '県の机にたのむ',
    toDeskAbout: '行き先がわからないときに。県の机が、いっしょに探します。',
    search: '窓口や団体の名前',
    searchDo: '探す',
    noneFound: '見つかりません。名前の一部で、もう一度探してください。',
    byLetter: '手紙で',
    receiving: {
      LOOK_GROWN_OLD: '確かめた日が古い',
      NOT_VETTED: 'まだ確かめていない（送れません）',
      DOUBTS: '気になることあり（送れません）',
    } satisfies Record<Exclude<ReceivingAnswer, 'YES'>, string>,
    chosen: (name: string) => `選んだ相手：${name}`,
    what: '何を頼みますか',
    titleField: 'ひとことで（本人のことは書かない）',
    titleHint: '例：居場所へ、はじめは同席で',
    word: '相手へのことば',
    itemsTitle: '何を伝えますか',
    itemsHint: 'しるしを付けたものだけが、この紹介に入ります。',
    opens: {
      first: 'はじめから見えます',
      coarse: 'はじめは短い言い方だけ。引き受けた後、根拠の中で見えます',
      later: '引き受けた後、根拠の中で見えます',
      named: '引き受けた後、名前を伝えたときに見えます',
    },
    coarse: '短い言い方',
    full: 'くわしく',
    fullMasked: 'くわしい中身は、伏せてあります。伝えるときだけ、ここに書きます。',
    goes: (item: string) => `${item}を伝える`,
    how: '約束',
    meetings: '同席の回数',
    meetingsWord: (count: number) => (count === 0 ? '同席はしない' : `${count}回`),
    answerDays: '返事までの日数（土日・祝日をのぞく）',
    days: (count: number) => `${count}日`,
    send: '紹介を送る',
    sendHint: '送っても、相手が引き受けるまで、持っているのはこちらです。',
    back: 'ケースへもどる',
  },
  fields: {
    title: '頼みたいことのひとこと',
    word: 'ことば',
    day: '日',
    receiver: '行き先',
    receiverId: '行き先',
    desk: '県',
    outcome: 'どうなったか',
    declineReason: '理由',
    declineNext: '次にどうするか',
    answerDays: '返事までの日数',
    meetings: '同席の回数',
  } as Readonly<Record<string, string>>,
};
