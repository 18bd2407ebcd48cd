'use client';

import type { CalendarDay, ResidencyRule, ResidencyScope } from '@tsunagi/domain';
import { codes } from '@tsunagi/texts/ja/codes';
import { entries } from '@tsunagi/texts/ja/staff/entries';
import { fieldNames as names } from '@tsunagi/texts/ja/staff/entry-words';
import { freshId } from '../shell/fresh-id.ts';
import { AddButton, Card, LineField, OneOf } from './controls.tsx';
import { FaultLines } from './faults.tsx';
import type { SectionProps } from './section-props.ts';
import { TownField } from './town-field.tsx';
import { WardsField } from './wards-field.tsx';

const words = entries.form.rule;

type ScopeType = ResidencyScope['type'];

/** What a scope of a kind begins with; nothing is chosen for anybody. */
const beginnings: Record<ScopeType, ResidencyScope> = {
  ANYONE: { type: 'ANYONE' },
  MUNICIPALITIES: { type: 'MUNICIPALITIES', codes: [''] },
  LIVING_WORKING_STUDYING: { type: 'LIVING_WORKING_STUDYING', codes: [''] },
  WARDS: { type: 'WARDS', cityCode: '', wardCodes: [] },
  AREA_GROUP: { type: 'AREA_GROUP', groupKey: '' },
  PREFECTURE: { type: 'PREFECTURE', prefectureCode: '20' },
};
const { AGREEMENT: _agreement, ...scopeWords } = codes.residencyScopes;
const { NO: _no, ...answerWords } = codes.residencyAnswers;

/** Who may use it by where they live: one card a rule. */
export function RulesFields({ document, change, nameOf, prefectures, groups }: SectionProps) {
  const { residencyRules: rules } = document;
  const put = (at: number, one: ResidencyRule | null) =>
    change({ residencyRules: rules.flatMap((old, i) => (i === at ? (one ? [one] : []) : [old])) });
  return (
    <div className="entry-wide">
      <p className="entry-label">{names.residencyRules}</p>
      <div className="flex flex-col gap-4">
        {rules.map((rule, at) => (
          <Card key={rule.key} title={words.one(at + 1)} onRemove={() => put(at, null)}>
            <ScopeFields
              path={`residencyRules[${at}].scope`}
              scope={rule.scope}
              nameOf={nameOf}
              prefectures={prefectures}
              groups={groups}
              onChange={(scope) => put(at, { ...rule, scope })}
            />
            <OneOf
              label={words.answer}
              path={`residencyRules[${at}].answer`}
              words={answerWords}
              value={rule.answer}
              onChange={(answer) => put(at, { ...rule, answer })}
            />
            <OneOf
              label={words.layer}
              path={`residencyRules[${at}].layer`}
              words={words.layers}
              value={rule.layer}
              onChange={(layer) => put(at, { ...rule, layer })}
            />
            <LineField
              label={words.source}
              path={`residencyRules[${at}].source`}
              value={rule.source}
              onChange={(source) => put(at, { ...rule, source })}
            />
            <LineField
              type="date"
              label={words.validFrom}
              path={`residencyRules[${at}].validFrom`}
              value={rule.validFrom}
              onChange={(day) => put(at, { ...rule, validFrom: day as CalendarDay | null })}
            />
            <LineField
              type="date"
              label={words.validTo}
              path={`residencyRules[${at}].validTo`}
              value={rule.validTo}
              onChange={(day) => put(at, { ...rule, validTo: day as CalendarDay | null })}
            />
          </Card>
        ))}
        <AddButton
          label={words.add}
          onClick={() =>
            change({
              residencyRules: [
                ...rules,
                { key: freshId(), layer: 'PUBLIC', scope: { type: 'ANYONE' }, answer: 'YES' },
              ],
            })
          }
        />
      </div>
    </div>
  );
}

interface ScopeFieldsProps {
  path: string;
  scope: ResidencyScope;
  nameOf: SectionProps['nameOf'];
  prefectures: SectionProps['prefectures'];
  groups: SectionProps['groups'];
  onChange: (scope: ResidencyScope) => void;
}

function ScopeFields({ path, scope, nameOf, prefectures, groups, onChange }: ScopeFieldsProps) {
  return (
    <>
      <OneOf
        label={words.scope}
        path={`${path}.type`}
        words={scopeWords}
        value={scope.type}
        onChange={(type: ScopeType) => onChange(beginnings[type])}
      />
      {'codes' in scope && <TownList path={path} scope={scope} nameOf={nameOf} onChange={onChange} />}
      {scope.type === 'WARDS' && <WardsField path={path} scope={scope} onChange={onChange} />}
      {scope.type === 'AREA_GROUP' && (
        <OneOf
          label={words.group}
          path={`${path}.groupKey`}
          // What a rule names stays to be chosen, also after its last day.
          words={{ '': words.choose, [scope.groupKey]: nameOf(scope.groupKey) ?? words.choose, ...groups }}
          value={scope.groupKey}
          onChange={(groupKey) => onChange({ ...scope, groupKey })}
        />
      )}
      {scope.type === 'PREFECTURE' && (
        <OneOf
          label={words.prefecture}
          path={`${path}.prefectureCode`}
          words={prefectures}
          value={scope.prefectureCode}
          onChange={(prefectureCode) => onChange({ ...scope, prefectureCode })}
        />
      )}
      <FaultLines path={path} />
    </>
  );
}

type TownListProps = Omit<ScopeFieldsProps, 'prefectures' | 'groups' | 'scope'> & {
  scope: Extract<ResidencyScope, { codes: string[] }>;
};

function TownList({ path, scope, nameOf, onChange }: TownListProps) {
  return (
    <div className="entry-wide grid gap-3 md:grid-cols-2">
      {scope.codes.map((code, at) => (
        <TownField
          // biome-ignore lint/suspicious/noArrayIndexKey: while it is typed a town has no code yet
          key={at}
          label={`${words.towns} ${at + 1}`}
          path={`${path}.codes[${at}]`}
          value={code}
          name={nameOf(code)}
          onChange={(chosen) => onChange({ ...scope, codes: scope.codes.with(at, chosen) })}
        />
      ))}
      <AddButton label={words.addTown} onClick={() => onChange({ ...scope, codes: [...scope.codes, ''] })} />
    </div>
  );
}
