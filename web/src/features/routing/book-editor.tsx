'use client';

import { routing as texts } from '@tsunagi/texts/ja/staff/routing';
import { useState } from 'react';
import {
  RestoreRoutingDocument,
  type RoutingBookPartsFragment,
  SaveRoutingDocument,
} from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Icon } from '../../ui/icon.tsx';
import { Labelled } from '../../ui/labelled.tsx';
import { FaultList, FieldFault } from '../cases/fault-list.tsx';
import { useCaseDeed } from '../cases/use-case-deed.ts';
import { ReceiverFinder } from '../referrals/receiver-finder.tsx';
import { type BookDraft, newRule, targetWord } from './book-draft.ts';
import { ExamplesEditor } from './examples-editor.tsx';
import { FoldedSheet } from './folded-sheet.tsx';
import { Revisions } from './revisions.tsx';
import { RuleEditor } from './rule-editor.tsx';
import { TryOut } from './try-out.tsx';
import { YearsField } from './years-field.tsx';

const draftOf = ({ rules, fallback, examples }: RoutingBookPartsFragment): BookDraft => ({
  rules,
  fallback,
  examples,
});

/** The rules of a town while they are written: tried at every change, kept as a revision when saved. */
export function BookEditor({ book }: { book: RoutingBookPartsFragment }) {
  const [kept, setKept] = useState(book);
  const [draft, setDraft] = useState(() => draftOf(book));
  const [word, setWord] = useState('');
  const [savedNumber, setSavedNumber] = useState<number | null>(null);
  const [names, setNames] = useState<ReadonlyMap<string, string>>(
    () => new Map(book.organizations.map(({ id, name }) => [id, name])),
  );
  const { busy, faults, run } = useCaseDeed(texts.fields);
  const onName = (id: string, name: string) => setNames(new Map([...names, [id, name]]));
  const show = (next: RoutingBookPartsFragment) => {
    setKept(next);
    setDraft(draftOf(next));
    setWord('');
    setSavedNumber(next.number);
  };
  const save = async () => {
    const input = { base: kept.number, ...draft, word: word.trim() || null };
    const done = await run(async () => (await askFromBrowser(SaveRoutingDocument, { input })).saveRouting);
    if (done && 'number' in done) show(done);
  };
  const restore = async (number: number) => {
    const asked = { base: kept.number, number };
    const done = await run(async () => (await askFromBrowser(RestoreRoutingDocument, asked)).restoreRouting);
    if (done && 'number' in done) show(done);
  };
  const putRules = (rules: BookDraft['rules']) => setDraft({ ...draft, rules });
  return (
    <div className="mt-6 grid gap-x-[52px] gap-y-10 lg:grid-cols-[minmax(0,1fr)_372px]">
      <form
        method="post"
        noValidate
        className="flex flex-col gap-8"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <section aria-labelledby="rules">
          <h2 id="rules" className="section-title">
            {texts.fields.rules}
          </h2>
          {draft.rules.length === 0 && <p className="mt-3">{texts.book.none}</p>}
          {draft.rules.map((rule, at) => (
            <FoldedSheet
              key={rule.id}
              title={`${texts.book.rule(at + 1)}　${texts.when(rule.when)}`}
              line={texts.book.goes(targetWord(rule.to, names))}
              isNew={kept.rules.every(({ id }) => id !== rule.id)}
              isFaulty={faults.some(({ field }) => field?.startsWith(`rules.${at}.`))}
            >
              <RuleEditor
                rule={rule}
                at={at}
                faults={faults}
                names={names}
                onName={onName}
                onChange={(next) => putRules(draft.rules.map((one) => (one.id === next.id ? next : one)))}
                onRemove={() => putRules(draft.rules.filter(({ id }) => id !== rule.id))}
                onUp={at === 0 ? null : () => putRules(movedUp(draft.rules, at))}
              />
            </FoldedSheet>
          ))}
          <button
            type="button"
            className="button mt-4"
            onClick={() => putRules([...draft.rules, newRule(draft.rules.map(({ id }) => id))])}
          >
            <Icon name="plus" size={20} />
            {texts.book.add}
          </button>
        </section>
        <section aria-labelledby="fallback" className="flex flex-col gap-4">
          <h2 id="fallback" className="section-title">
            {texts.book.fallback}
          </h2>
          <p>{texts.book.fallbackLead}</p>
          <p className="font-[650]">
            {draft.fallback.organizationId
              ? texts.book.fallbackChosen(names.get(draft.fallback.organizationId) ?? '')
              : texts.book.fallbackNone}
          </p>
          <ReceiverFinder
            id="fallback-organization"
            label={texts.book.fallbackOrganization}
            chosen={null}
            onChoose={({ id, name }) => {
              onName(id, name);
              setDraft({ ...draft, fallback: { ...draft.fallback, organizationId: id } });
            }}
          />
          <YearsField
            id="fallback-years"
            label={texts.book.untilYears}
            value={draft.fallback.untilYears}
            onChange={(untilYears) => setDraft({ ...draft, fallback: { ...draft.fallback, untilYears } })}
          />
          <FieldFault faults={faults} at="fallback.untilYears" />
        </section>
        <ExamplesEditor
          draft={draft}
          faults={faults}
          onChange={(examples) => setDraft({ ...draft, examples })}
        />
        <Labelled id="book-word" label={texts.book.word}>
          <input
            id="book-word"
            className="field"
            autoComplete="off"
            value={word}
            onChange={(event) => setWord(event.target.value)}
          />
        </Labelled>
        <FaultList faults={faults} />
        {savedNumber !== null && faults.length === 0 && (
          <p role="status" className="font-[650]">
            {texts.book.saved(savedNumber)}
          </p>
        )}
        <button type="submit" disabled={busy} className="button button-filled self-start">
          {texts.book.save}
        </button>
      </form>
      <div className="flex flex-col gap-10">
        <section aria-labelledby="try">
          <h2 id="try" className="section-title">
            {texts.book.tryTitle}
          </h2>
          <p className="mt-3 text-sumi-2">{texts.book.tryLead}</p>
          <TryOut draft={draft} names={names} />
        </section>
        <Revisions book={kept} busy={busy} onRestore={(number) => void restore(number)} />
      </div>
    </div>
  );
}

const movedUp = <Item,>(list: readonly Item[], at: number): Item[] => {
  const moved = [...list];
  moved.splice(at - 1, 2, list[at]!, list[at - 1]!);
  return moved;
};
