'use client';

import { agreements as texts } from '@tsunagi/texts/ja/staff/agreements';
import { useId, useState } from 'react';
import { SuggestTownsDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Labelled } from '../../ui/labelled.tsx';
import { FieldFault } from '../cases/fault-list.tsx';
import type { CaseFault } from '../cases/use-case-deed.ts';
import type { DraftMember } from './agreement-draft.ts';

interface MembersEditorProps {
  members: readonly DraftMember[];
  leadCode: string;
  faults: readonly CaseFault[];
  onChange: (members: readonly DraftMember[], leadCode: string) => void;
}

const words = texts.form;

/** Who takes part, in the order in which they are asked, what each does, and who leads. */
export function MembersEditor({ members, leadCode, faults, onChange }: MembersEditorProps) {
  const put = (next: readonly DraftMember[]) =>
    onChange(next, next.some(({ code }) => code === leadCode) ? leadCode : (next[0]?.code ?? ''));
  return (
    <fieldset>
      <legend className="font-[650]">{words.members}</legend>
      <p className="text-sumi-2">{words.membersLead}</p>
      <ol className="mt-2">
        {members.map((member, at) => (
          <li key={member.code} className="border-t border-hair py-4">
            <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
              <b className="min-w-28">{member.name}</b>
              <label className="flex min-h-12 items-center gap-3">
                <input
                  type="radio"
                  name="lead"
                  className="size-6 shrink-0"
                  checked={member.code === leadCode}
                  onChange={() => onChange(members, member.code)}
                />
                {words.lead1}
              </label>
              {at > 0 && (
                <button
                  type="button"
                  className="button"
                  aria-label={words.up(member.name)}
                  onClick={() =>
                    put([...members.slice(0, at - 1), member, members[at - 1]!, ...members.slice(at + 1)])
                  }
                >
                  ↑
                </button>
              )}
              <button
                type="button"
                className="button"
                onClick={() => put(members.filter(({ code }) => code !== member.code))}
              >
                {words.remove(member.name)}
              </button>
            </div>
            <Labelled id={`role-${member.code}`} label={words.role(member.name)}>
              <input
                id={`role-${member.code}`}
                className="field"
                autoComplete="off"
                value={member.role}
                onChange={(event) =>
                  put(
                    members.map((one) =>
                      one.code === member.code ? { ...one, role: event.target.value } : one,
                    ),
                  )
                }
              />
            </Labelled>
          </li>
        ))}
      </ol>
      <AddMember onAdd={(one) => put([...members.filter(({ code }) => code !== one.code), one])} />
      {(['members', 'leadCode', 'role'] as const).map((field) => (
        <FieldFault key={field} faults={faults} at={field} />
      ))}
    </fieldset>
  );
}

function AddMember({ onAdd }: { onAdd: (member: DraftMember) => void }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly { code: string; name: string; prefectureName: string }[]>([]);
  const [isUnknown, setUnknown] = useState(false);
  const spelled = ({ name, prefectureName }: (typeof found)[number]) => `${name}（${prefectureName}）`;
  const look = async (text: string) => {
    setTyped(text);
    setUnknown(false);
    if (text.trim() === '' || found.some((one) => spelled(one) === text)) return;
    const answer = await askFromBrowser(SuggestTownsDocument, { text }).catch(() => null);
    if (answer) setFound(answer.suggestMunicipalities);
  };
  const add = async () => {
    const answer = await askFromBrowser(SuggestTownsDocument, { text: typed.replace(/（.*$/u, '') }).catch(
      () => null,
    );
    const all = answer?.suggestMunicipalities ?? found;
    const chosen =
      all.find((one) => spelled(one) === typed) ??
      (all.filter(({ name }) => name === typed.trim()).length === 1
        ? all.find(({ name }) => name === typed.trim())
        : undefined);
    setUnknown(!chosen);
    if (!chosen) return;
    onAdd({ code: chosen.code, name: chosen.name, role: '' });
    setTyped('');
  };
  return (
    <div className="mt-3">
      <div className="flex flex-wrap items-end gap-3">
        <Labelled id={id} label={words.add}>
          <input
            id={id}
            className="field"
            list={`${id}-found`}
            autoComplete="off"
            value={typed}
            onChange={(event) => void look(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              void add();
            }}
          />
        </Labelled>
        <button type="button" className="button" onClick={() => void add()}>
          {words.addDo}
        </button>
      </div>
      <datalist id={`${id}-found`}>
        {found.map((one) => (
          <option key={one.code} value={spelled(one)} />
        ))}
      </datalist>
      {isUnknown && (
        <p role="alert" className="mt-1 text-late">
          {words.unknown}
        </p>
      )}
    </div>
  );
}
