import type { ResultsTexts } from '@tsunagi/texts/ja/results';
import { Furigana } from '../../../ui/furigana.tsx';
import { HiddenFields } from '../../../ui/hidden-fields.tsx';
import { Icon } from '../../../ui/icon.tsx';

interface CompareFormProps {
  id: string;
  action: string;
  fields: [string, string][];
  texts: ResultsTexts;
}

/** The worker's form that the cards' boxes belong to. */
export function CompareForm({ id, action, fields, texts }: CompareFormProps) {
  return (
    <form id={id} method="post" action={action} className="no-print compare-bar sheet">
      <HiddenFields fields={fields} />
      <span className="supporting">
        <Furigana text={texts.compareHint} />
      </span>
      <button type="submit" className="button">
        <Icon name="compare" size={20} />
        <Furigana text={texts.compareGo} />
      </button>
    </form>
  );
}
