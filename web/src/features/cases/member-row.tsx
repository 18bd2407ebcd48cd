import { type HouseholdRole, householdRoles, type NeedKind, needKinds } from '@tsunagi/domain';
import { cases as texts } from '@tsunagi/texts/ja/staff/cases';
import { needWords } from '@tsunagi/texts/ja/staff/need-words';
import type { SaidMemberInput } from '../../gql/graphql.ts';
import { Labelled } from '../../ui/labelled.tsx';
import { FieldFault } from './fault-list.tsx';
import type { CaseFault } from './use-case-deed.ts';

/** A member of the household while it is being written down; `key` tells the rows apart. */
export interface MemberDraft {
  readonly key: number;
  readonly role: HouseholdRole;
  readonly isClient: boolean;
  readonly ageYears: string;
  readonly birthYear: string;
  readonly birthMonth: string;
  readonly needsCare: boolean;
  readonly raisesChild: boolean;
  readonly needs: readonly NeedKind[];
}

/** A row before anything is said: the first one is the parent who comes alone. */
export const newMember = (key: number): MemberDraft => ({
  key,
  role: key === 1 ? 'MOTHER' : 'PERSON',
  isClient: key === 1,
  ageYears: '',
  birthYear: '',
  birthMonth: '',
  needsCare: false,
  raisesChild: false,
  needs: [],
});

const numberOf = (text: string): number | null => {
  const said = text.normalize('NFKC').trim();
  if (said === '') return null;
  // What is no number is sent as one that cannot be: the desk refuses it by its field.
  return /^\d{1,9}$/u.test(said) ? Number(said) : -1;
};

/** A row as it is sent; what is not ticked is not known. */
export const memberInput = (member: MemberDraft): SaidMemberInput => ({
  role: member.role,
  isClient: member.isClient,
  ageYears: numberOf(member.ageYears),
  birthYear: numberOf(member.birthYear),
  birthMonth: numberOf(member.birthMonth),
  needsCare: member.needsCare || null,
  raisesChild: member.raisesChild || null,
  needs: [...member.needs],
});

interface MemberRowProps {
  member: MemberDraft;
  at: number;
  faults: readonly CaseFault[];
  onChange: (member: MemberDraft) => void;
  onRemove: (() => void) | null;
}

const years = ['ageYears', 'birthYear', 'birthMonth'] as const;
const ticks = ['isClient', 'needsCare', 'raisesChild'] as const;

/** One member of the household. Only the role is needed. */
export function MemberRow({ member, at, faults, onChange, onRemove }: MemberRowProps) {
  const id = (name: string) => `member-${member.key}-${name}`;
  return (
    <fieldset className="border-b border-hair py-4">
      <legend className="float-left mb-2 w-full font-[650]">{texts.open.member(at + 1)}</legend>
      <div className="clear-both grid gap-x-5 gap-y-3 sm:grid-cols-2 md:grid-cols-4">
        <Labelled id={id('role')} label={texts.open.role}>
          <select
            id={id('role')}
            className="field"
            value={member.role}
            onChange={(event) => onChange({ ...member, role: event.target.value as HouseholdRole })}
          >
            {householdRoles.map((role) => (
              <option key={role} value={role}>
                {texts.roles[role]}
              </option>
            ))}
          </select>
        </Labelled>
        {years.map((name) => (
          <Labelled key={name} id={id(name)} label={texts.open[name]}>
            <input
              id={id(name)}
              className="field"
              inputMode="numeric"
              autoComplete="off"
              value={member[name]}
              onChange={(event) => onChange({ ...member, [name]: event.target.value })}
            />
          </Labelled>
        ))}
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-x-6">
        {ticks.map((name) => (
          <label key={name} className="flex min-h-12 items-center gap-3">
            <input
              type="checkbox"
              className="size-6 shrink-0"
              checked={member[name]}
              onChange={(event) => onChange({ ...member, [name]: event.target.checked })}
            />
            {texts.open[name]}
          </label>
        ))}
        {onRemove && (
          <button type="button" className="link min-h-12" onClick={onRemove}>
            {texts.open.remove(at + 1)}
          </button>
        )}
      </div>
      <details className="mt-1">
        <summary className="flex min-h-12 cursor-pointer items-center font-[650] text-ai">
          {texts.open.needs}
        </summary>
        <div className="flex flex-wrap gap-x-6">
          {needKinds.map((need) => (
            <label key={need} className="flex min-h-12 items-center gap-3">
              <input
                type="checkbox"
                className="size-6 shrink-0"
                checked={member.needs.includes(need)}
                onChange={(event) => {
                  const others = member.needs.filter((one) => one !== need);
                  onChange({ ...member, needs: event.target.checked ? [...others, need] : others });
                }}
              />
              {needWords[need]}
            </label>
          ))}
        </div>
      </details>
      <FieldFault faults={faults} at={`members.${at}.age`} />
    </fieldset>
  );
}
