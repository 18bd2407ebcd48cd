'use client';

import { meetings as texts } from '@tsunagi/texts/ja/staff/meetings';

/** Prints the page as it stands: the agenda before, the minutes after. */
export function PrintButton() {
  return (
    <button type="button" className="button no-print needs-script" onClick={() => window.print()}>
      {texts.print}
    </button>
  );
}
