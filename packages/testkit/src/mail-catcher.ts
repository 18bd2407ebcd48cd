import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface MailCatcher {
  /** For TSUNAGI_SMTP_URL. */
  readonly url: string;
  /** What has arrived, oldest first. */
  readonly mails: readonly ParsedMail[];
  /** Answers the next mails with this number instead of taking them; null takes them again. */
  refuseWith(code: number | null): void;
  stop(): Promise<void>;
}

/** A mail server that takes every mail and shows it: mails are tested as they are received. */
export async function startMailCatcher(): Promise<MailCatcher> {
  const mails: ParsedMail[] = [];
  let refusal: number | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, callback) {
      simpleParser(stream).then((mail) => {
        if (refusal)
          return callback(Object.assign(new Error('refused by the test'), { responseCode: refusal }));
        mails.push(mail);
        callback();
      }, callback);
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuseWith: (code) => {
      refusal = code;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
