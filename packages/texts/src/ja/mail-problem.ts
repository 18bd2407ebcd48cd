/** A letter to those who look into reports: that a serious one waits, and where it is read. Nothing of it stands here. */
export const seriousReportMail = (deskLink: string): { subject: string; body: string } => ({
  subject: 'つなぎ：急いで見ていただきたいお知らせが、1件あります',
  body: [
    '載せている場所について、急いで見ていただきたいお知らせが届きました。',
    `中身は、このメールには書きません。つなぎに入って、読んでください。\n${deskLink}`,
    'ほかの担当の方にも、同じメールをお送りしています。',
    '――\nつなぎ\nこの手紙は、つなぎから自動でお送りしています。',
  ].join('\n\n'),
});
