import type { ReferralState } from '@tsunagi/domain';

interface Holding {
  readonly state: ReferralState;
  readonly sender: string;
  readonly receiver: string | null;
  /** Joint meetings that were agreed on and have not taken place. */
  readonly meetingsLeft: number;
}

const other = (receiver: string | null) => receiver ?? '次の行き先';
const waits = ({ sender, receiver }: Holding): string =>
  `${other(receiver)}が引き受けるまで、${sender}が支えつづけます。`;
const back = ({ sender }: Holding): string => `${sender}が支えつづけ、次の行き先を考えます。`;
const taken = (holding: Holding): string =>
  holding.meetingsLeft > 0
    ? `約束した同席があと${holding.meetingsLeft}回すむまで、${holding.sender}が支えつづけます。`
    : `${other(holding.receiver)}が引き受けました。${holding.sender}は、約束した終わりまで見守ります。`;

const changes: Record<ReferralState, (holding: Holding) => string> = {
  DRAFT: ({ sender }) => `送るまで、${sender}だけが見ています。`,
  SENT: waits,
  RECEIVED: (holding) => `${waits(holding)}読んだだけでは、引き受けたことになりません。`,
  ASKED_BACK: (holding) => `${waits(holding)}たずねられたことに、${holding.sender}が答えます。`,
  ON_HOLD: (holding) => `${waits(holding)}見直す日まで、待ってもらっています。`,
  WITH_DESK: ({ sender }) =>
    `県の机が行き先をさがしています。見つかって引き受けられるまで、${sender}が支えつづけます。`,
  ACCEPTED: taken,
  IN_SUPPORT: taken,
  PAUSED: (holding) => `${taken(holding)}いまは休んでいます。自動で終わりにはなりません。`,
  CANCEL_ASKED: () => '取りやめを相談しています。返事があるまで、持っている人は変わりません。',
  DECLINED: back,
  REROUTED: ({ sender }) =>
    `県の机が次の行き先へ回しました。そこが引き受けるまで、${sender}が支えつづけます。`,
  RECALLED: back,
  RETURNED: back,
  CLOSED: ({ sender }) => `この紹介は終わりました。この方のことは、${sender}が見ています。`,
};

/** Words of the banner that says who holds the person now: one name, and when that changes. */
export const holderTexts = {
  holderLead: 'いま、この方を持っているのは',
  holderIs: (name: string, side: 'SENDER' | 'RECEIVER', isHere: boolean) =>
    `${name}（${isHere ? 'あなたの所・' : ''}${side === 'SENDER' ? '送り元' : '受けた側'}）`,
  holderInList: (name: string, isHere: boolean) => `いま持っている：${name}${isHere ? '（あなたの所）' : ''}`,
  holderChanges: (holding: Holding) => changes[holding.state](holding),
};
