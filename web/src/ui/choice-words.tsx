import { Furigana } from './furigana.tsx';
import { Icon } from './icon.tsx';

interface ChoiceWordsProps {
  glyph: React.ReactNode;
  word: string;
  example?: string;
}

/** Inside of a choice row: sign, word, a line of example, arrow. */
export function ChoiceWords({ glyph, word, example }: ChoiceWordsProps) {
  return (
    <>
      <span className="flex w-13 shrink-0 items-center justify-center text-ai">{glyph}</span>
      <span className="flex-1">
        <b className="block text-[1.25rem] leading-[1.5]">
          <Furigana text={word} />
        </b>
        {example && (
          <span className="supporting block">
            <Furigana text={example} />
          </span>
        )}
      </span>
      <span className="text-ai">
        <Icon name="chevron" />
      </span>
    </>
  );
}
