const end = '中身は、このメールには書きません。つなぎに入って、読んでください。';
const foot = '――\nつなぎ\nこの手紙は、つなぎから自動でお送りしています。';

/** A letter to those who sent a letter on paper: it was answered by its link. Nothing of the person stands here. */
export const linkAnswerMail = ({
  reference,
  link,
}: {
  readonly reference: string;
  readonly link: string;
}): { subject: string; body: string } => ({
  subject: 'つなぎ：手紙でたのんだ紹介に、返事がありました',
  body: [`紹介 ${reference}`, '手紙のリンクから、返事がありました。', `${end}\n${link}`, foot].join('\n\n'),
});

const withdrawn = {
  OFFICE: {
    subject: 'つなぎ：ご本人が、同意を取り消しました',
    said: 'ご本人が、渡してあるカードで、同意を取り消しました。見せていたものは、もう閉じています。この方は、いまこちらにいます。\nつなぎの外の相手には、メールは届きません。手紙や電話で、その日のうちに伝えてください。',
  },
  RECEIVER: {
    subject: 'つなぎ：ご本人の申し出で、見られなくなった紹介があります',
    said: 'ご本人が、同意を取り消しました。こちらから見えていたものは、もう閉じています。書きうつしたものや印刷したものがあれば、処分してください。',
  },
} as const;

/** A letter that consent was taken back, to the office of the case or to one who reads no longer. */
export const withdrawalMail = (
  side: keyof typeof withdrawn,
  link: string,
): { subject: string; body: string } => ({
  subject: withdrawn[side].subject,
  body: [withdrawn[side].said, `${end}\n${link}`, foot].join('\n\n'),
});

const room = {
  ASKED: {
    subject: 'つなぎ：空きがあるかを、たずねられています',
    said: '空きがあるかを、たずねられています。だれのことかは、まだ書かれていません。ある、ない、だけでも答えてください。',
  },
  ANSWERED: {
    subject: 'つなぎ：空きの問い合わせに、返事がありました',
    said: '空きの問い合わせに、返事がありました。',
  },
} as const;

/** A letter to an office that is asked for room, or that has asked for it and was answered. */
export const roomMail = (what: keyof typeof room, link: string): { subject: string; body: string } => ({
  subject: room[what].subject,
  body: [room[what].said, `${end}\n${link}`, foot].join('\n\n'),
});
