const states = {
  WAITING: '送るのを待っています',
  SENDING: '送っています',
  SENT: '送りました',
  REFUSED: '断られました',
  UNCERTAIN: '届いたか、わかりません',
} as const;

const kinds: Record<string, string> = {
  CONFIRMATION: '案内の確認のおねがい',
  CONFIRMATION_OVERDUE: 'お返事のない案内の知らせ',
  INVITATION: '招待',
  SECTION_ROUND: '部署へのおたずね',
  FORGOTTEN_PASSWORD: 'パスワードの決め直し',
  WEBHOOK_PAUSED: '止まった連携の知らせ',
  REFERRAL_WAITING: '返事を待っている紹介のこと',
  LETTER_ANSWERED: '手紙でたのんだ紹介への返事',
  CONSENT_WITHDRAWN: '同意の取り消しの知らせ',
  ROOM_ASKED: '空きの問い合わせ',
  ROOM_ANSWERED: '空きの問い合わせへの返事',
  SERIOUS_REPORT: '急ぎのお知らせがあること',
};

/** Words of the list of mails. For staff, in Japanese alone. */
export const outbox = {
  title: '送った手紙',
  heading: (count: number) => (count > 0 ? `新しい${count}通` : '手紙は、まだありません'),
  lead: 'メールの送り先が設定されていないあいだ、手紙はここに残り、ここで読めます。',
  kept: '手紙は、送ってから30日、送れなかったものは書いてから90日で、消えます。',
  demo: '見本では、手紙はだれにも届きません。中のリンクは、ここから開けます。',
  nobody: '手紙の一覧は、つなぎの運営者だけが見られます。',
  to: '宛先',
  written: '書いた時',
  state: (state: keyof typeof states, code: string | null) =>
    code ? `${states[state]}（${code}）` : states[state],
  kind: (kind: string) => kinds[kind] ?? 'お知らせ',
  read: '読む',
  again: 'もう一度送る',
  againDone: '送る列に、もどしました。',
};

export type OutboxTexts = typeof outbox;
