import type { WaitingStep } from '@tsunagi/domain/referral/answer-due';

const subjects: Record<WaitingStep, string> = {
  REMIND_BOTH: 'つなぎ：返事を待っている紹介があります',
  TELL_COORDINATOR: 'つなぎ：返事のない紹介があります（まとめ役の方へ）',
  TO_DESK: 'つなぎ：返事のない紹介が、机に上がりました',
};
const sentences: Record<WaitingStep, string> = {
  REMIND_BOTH: '決めた日をすぎましたが、まだ返事がありません。電話で話すのが、いちばん早いことがあります。',
  TELL_COORDINATOR:
    'お知らせしたあとも、返事がありません。手が足りないときは、だれが代われるかを決めてください。',
  TO_DESK: '返事がないまま、都道府県の机に上がりました。引き取って、次の行き先を決めてください。',
};

/** A letter about a referral that nobody answers: its number and where it is read. Nothing of the person stands here. */
export const waitingReferralMail = (
  step: WaitingStep,
  { reference, link }: { readonly reference: string; readonly link: string },
): { subject: string; body: string } => ({
  subject: subjects[step],
  body: [
    `紹介 ${reference}`,
    sentences[step],
    `中身は、このメールには書きません。つなぎに入って、読んでください。\n${link}`,
    '――\nつなぎ\nこの手紙は、つなぎから自動でお送りしています。',
  ].join('\n\n'),
});
