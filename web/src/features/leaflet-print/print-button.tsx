'use client';

import { Furigana } from '../../ui/furigana.tsx';
import { Icon } from '../../ui/icon.tsx';

/** Opens the browser's print dialog; without script the browser's own menu does. Quiet where another act comes first. */
export function PrintButton({ words, isQuiet }: { words: string; isQuiet?: boolean }) {
  return (
    <button
      type="button"
      className={`button needs-script ${isQuiet ? '' : 'button-filled'}`}
      onClick={() => window.print()}
    >
      <Icon name="print" size={22} />
      <Furigana text={words} />
    </button>
  );
}
