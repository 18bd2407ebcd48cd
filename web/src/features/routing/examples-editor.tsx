import { householdTags, needKinds, routingCircumstances } from '@tsunagi/domain';
import { cases } from '@tsunagi/texts/ja/staff/cases';
import { routing as texts } from '@tsunagi/texts/ja/staff/routing';
import { Labelled } from '../../ui/labelled.tsx';
import { FieldFault } from '../cases/fault-list.tsx';
import type { CaseFault } from '../cases/use-case-deed.ts';
import { type BookDraft, newExample } from './book-draft.ts';
import { FoldedSheet } from './folded-sheet.tsx';
import { Ticks } from './ticks.tsx';
import { YearsField } from './years-field.tsx';

type Example = BookDraft['examples'][number];

interface ExamplesEditorProps {
  draft: BookDraft;
  faults: readonly CaseFault[];
  onChange: (examples: Example[]) => void;
}

/** One's own list of examples, each with where it should lead. */
export function ExamplesEditor({ draft, faults, onChange }: ExamplesEditorProps) {
  const { examples, rules } = draft;
  const put = (at: number, example: Example) =>
    onChange(examples.map((one, place) => (place === at ? example : one)));
  const expected = (expects: string | null | undefined) => {
    if (expects === 'FALLBACK') return texts.book.fallback;
    const place = rules.findIndex(({ id }) => id === expects);
    return place < 0 ? texts.book.expectsNothing : texts.book.rule(place + 1);
  };
  return (
    <section aria-labelledby="own-examples">
      <h2 id="own-examples" className="section-title">
        {texts.book.ownExamples}
      </h2>
      {examples.map((example, at) => {
        const id = (name: string) => `example-${at}-${name}`;
        const { facts } = example;
        const set = (more: Partial<Example['facts']>) =>
          put(at, { ...example, facts: { ...facts, ...more } });
        return (
          <FoldedSheet
            // biome-ignore lint/suspicious/noArrayIndexKey: examples have no other identity
            key={at}
            title={example.name || texts.book.newExample}
            line={texts.book.goes(expected(example.expects))}
            isNew={example.name === ''}
            isFaulty={faults.some(({ field }) => field?.startsWith(`examples.${at}.`))}
          >
            <div className="flex flex-col gap-4">
              <Labelled id={id('name')} label={texts.book.exampleName}>
                <input
                  id={id('name')}
                  className="field"
                  autoComplete="off"
                  value={example.name}
                  onChange={(event) => put(at, { ...example, name: event.target.value })}
                />
                <FieldFault faults={faults} at={`examples.${at}.name`} />
              </Labelled>
              <YearsField
                id={id('age')}
                label={texts.book.exampleAge}
                value={facts.ageFrom}
                onChange={(age) => set({ ageFrom: age, ageTo: age })}
              />
              <Ticks
                all={householdTags}
                chosen={facts.tags}
                word={(tag) => cases.tags[tag]}
                onChange={(tags) => set({ tags })}
              />
              <Ticks
                all={routingCircumstances}
                chosen={facts.has}
                word={texts.circumstance}
                onChange={(has) => set({ has })}
              />
              <Ticks
                legend={texts.facts.needs}
                all={needKinds}
                chosen={facts.needs}
                word={(need) => texts.needs[need]}
                onChange={(needs) => set({ needs })}
              />
              <Labelled id={id('expects')} label={texts.book.expects}>
                <select
                  id={id('expects')}
                  className="field max-w-96"
                  value={example.expects ?? ''}
                  onChange={(event) => put(at, { ...example, expects: event.target.value || null })}
                >
                  <option value="">{texts.book.expectsNothing}</option>
                  {rules.map((rule, place) => (
                    <option key={rule.id} value={rule.id}>
                      {texts.book.rule(place + 1)}
                    </option>
                  ))}
                  <option value="FALLBACK">{texts.book.fallback}</option>
                </select>
              </Labelled>
              <button
                type="button"
                className="link min-h-12 self-start"
                onClick={() => onChange(examples.filter((_, place) => place !== at))}
              >
                {texts.book.removeExample(example.name)}
              </button>
            </div>
          </FoldedSheet>
        );
      })}
      <button type="button" className="button mt-4" onClick={() => onChange([...examples, newExample()])}>
        {texts.book.addExample}
      </button>
    </section>
  );
}
