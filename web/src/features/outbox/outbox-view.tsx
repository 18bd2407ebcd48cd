import { outbox as texts } from '@tsunagi/texts/ja/staff/outbox';
import type { OutboxQuery } from '../../gql/graphql.ts';
import { LinkedText } from './linked-text.tsx';
import { SendAgain } from './send-again.tsx';

type Mail = OutboxQuery['outbox'][number];

const written = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  dateStyle: 'medium',
  timeStyle: 'short',
});

interface OutboxViewProps {
  mails: readonly Mail[];
  isDemo: boolean;
  /** May have a mail sent once more. */
  isOperator: boolean;
}

/** The mails that were written, to be read as they would arrive, and what became of each. */
export function OutboxView({ mails, isDemo, isOperator }: OutboxViewProps) {
  return (
    <div className="desk-page">
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{texts.title}</h1>
      <p className="text-sumi-2">{isDemo ? texts.demo : isOperator ? texts.lead : texts.nobody}</p>
      {(isDemo || isOperator) && <p className="text-sumi-2">{texts.kept}</p>}
      <p className="mt-4 font-[650]">{texts.heading(mails.length)}</p>
      <ul className="sheet mt-3 max-w-[56rem] !border-edge empty:hidden">
        {mails.map((mail) => (
          <li key={mail.id} className="border-t border-hair px-6 py-4 first:border-t-0">
            <p className="text-[1rem] leading-[1.6] text-sumi-2">
              {texts.kind(mail.kind)}　{written.format(new Date(mail.createdAt))}
            </p>
            <details>
              <summary className="link min-h-12 cursor-pointer py-2 font-[650]">{mail.subject}</summary>
              <LinkedText text={mail.body} />
            </details>
            <p className="text-[1rem] leading-[1.6]">
              {texts.to}：{mail.to}
            </p>
            <p className="text-[1rem] leading-[1.6]">{texts.state(mail.state, mail.code ?? null)}</p>
            {isOperator && (mail.state === 'REFUSED' || mail.state === 'UNCERTAIN') && (
              <SendAgain id={mail.id} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
