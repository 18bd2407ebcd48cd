import type { PauseReason } from '@tsunagi/domain';
import type { MailWords } from './mail-people.ts';

/** Why another system is told nothing any more. */
const reasons: Record<PauseReason, string> = {
  FAILING: '8回つづけて、知らせが届きませんでした。',
  GONE: '相手が「もうない」（410）と答えました。',
};

interface PausedWebhook {
  readonly name: string;
  readonly about: string;
  readonly reason: PauseReason;
  readonly deskLink: string;
}

/** To the one who had another system told, when that stopped by itself. */
export const webhookPausedMail = ({ name, about, reason, deskLink }: PausedWebhook): MailWords => ({
  subject: `つなぎの連携が止まりました：${about}`,
  body: [
    `${name} さん`,
    `「${about}」への知らせを止めました。${reasons[reason]}`,
    `相手が直ったら、下のページで、もう一度送りはじめられます。止まっていたあいだのことは、一つの知らせで伝わります。\n${deskLink}`,
  ].join('\n\n'),
});
