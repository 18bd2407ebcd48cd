import type { ResultsTexts } from '@tsunagi/texts/ja/results';
import { Furigana } from '../../ui/furigana.tsx';
import { HiddenFields } from '../../ui/hidden-fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { WordsField } from './words-field.tsx';

type Fields = [string, string][];
interface Option {
  name: string;
  value: string;
  words: string;
  checked: boolean;
}
export interface FilterGroup {
  title: string;
  options: Option[];
}

interface FilterBarProps {
  action: string;
  /** The answers without any filter. */
  kept: Fields;
  /** The answers with the filters as they are. */
  all: Fields;
  withoutCar: boolean;
  count: number;
  groups: FilterGroup[];
  words: string;
  hasView: boolean;
  texts: ResultsTexts;
}

/** しぼりこみ and the one filter asked for most. They act on list and map at once. */
export function FilterBar(props: FilterBarProps) {
  const { action, all, withoutCar, count, hasView, texts } = props;
  return (
    <div className="filter-bar no-print">
      <details className="filter-details">
        <summary className="pill">
          <Icon name="sliders" size={20} />
          <Furigana text={count > 0 ? texts.filtersOn(count) : texts.filters} />
        </summary>
        <FilterPanel {...props} />
      </details>
      <form method="post" action={action}>
        <HiddenFields fields={all.filter(([name]) => name !== 'car')} />
        {!withoutCar && <input type="hidden" name="car" value="1" />}
        <button type="submit" className="pill" aria-pressed={withoutCar}>
          <Icon name="train" size={20} />
          <span className="lg:hidden">
            <Furigana text={texts.withoutCarShort} />
          </span>
          <span className="hidden lg:inline">
            <Furigana text={texts.withoutCar} />
          </span>
        </button>
      </form>
      {hasView && (
        <form method="post" action={action}>
          <HiddenFields fields={all.filter(([name]) => name !== 'within')} />
          <button type="submit" className="pill" aria-pressed="true">
            <Furigana text={texts.withinOn} />
            <Icon name="cross" size={18} />
          </button>
        </form>
      )}
    </div>
  );
}

function FilterPanel({ action, kept, groups, words, count, texts }: FilterBarProps) {
  return (
    <div className="filter-panel sheet">
      <form method="post" action={action} autoComplete="off">
        <HiddenFields fields={kept} />
        <label className="block font-[650]" htmlFor="filter-words">
          <Furigana text={texts.words} />
        </label>
        <p id="filter-words-hint" className="supporting">
          <Furigana text={texts.wordsHint} />
        </p>
        <WordsField id="filter-words" describedBy="filter-words-hint" words={words} />
        {groups.map((group) => (
          <fieldset key={group.title} className="mt-5">
            <legend className="font-[650]">
              <Furigana text={group.title} />
            </legend>
            <div className="mt-1 grid gap-x-6 sm:grid-cols-2">
              {group.options.map((option) => (
                <label key={`${option.name}${option.value}`} className="flex min-h-12 items-center gap-3">
                  <input
                    type="checkbox"
                    name={option.name}
                    value={option.value}
                    defaultChecked={option.checked}
                    className="size-6 shrink-0 accent-(--color-ai)"
                  />
                  <Furigana text={option.words} />
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        <button type="submit" className="button button-filled mt-5 w-full">
          <Furigana text={texts.apply} />
        </button>
      </form>
      {count > 0 && (
        <form method="post" action={action}>
          <HiddenFields fields={kept} />
          <button type="submit" className="link mt-3 min-h-12">
            <Furigana text={texts.clear} />
          </button>
        </form>
      )}
    </div>
  );
}
