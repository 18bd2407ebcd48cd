import type { ShellTexts } from '@tsunagi/texts/ja/shell';
import { plainText } from '../../ui/furigana.tsx';

/** Where the words of the fault page wait. */
export const FAULT_WORDS = 'fault-words';

/** Words for a moment in which the server may be silent; kept in the page instead of in its script. */
export function FaultWords({ texts }: { texts: ShellTexts }) {
  return (
    <div
      id={FAULT_WORDS}
      hidden
      data-title={plainText(texts.errorTitle)}
      data-text={plainText(texts.errorText)}
      data-action={plainText(texts.errorAction)}
    />
  );
}
