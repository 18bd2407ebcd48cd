import {
  difficultyGrades,
  householdTags,
  needKinds,
  type OrganizationKind,
  organizationKinds,
  placeKinds,
  type ResourceKind,
  type RoutingTargetKind,
  routingCircumstances,
  routingTargetKinds,
} from '@tsunagi/domain';
import { cases } from '@tsunagi/texts/ja/staff/cases';
import { routing as texts } from '@tsunagi/texts/ja/staff/routing';
import type { RoutingRulePartsFragment } from '../../gql/graphql.ts';
import { Labelled } from '../../ui/labelled.tsx';
import { FieldFault } from '../cases/fault-list.tsx';
import type { CaseFault } from '../cases/use-case-deed.ts';
import { ReceiverFinder } from '../referrals/receiver-finder.tsx';
import { Ticks } from './ticks.tsx';
import { YearsField } from './years-field.tsx';

export type RuleDraft = RoutingRulePartsFragment;

interface RuleEditorProps {
  rule: RuleDraft;
  at: number;
  faults: readonly CaseFault[];
  names: ReadonlyMap<string, string>;
  onName: (id: string, name: string) => void;
  onChange: (rule: RuleDraft) => void;
  onRemove: () => void;
  onUp: (() => void) | null;
}

/** One rule: when, to whom, and why. */
export function RuleEditor({ rule, at, faults, names, onName, onChange, onRemove, onUp }: RuleEditorProps) {
  const { when, to } = rule;
  const set = (more: Partial<RuleDraft['when']>) => onChange({ ...rule, when: { ...when, ...more } });
  const aim = (more: Partial<RuleDraft['to']>) => onChange({ ...rule, to: { ...to, ...more } });
  const id = (name: string) => `rule-${rule.id}-${name}`;
  return (
    <fieldset>
      <legend className="sr-only">{texts.book.rule(at + 1)}</legend>
      <div className="flex flex-col gap-5">
        <p className="font-[650]">{texts.book.when}</p>
        <div className="grid max-w-96 grid-cols-2 gap-4">
          <YearsField
            id={id('min')}
            label={texts.book.minYears}
            value={when.minYears}
            onChange={(minYears) => set({ minYears })}
          />
          <YearsField
            id={id('max')}
            label={texts.book.maxYears}
            value={when.maxYears}
            onChange={(maxYears) => set({ maxYears })}
          />
        </div>
        <FieldFault faults={faults} at={`rules.${at}.age`} />
        <Ticks
          all={householdTags}
          chosen={when.tags}
          word={(tag) => cases.tags[tag]}
          onChange={(tags) => set({ tags })}
        />
        <Ticks
          all={routingCircumstances}
          chosen={when.circumstances}
          word={texts.circumstance}
          onChange={(circumstances) => set({ circumstances })}
        />
        <Ticks
          legend={texts.book.needs}
          all={needKinds}
          chosen={when.needs}
          word={(need) => texts.needs[need]}
          onChange={(needs) => set({ needs })}
        />
        <Ticks
          legend={texts.book.difficulty}
          all={difficultyGrades}
          chosen={when.difficulties}
          word={(grade) => texts.grades[grade]}
          onChange={(difficulties) => set({ difficulties })}
        />
        <FieldFault faults={faults} at={`rules.${at}.when`} />
        <Labelled id={id('to')} label={texts.book.to}>
          <select
            id={id('to')}
            className="field max-w-96"
            value={to.kind}
            onChange={(event) => aim({ kind: event.target.value as RoutingTargetKind })}
          >
            {routingTargetKinds.map((kind) => (
              <option key={kind} value={kind}>
                {texts.targets[kind]}
              </option>
            ))}
          </select>
        </Labelled>
        {to.kind === 'ORGANIZATION' && (
          <ReceiverFinder
            id={id('organization')}
            label={texts.book.organization}
            chosen={
              to.organizationId
                ? {
                    id: to.organizationId,
                    name: names.get(to.organizationId) ?? '',
                    worksHere: true,
                    receiving: 'YES',
                  }
                : null
            }
            onChoose={(chosen) => {
              onName(chosen.id, chosen.name);
              aim({ organizationId: chosen.id });
            }}
          />
        )}
        {to.kind === 'ORGANIZATION_KIND' && (
          <Choice
            id={id('organizationKind')}
            label={texts.book.organizationKind}
            all={organizationKinds}
            value={to.organizationKind}
            word={(kind) => texts.organizationKinds[kind]}
            onChange={(organizationKind: OrganizationKind | null) => aim({ organizationKind })}
          />
        )}
        {to.kind === 'PLACE_KIND' && (
          <Choice
            id={id('placeKind')}
            label={texts.book.placeKind}
            all={placeKinds}
            value={to.placeKind}
            word={(kind) => texts.placeKinds[kind]}
            onChange={(placeKind: ResourceKind | null) => aim({ placeKind })}
          />
        )}
        <FieldFault faults={faults} at={`rules.${at}.to`} />
        <Labelled id={id('why')} label={texts.book.why}>
          <input
            id={id('why')}
            className="field"
            autoComplete="off"
            value={rule.why}
            onChange={(event) => onChange({ ...rule, why: event.target.value })}
          />
          <FieldFault faults={faults} at={`rules.${at}.why`} />
        </Labelled>
        <div className="flex flex-wrap gap-x-6">
          {onUp && (
            <button type="button" className="link min-h-12" onClick={onUp}>
              {texts.book.up(at + 1)}
            </button>
          )}
          <button type="button" className="link min-h-12" onClick={onRemove}>
            {texts.book.remove(at + 1)}
          </button>
        </div>
      </div>
    </fieldset>
  );
}

interface ChoiceProps<Code extends string> {
  id: string;
  label: string;
  all: readonly Code[];
  value: Code | null;
  word: (code: Code) => string;
  onChange: (code: Code | null) => void;
}

function Choice<Code extends string>({ id, label, all, value, word, onChange }: ChoiceProps<Code>) {
  return (
    <Labelled id={id} label={label}>
      <select
        id={id}
        className="field max-w-96"
        value={value ?? ''}
        onChange={(event) => onChange((event.target.value || null) as Code | null)}
      >
        <option value="">{texts.book.choose}</option>
        {all.map((code) => (
          <option key={code} value={code}>
            {word(code)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
