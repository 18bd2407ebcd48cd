import type {
  DeliveryFault,
  DeliveryState,
  PauseReason,
  WebhookEvent,
  WebhookMessage,
} from '@tsunagi/domain';
import { staffRefusal } from './refusals.ts';

/** What can be told, as it is chosen. */
const events: Record<WebhookEvent, string> = {
  CREATED: '新しく載った',
  CHANGED: '内容が変わった',
  WITHDRAWN: '載らなくなった',
  MERGED: 'ほかの案内と一つになった',
};

const messages: Record<WebhookMessage, string> = {
  ...events,
  MANY_CHANGED: 'たくさん変わった（全体を読み直してもらう）',
  TEST: '試しの知らせ',
};

const states: Record<DeliveryState, string> = {
  WAITING: '待っています',
  SENDING: '送っています',
  DELIVERED: '届きました',
  GIVEN_UP: '届きませんでした',
  LEFT_OUT: '送っていません（止まっていたあいだの分は、まとめて一つで伝えます）',
};

const faults: Record<DeliveryFault, string> = {
  ADDRESS_NOT_PUBLIC: 'アドレスが、インターネットの外から呼べない所を指しています',
  NO_SUCH_HOST: 'アドレスの名前が見つかりません',
  NOT_ANSWERING: '相手のサーバーが動いていません',
  TOO_SLOW: '10秒待っても、返事がありません',
  CERTIFICATE: '相手の証明書を確かめられません',
  REDIRECTED: 'ほかのアドレスへ移るように言われました。移った先を登録してください',
  ANSWERED_NO: '相手が受け取りませんでした',
  BROKEN: '途中で切れました',
};

const paused: Record<PauseReason, string> = {
  FAILING: '8回つづけて届かなかったので、止めました。',
  GONE: '相手が「もうない」（410）と答えたので、止めました。',
};

/** Why something was not done, by its field where it matters. */
const refusals: Readonly<Record<string, string>> = {
  'EMPTY about': '何のしくみかを書いてください。',
  'TOO_LONG about': '「何のしくみか」は、100字までにしてください。',
  'EMPTY address': 'アドレスを書いてください。',
  'TOO_LONG address': 'アドレスは、500字までにしてください。',
  ADDRESS_INVALID: 'アドレスを確かめてください。名前とパスワードや「#」は、入れられません。',
  ADDRESS_NOT_HTTPS: 'https:// で始まるアドレスにしてください。',
  ADDRESS_NOT_PUBLIC: 'インターネットから呼べるアドレスにしてください。庁内や手元の機械には、送れません。',
  EVENTS_MISSING: '知らせることを、一つは選んでください。',
  TOO_MANY: '連携は、10までです。使わないものを終えてから、足してください。',
  NOT_FOUND: '見つかりませんでした。もう終わったのかもしれません。画面を開き直してください。',
};
const otherwise = 'できませんでした。少しおいて、もう一度試してください。';

/** Words of telling other systems. For staff, in Japanese alone. */
export const webhooks = {
  title: '連携',
  lead: '案内が変わったことを、ほかのしくみ（県のポータルや町のホームページ）に、自動で知らせます。送るのは案内の番号とリンクだけです。止めている所や、公開していないことは、送りません。',
  listTitle: '知らせる先',
  none: 'まだ、ありません。知らせる先を足すと、案内が変わるたびに、1分ほどで知らせが出ます。',
  scope: (name: string | null) => (name === null ? 'すべての案内' : `${name}が受けもつ案内`),
  events,
  tells: (chosen: readonly WebhookEvent[]) =>
    `知らせること：${chosen.map((event) => events[event]).join('、')}`,
  active: '送っています',
  paused: (reason: PauseReason) => paused[reason],
  resumeHint: '相手が直ったら、もう一度送れます。止まっていたあいだのことは、一つの知らせで伝わります。',
  failing: (count: number) => `${count}回つづけて届いていません。間をおいて、また試します。`,
  deliveredAt: (time: string) => `最後に届いたのは ${time}`,
  neverDelivered: 'まだ、何も届いていません',
  madeBy: (name: string, office: string | null, time: string) =>
    `${time}に、${office ? `${office}の` : ''}${name}が足しました`,
  test: '試しに送る',
  tested: '送りました。数秒たったら、下の「送った知らせ」に出ます。',
  refresh: '画面を新しくする',
  resume: 'もう一度送りはじめる',
  end: '終える',
  endSure: '終えると、鍵も消えます。もう一度つなぐときは、はじめから足してください。',
  endReally: 'ほんとうに終える',
  rotate: '鍵を替える',
  rotateSure:
    '新しい鍵が出ます。24時間は、前の鍵でも確かめられるように、両方で署名します。そのあいだに、相手の鍵を替えてもらってください。',
  rotateReally: '新しい鍵を出す',
  bothSecrets: (time: string) => `${time}まで、前の鍵でも署名します`,
  sendAgain: 'もう一度送る',
  deliveriesTitle: '送った知らせ',
  noDeliveries: 'まだ、ありません。',
  message: (message: WebhookMessage) => messages[message],
  state: (state: DeliveryState, attempts: number) =>
    state === 'WAITING' && attempts > 0
      ? `届きませんでした。また試します（${attempts}回目まで）`
      : states[state],
  fault: (fault: DeliveryFault, status: number | null) =>
    status === null ? faults[fault] : `${faults[fault]}（${status}）`,
  makeTitle: '知らせる先を足す',
  about: '何のしくみか（例：県の支援ポータル）',
  address: 'アドレス（https://）',
  eventsTitle: '知らせること',
  make: '足す',
  secretTitle: '署名の鍵（いまだけ見えます）',
  secretLead:
    '相手のしくみを作る人に、この鍵を安全な方法で渡してください。この画面を離れると、二度と見られません。なくしたときは、「鍵を替える」で、新しい鍵を出してください。',
  secretHow: '確かめ方は「データを使う」のページにあります',
  secretDone: '写しました',
  refusal: (code: string, field: string | null | undefined) =>
    refusals[`${code} ${field}`] ?? refusals[code] ?? staffRefusal({ code, field }),
  notSent: otherwise,
};
