import type { StartTexts } from '@tsunagi/texts/ja/start';
import { Furigana } from '../../ui/furigana.tsx';
import { HiddenFields } from '../../ui/hidden-fields.tsx';
import { Named } from '../../ui/named.tsx';
import { type TownSuggestion, townValue } from './home-town.ts';

interface TownCandidatesProps {
  action: string;
  kept: [string, string][];
  found: TownSuggestion[];
  field: 'home' | 'avoid';
  texts: StartTexts;
}

/** Towns that the typed words may mean, each a button: the way without script. */
export function TownCandidates({ action, kept, found, field, texts }: TownCandidatesProps) {
  if (found.length === 0) return null;
  return (
    <form method="post" action={action} className="mt-3">
      <HiddenFields fields={kept} />
      <p className="font-[650]">
        <Furigana text={texts.town.pick} />
      </p>
      <ul className="mt-2 mb-4 flex flex-col gap-2">
        {found.map((town) => (
          <li key={townValue(town)}>
            <button type="submit" name={field} value={townValue(town)} className="choice-row !min-h-14 !py-2">
              <span className="flex-1 text-[1.25rem]">
                <Named name={town.name} kana={town.kana} unbroken />
                {town.wardName && <span className="unbroken"> {town.wardName}</span>}
              </span>
              <span className="text-[1rem] text-sumi-2">
                {texts.town.county(town.prefectureName, town.county)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
