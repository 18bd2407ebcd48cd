import type { ResultsTexts } from '@tsunagi/texts/ja/results';
import { Furigana } from '../../ui/furigana.tsx';
import { HiddenFields } from '../../ui/hidden-fields.tsx';

interface StartsAtProps {
  /** The named town, as it is shown. */
  town: string;
  action: string;
  /** The answers with that town as home. */
  fields: [string, string][];
  texts: ResultsTexts;
}

/** A town among the words says where the list begins, not who lives there: that is one press away. */
export function StartsAt({ town, action, fields, texts }: StartsAtProps) {
  return (
    <form method="post" action={action} className="flex w-full flex-wrap items-center gap-x-4 gap-y-2">
      <p className="supporting">
        <Furigana text={texts.startsAt(town)} />
      </p>
      <HiddenFields fields={fields} />
      <button type="submit" className="button no-print">
        <Furigana text={texts.livesThere(town)} />
      </button>
    </form>
  );
}
