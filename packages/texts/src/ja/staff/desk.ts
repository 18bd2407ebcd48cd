import type { RolePermission, WaitingKind } from '@tsunagi/domain';
import { dayParts } from '../../calendar-days.ts';

const weekdays = { SU: '日', MO: '月', TU: '火', WE: '水', TH: '木', FR: '金', SA: '土' } as const;

/** `11月3日（火）`, as days are written on a desk. */
const shortDay = (day: string): string => {
  const { month, date, weekday } = dayParts(day);
  return `${month}月${date}日（${weekdays[weekday]}）`;
};

/** `2027年3月31日`: with its year, where it may lie in another one. */
const fullDay = (day: string): string => {
  const { year, month, date } = dayParts(day);
  return `${year}年${month}月${date}日`;
};

/** What one does with a right, as the end of 「…のは、」. */
const duties: Record<RolePermission, string> = {
  'read-supporters-layer': '支援者だけの案内を読む',
  'record-resources': '現地メモを書く',
  'edit-resources': '案内を直す',
  'approve-resources': '案内を審査する',
  'confirm-resources': '案内を確認する',
  'import-resources': '一覧を取り込む',
  'merge-resources': '重なった案内を一つにする',
  'ask-sections': '部署にたずねる',
  'answer-problems': 'お知らせを読んで、答える',
  'suspend-providers': '団体を止める',
  'offer-resources': '貸し出しを載せる',
  'connect-systems': '外のしくみとつなぐ',
  'work-cases': 'ケースを受け持つ',
  'set-routing': '振り分けのルールを決める',
  'join-meetings': '支援会議に出る',
  'decide-sharing': '見せ方のきまりを決める',
  'make-agreements': '市区町村どうしの取り決めをつくる',
  'read-figures': '数字を見る',
  'invite-people': '人を招く',
  'read-record': '行いの記録を読む',
  'run-system': 'つなぎを運営する',
};

/** The places of the desk, by the last part of their address. */
const places = {
  desk: { name: '机', about: '待っているものを見る' },
  cases: { name: 'ケース', about: '受け持つ方のことを見る、新しく受ける' },
  referrals: { name: '紹介', about: '届いた紹介に答える、送った紹介のようすを見る' },
  handover: { name: '引きつぎ', about: '受けもちを、次の人に渡す、受けとる' },
  meetings: { name: '会議', about: '支援会議をひらく、呼ばれた会議に出る' },
  routing: { name: '振り分け', about: '町のルールを見る、ためす、書きかえる' },
  agreements: { name: '取り決め', about: '近くの町と、場所や集まりを分け合う' },
  coverage: { name: '届いている所', about: '使える所までどれだけ遠いか、町ごとに見る' },
  figures: { name: '数字', about: 'したことの数を、期間を決めて見る' },
  entries: { name: '載せている場所', about: '案内を直す、新しく載せる' },
  review: { name: '審査', about: '届いた案内や直しを読んで、載せるか返す' },
  confirmations: { name: '確認', about: 'まだそのとおりか、持ち主にたずねる' },
  notes: { name: '現地メモ', about: '歩いて知った場所を書きとめる' },
  imports: { name: '取り込み', about: '一覧表から、まとめて載せる' },
  duplicates: { name: '重なり', about: '同じ場所かもしれない案内を見る' },
  rounds: { name: '部署にたずねる', about: '知っている場所を、ほかの部署に聞く' },
  problems: { name: 'お知らせと停止', about: '困りごとの知らせを読む、団体を止める' },
  offers: { name: '貸し出し', about: 'ほかの町に貸せるものを載せる' },
  webhooks: { name: '連携', about: 'ほかのしくみに、変わったことを知らせる' },
  sharingPolicy: { name: '見せ方のきまり', about: '家族の同意や会議で、どこまで見せ合うかを決める' },
  people: { name: '人', about: 'だれが働いているか。人を招く' },
  record: { name: '行いの記録', about: 'だれが、いつ、何をしたかを読む' },
  outbox: { name: '送った手紙', about: 'メールの控えを見る' },
};

