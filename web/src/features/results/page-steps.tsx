import type { ResultsTexts } from '@tsunagi/texts/ja/results';
import { Furigana } from '../../ui/furigana.tsx';
import { HiddenFields } from '../../ui/hidden-fields.tsx';
import { Icon } from '../../ui/icon.tsx';

interface PageStepsProps {
  action: string;
  /** The answers without the place in the list. */
  fields: [string, string][];
  next: { after: string; number: number } | null;
  isFirst: boolean;
  texts: ResultsTexts;
}

/** On to the next twenty, back to the first. */
export function PageSteps({ action, fields, next, isFirst, texts }: PageStepsProps) {
  if (!next && isFirst) return null;
  return (
    <div className="no-print mt-8 flex flex-wrap gap-3">
      {next && (
        <form method="post" action={action}>
          <HiddenFields fields={[...fields, ['after', next.after], ['number', String(next.number)]]} />
          <button type="submit" className="button">
            <Furigana text={texts.nextPage} />
            <Icon name="arrow-right" size={20} />
          </button>
        </form>
      )}
      {!isFirst && (
        <form method="post" action={action}>
          <HiddenFields fields={fields} />
          <button type="submit" className="button">
            <Icon name="arrow-left" size={20} />
            <Furigana text={texts.firstPage} />
          </button>
        </form>
      )}
    </div>
  );
}
