'use client';

import './entries.css';
import { diffEntries, type EditConflict } from '@tsunagi/domain';
import { entries } from '@tsunagi/texts/ja/staff/entries';
import { useState } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { BasicsSection } from './basics-section.tsx';
import { ChangesList } from './changes-list.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import { ContactSection } from './contact-section.tsx';
import { DraftNoteLine } from './draft-note-line.tsx';
import { FaultsContext, idOf } from './faults.tsx';
import { FirstVisitSection, InsideSection } from './inside-section.tsx';
import { LearnNameContext } from './learned-names.ts';
import { OnwardSection } from './onward-section.tsx';
import { PlacesSection } from './places-section.tsx';
import type { EntryBase } from './read-again.ts';
import { RunningSection, WindowSection } from './running-section.tsx';
import type { SectionProps } from './section-props.ts';
import { type SourceOfField, SourcesContext } from './sources.tsx';
import { useEntryDraft } from './use-entry-draft.ts';
import { useNames } from './use-names.ts';
import { WhoSection } from './who-section.tsx';

interface EntryFormProps {
  start: EntryBase;
  mayWrite: boolean;
  keeperName: string | null;
  names: readonly { key: string; name: string }[];
  prefectures: SectionProps['prefectures'];
  groups: SectionProps['groups'];
  map: SectionProps['map'];
  sources?: readonly SourceOfField[];
}

const { form, conflict } = entries;

const groups = [
  ['basics', BasicsSection],
  ['who', WhoSection],
  ['where', PlacesSection],
  ['contact', ContactSection],
  ['inside', InsideSection],
  ['first', FirstVisitSection],
  ['onward', OnwardSection],
] as const;

/** The whole entry to be written on, grouped as its page is; what is sent is shown as a difference first. */
export function EntryForm({ start, mayWrite, keeperName, names, sources = [], ...given }: EntryFormProps) {
  const draft = useEntryDraft(start, mayWrite);
  const [word, setWord] = useState('');
  const [taken, setTaken] = useState<readonly EditConflict[]>([]);
  const { nameOf, learn } = useNames(names, given);
  const props: SectionProps = { document: draft.draft, change: draft.change, nameOf, ...given };
  const { conflicts } = draft;
  return (
    <FaultsContext value={draft.faults}>
      <LearnNameContext value={learn}>
        <form
          method="post"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void draft.send(word.trim() || null);
          }}
        >
          {conflicts.length > 0 ? (
            <>
              <ConflictPanel {...conflict} conflicts={conflicts} nameOf={nameOf} onChoose={setTaken} />
              <button type="button" className="button button-filled mt-5" onClick={() => draft.settle(taken)}>
                {conflict.take}
              </button>
            </>
          ) : (
            <>
              <FaultSummary faults={draft.faults} />
              <fieldset
                // A form that was saved begins anew: what came from the server has ids now.
                key={`${draft.base.revision} ${draft.base.proposal?.step}`}
                disabled={draft.isSending}
                className="min-w-0"
              >
                <SourcesContext value={sources}>
                  {groups.map(([key, Section]) => (
                    <Group key={key} title={form.groups[key]}>
                      <Section {...props} />
                    </Group>
                  ))}
                  {draft.draft.kind === 'WINDOW' && (
                    <Group title={form.groups.window}>
                      <WindowSection {...props} />
                    </Group>
                  )}
                  <Group title={form.groups.running}>
                    <RunningSection {...props} mayChoose={mayWrite} />
                  </Group>
                </SourcesContext>
              </fieldset>
              <Differences draft={draft} nameOf={nameOf} />
              <div className="entry-send">
                <DraftNoteLine note={draft.note} id={draft.base.id} />
                <div className="flex flex-wrap items-end gap-x-5 gap-y-3">
                  <label className="min-w-[16rem] grow">
                    <span className="entry-label">{form.word}</span>
                    <input
                      className="field entry-field"
                      value={word}
                      onChange={(event) => setWord(event.target.value)}
                    />
                  </label>
                  <button type="submit" className="button button-filled" disabled={draft.isSending}>
                    {draft.isSending
                      ? form.saving
                      : draft.note === 'FAILED'
                        ? form.again
                        : mayWrite
                          ? form.save
                          : form.send}
                  </button>
                </div>
                <p className="small-print mt-2">{mayWrite ? form.atOnce : form.asProposal(keeperName)}</p>
              </div>
            </>
          )}
        </form>
      </LearnNameContext>
    </FaultsContext>
  );
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="entry-group" aria-label={title}>
      <h2 className="section-title">{title}</h2>
      <div className="entry-fields">{children}</div>
    </section>
  );
}

function FaultSummary({ faults }: { faults: ReturnType<typeof useEntryDraft>['faults'] }) {
  if (faults.length === 0) return null;
  return (
    <div role="alert" className="sheet mt-5 !border-2 !border-late p-5">
      <h2 className="flex gap-3 text-[1.125rem] text-late">
        <Icon name="warning" />
        {form.faultsTitle(faults.length)}
      </h2>
      <ul className="mt-2 list-disc pl-6">
        {faults.map((fault) => (
          <li key={`${fault.field} ${fault.code}`}>
            <a className="link" href={`#${idOf(fault.field ?? '')}`}>
              {form.fault(fault)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Differences({
  draft,
  nameOf,
}: {
  draft: ReturnType<typeof useEntryDraft>;
  nameOf: SectionProps['nameOf'];
}) {
  if (!draft.isDirty || draft.base.id === null) return null;
  const changes = diffEntries(draft.base.document, draft.draft);
  return (
    <details className="mt-8">
      <summary className="cursor-pointer font-[650] text-ai">
        {`${entries.changes.title}：${entries.changes.count(changes.length)}`}
      </summary>
      <ChangesList changes={changes} nameOf={nameOf} />
    </details>
  );
}
