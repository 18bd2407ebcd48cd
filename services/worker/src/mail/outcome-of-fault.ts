/** What became of a mail that could not be handed over in the ordinary way. */
export interface Outcome {
  /** WAITING: certainly not sent, try again. REFUSED: certainly not sent, never will be. UNCERTAIN: may have gone out. */
  readonly state: 'WAITING' | 'REFUSED' | 'UNCERTAIN';
  /** The number the other side answered, or the kind of fault; never its sentence, which may quote an address. */
  readonly code: string;
}

interface SendingFault {
  readonly responseCode?: number;
  readonly code?: string;
  readonly command?: string;
}

/** Faults of finding, reaching and greeting the server: nothing was handed over yet. */
const beforeTheMail = new Set([
  'EDNS',
  'ECONNECTION',
  'ETLS',
  'EAUTH',
  'ENOAUTH',
  'EPROXY',
  'EOAUTH2',
  'ECONFIG',
]);
/** While these are under way the text of the mail has not been sent. */
const beforeTheText = new Set(['CONN', 'EHLO', 'HELO', 'STARTTLS', 'MAIL FROM', 'RCPT TO', 'API']);

/**
 * Judges a fault of sending. A server that answers with a number did not take the mail: 4xx for now, 5xx for good. A
 * silence while or after the text was sent leaves it open, and then a mail is not sent a second time.
 */
export function outcomeOfFault(fault: unknown): Outcome {
  const { responseCode, code = 'FAULT', command = '' } = (fault ?? {}) as SendingFault;
  if (responseCode) {
    const isForGood = responseCode >= 500 && code !== 'EAUTH';
    return { state: isForGood ? 'REFUSED' : 'WAITING', code: String(responseCode) };
  }
  if (code === 'EENVELOPE') return { state: 'REFUSED', code };
  if (beforeTheMail.has(code) || command.startsWith('AUTH') || beforeTheText.has(command)) {
    return { state: 'WAITING', code };
  }
  return { state: 'UNCERTAIN', code };
}
