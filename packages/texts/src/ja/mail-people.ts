/** A mail as it is written. */
export interface MailWords {
  readonly subject: string;
  readonly body: string;
}

/** What a mail of an invitation tells: into what, by whom, for how long. */
export interface InvitationWords {
  readonly name: string;
  readonly invitedBy: string;
  /** Null for roles of the whole system. */
  readonly office: string | null;
  readonly role: string;
  readonly from: string;
  readonly until: string | null;
  readonly link: string;
}

const term = ({ from, until }: InvitationWords) =>
  until === null ? `${from}から` : `${from}から${until}まで`;

const place = ({ office, role }: InvitationWords) => (office === null ? role : `${office}・${role}`);

const unknown = '心あたりがないときは、このメールを消してください。何も起こりません。';

/** Mails about who works here. */
export const mailPeople = {
  /** To someone who has no way to sign in yet. */
  invitation: (words: InvitationWords, hours: number): MailWords => ({
    subject: `つなぎへの招き：${place(words)}`,
    body: [
      `${words.name} さん`,
      `${words.invitedBy}さんから、つなぎに招かれました。`,
      `立場　${place(words)}\n期間　${term(words)}`,
      `${hours}時間のうちに、下のページでパスワードを決めてください。そのあと、このメールアドレスで入れます。\n${words.link}`,
      unknown,
    ].join('\n\n'),
  }),
  /** To someone who signs in already. */
  membership: (words: InvitationWords): MailWords => ({
    subject: `つなぎの所属が増えました：${place(words)}`,
    body: [
      `${words.name} さん`,
      `${words.invitedBy}さんが、あなたの所属を加えました。`,
      `立場　${place(words)}\n期間　${term(words)}`,
      `いつものとおりに入ると、所属を切り替えられます。\n${words.link}`,
      '心あたりがないときは、所属のまとめ役に知らせてください。',
    ].join('\n\n'),
  }),
  /** To someone who has forgotten the password. */
  forgotten: (name: string, link: string, hours: number): MailWords => ({
    subject: 'つなぎのパスワードを決め直す',
    body: [
      `${name} さん`,
      `${hours}時間のうちに、下のページで新しいパスワードを決めてください。\n${link}`,
      'たのんだ覚えがないときは、このメールを消してください。いまのパスワードは、そのままです。',
    ].join('\n\n'),
  }),
};
