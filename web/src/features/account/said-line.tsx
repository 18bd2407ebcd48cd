import type { AccountTexts } from '@tsunagi/texts/ja/account';
import { Furigana } from '../../ui/furigana.tsx';
import { saidOf, type Told } from './account-texts.ts';

/** What came of the form before: one sentence, heard first by those who do not see it. */
export function SaidLine({ told, texts }: { told: Told; texts: AccountTexts }) {
  const said = saidOf(told, texts);
  if (!said) return null;
  return (
    <p
      role={said.isFault ? 'alert' : 'status'}
      className={`mt-5 rounded-[8px] border px-5 py-3 ${said.isFault ? 'border-late bg-late-wash text-late' : 'border-hair bg-fits-wash text-fits'}`}
    >
      <Furigana text={said.text} />
    </p>
  );
}
