import { importDesk } from '@tsunagi/texts/ja/staff/imports';

/** No list is larger; said before anything is sent. */
const largestBytes = 50_000_000;

/** The number of the list that came of a file, or the sentence why none did. */
export type Sent = { readonly id: string } | { readonly fault: string };

const faults: Readonly<Record<string, string>> = {
  FILE_TOO_LARGE: importDesk.tooLarge,
  FILE_EMPTY: importDesk.empty,
  UNAUTHENTICATED: importDesk.notAllowed,
  FORBIDDEN: importDesk.notAllowed,
};

/** Sends a file as it is, and says how much of it has gone. What is too large or empty never leaves the machine. */
export function sendFile(file: File, onPercent: (percent: number) => void): Promise<Sent> {
  if (file.size > largestBytes) return Promise.resolve({ fault: importDesk.tooLarge });
  if (file.size === 0) return Promise.resolve({ fault: importDesk.empty });
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/upload/import');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onPercent(Math.round((100 * loaded) / total));
    request.onload = () => resolve(answerOf(request));
    request.onerror = () => resolve({ fault: importDesk.notSent });
    request.send(file);
  });
}

function answerOf(request: XMLHttpRequest): Sent {
  try {
    const { id, code } = JSON.parse(request.responseText) as { id?: string; code?: string };
    return id ? { id } : { fault: faults[code ?? ''] ?? importDesk.notSent };
  } catch {
    return { fault: importDesk.notSent };
  }
}