/** A kind of thing that waits: the sentence with its count, and the word on its button. */
const waiting: Record<WaitingKind, { title: (count: number) => string; act: string }> = {
  REFERRALS_TO_ANSWER: { title: (n) => `返事を待たれている紹介が、${n}件あります`, act: '読んで答える' },
  DANGERS_TO_REVIEW: {
    title: (n) => `命の危険で見せたことを、別の人が見直す時です。${n}件あります`,
    act: '見直す',
  },
  HAND_OVERS_TO_CONFIRM: {
    title: (n) => `あなたに頼まれている引きつぎが、${n}件あります`,
    act: '読んで受けもつ',
  },
  HAND_OVERS_TO_OFFER: {
    title: (n) => `離れる人、離れた人の受けもちで、引きつぐ人のいないものが、${n}件あります`,
    act: '引きつぎを頼む',
  },
  ENTRIES_TO_REVIEW: { title: (n) => `審査を待っている案内が、${n}件あります`, act: '読んで決める' },
  ENTRIES_RETURNED: { title: (n) => `返ってきた案内が、${n}件あります`, act: '直す' },
  CONFIRMATIONS_OVERDUE: { title: (n) => `確認の時期をすぎた案内が、${n}件あります`, act: '確認する' },
  NOTES_TO_COMPLETE: { title: (n) => `書きかけの現地メモが、${n}件あります`, act: '仕上げる' },
  IMPORTS_TO_FINISH: { title: (n) => `途中の取り込みが、${n}件あります`, act: 'つづける' },
  DUPLICATES_TO_JUDGE: { title: (n) => `同じ場所かもしれない組が、${n}組あります`, act: '見くらべる' },
  ROUNDS_UNANSWERED: { title: (n) => `返事を待っている部署が、${n}か所あります`, act: 'ようすを見る' },
  PROBLEMS_TO_READ: { title: (n) => `読んでいない知らせが、${n}件あります`, act: '読む' },
  SUSPENSIONS_TO_REVIEW: { title: (n) => `見直す日が来た停止が、${n}件あります`, act: '見直す' },
  PROVIDERS_TO_VET: { title: (n) => `確かめ直す時期の団体が、${n}件あります`, act: '確かめる' },
  OFFERS_TO_ANSWER: { title: (n) => `返事を待っている貸し出しの相談が、${n}件あります`, act: '読んで答える' },
  WEBHOOKS_FAILING: { title: (n) => `届いていない連携が、${n}件あります`, act: 'ようすを見る' },
  MAILS_FAILED: { title: (n) => `届かなかった手紙が、${n}通あります`, act: 'ようすを見る' },
  INVITATIONS_OPEN: { title: (n) => `招いたまま、まだ入っていない人が、${n}人います`, act: 'ようすを見る' },
  CONTRACTS_ENDING: { title: (n) => `もうすぐ終わる委託が、${n}件あります`, act: 'ようすを見る' },
};

/** Words of the desk's frame and of its first page. For staff, in Japanese alone. */
export const desk = {
  navigation: '机の行き先',
  leave: '席を離れる',
  leaveHint:
    '画面をかくして、サインインを終えます。もどってパスワードを入れると、書きかけのまま続けられます。',
  toPublic: '公開のページへ',
  account: 'わたしの所属とサインイン',
  title: '机',
  nothingWaits: 'いま、待っているものはありません',
  waits: (kinds: number) => `きょう見るものは、${kinds}つです`,
  today: shortDay,
  fullDay,
  since: (day: string) => `${shortDay(day)}から`,
  waited: (days: number) => (days <= 0 ? 'きょう届きました' : `${days}日 待っています`),
  noDay: 'いつでも',
  placesTitle: 'この机で、できること',
  noPlaces: 'いまの立場では、ここで直すものはありません。場所さがしは、公開のページでできます。',
  me: 'いまの立場',
  noOffice: '全体',
  until: (day: string) => `${fullDay(day)}まで`,
  nobodyWorking: 'いま働ける所属がありません。期間が終わったときは、まとめ役に聞いてください。',
  change: '所属を切り替える・確認コードを使う',
  places,
  waiting,
  whoMay: {
    title: (duty: string) => `「${duty}」は、いまの立場ではできません`,
    lead: (role: string | null) =>
      role === null ? 'いま働ける所属がありません。' : `あなたの立場は「${role}」です。`,
    whoTitle: 'できる人',
    askTitle: 'たのむ先',
    ask: (office: string | null) =>
      office === null
        ? 'つなぎの運営者に、たのんでください。'
        : `${office}のまとめ役に、たのんでください。いないときは、つなぎの運営者に聞いてください。`,
    back: '机にもどる',
  },
  duties,
};

export type DeskTexts = typeof desk;
export type DeskPlaceKey = keyof typeof places;
