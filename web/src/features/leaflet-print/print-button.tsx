'use client';

import { Furigana } from '../../ui/furigana.tsx';
import { Icon } from '../../ui/icon.tsx';

/** Opens the browser's print dialog; without script the browser's own menu does. */
export function PrintButton({ words }: { words: string }) {
  return (
    <button type="button" className="button button-filled needs-script" onClick={() => window.print()}>
      <Icon name="print" size={22} />
      <Furigana text={words} />
    </button>
  );
}
