'use client';

import { agreements as texts } from '@tsunagi/texts/ja/staff/agreements';

/** Prints the agreement as it stands, for the file of each member. */
export function PrintAgreement() {
  return (
    <button type="button" className="button no-print needs-script self-start" onClick={() => window.print()}>
      {texts.print}
    </button>
  );
}
