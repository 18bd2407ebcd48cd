'use client';

import { shell as easy } from '@tsunagi/texts/easy/shell';
import { shell as en } from '@tsunagi/texts/en/shell';
import { shell as ja } from '@tsunagi/texts/ja/shell';
import { Furigana } from '../../ui/furigana.tsx';
import { StatePage } from './state-page.tsx';

/** The fault page needs its words without the server, in every language. */
export function FaultPage({ lang, onRetry }: { lang: string; onRetry: () => void }) {
  const texts = lang === 'en' ? en : lang === 'easy' ? easy : ja;
  return (
    <StatePage icon="warning" title={texts.errorTitle} text={texts.errorText}>
      <button type="button" className="button button-filled" onClick={onRetry}>
        <Furigana text={texts.errorAction} />
      </button>
    </StatePage>
  );
}
