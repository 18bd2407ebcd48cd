'use client';

import type { AgeRange, Circumstance, CriterionWeight, EntryDocument } from '@tsunagi/domain';
import { codes } from '@tsunagi/texts/ja/codes';
import { entries } from '@tsunagi/texts/ja/staff/entries';
import { fieldNames as names } from '@tsunagi/texts/ja/staff/entry-words';
import { Check, ManyOf, NumberField, OneOf } from './controls.tsx';
import { FaultLines } from './faults.tsx';
import { RulesFields } from './rules-fields.tsx';
import type { SectionProps } from './section-props.ts';
import { SourceLines } from './sources.tsx';

const { form } = entries;
const circumstances = Object.keys(codes.circumstances) as Circumstance[];

/** For whom: audience, age, circumstances, and where they live. */
export function WhoSection(props: SectionProps) {
  const { document, change } = props;
  const { criteria } = document;
  const put = (part: Partial<EntryDocument['criteria']>) => change({ criteria: { ...criteria, ...part } });
  return (
    <>
      <ManyOf
        label={names.audiences}
        path="criteria.audiences"
        words={codes.audiences}
        value={criteria.audiences}
        onChange={(audiences) => put({ audiences })}
      />
      <AgeFields age={criteria.age ?? null} onChange={(age) => put({ age })} />
      <fieldset className="entry-wide min-w-0">
        <legend className="entry-label">{names.circumstances}</legend>
        <SourceLines path="circumstances" />
        <div className="grid gap-x-7 gap-y-3 md:grid-cols-2 lg:grid-cols-3">
          {circumstances.map((one) => (
            <OneOf<CriterionWeight>
              key={one}
              label={codes.circumstances[one]}
              path={`criteria.circumstances.${one}`}
              words={codes.weights}
              value={criteria.circumstances?.[one] ?? 'NOT_CONSIDERED'}
              onChange={(weight) =>
                put({ circumstances: weighed(criteria.circumstances ?? {}, one, weight) })
              }
            />
          ))}
        </div>
      </fieldset>
      <ManyOf
        label={names.saidNotNeeded}
        path="criteria.saidNotNeeded"
        words={codes.circumstances}
        value={criteria.saidNotNeeded ?? []}
        onChange={(saidNotNeeded) => put({ saidNotNeeded })}
      />
      <RulesFields {...props} />
      <SourceLines path="residencyRules" />
    </>
  );
}

/** What is not considered is not written. */
function weighed(
  all: Partial<Record<Circumstance, CriterionWeight>>,
  one: Circumstance,
  weight: CriterionWeight,
): Partial<Record<Circumstance, CriterionWeight>> {
  const { [one]: _, ...rest } = all;
  return weight === 'NOT_CONSIDERED' ? rest : { ...rest, [one]: weight };
}

function AgeFields({ age, onChange }: { age: AgeRange | null; onChange: (age: AgeRange | null) => void }) {
  const put = (part: Partial<AgeRange>) => onChange({ of: 'PERSON', ...age, ...part });
  return (
    <fieldset className="entry-wide min-w-0">
      <legend className="entry-label">{names.age}</legend>
      <SourceLines path="age" />
      <Check
        label={form.age.limited}
        value={age !== null}
        onChange={(limited) => onChange(limited ? { of: 'PERSON' } : null)}
      />
      {age && (
        <div className="entry-fields !mt-2">
          <NumberField
            label={form.age.min}
            path="criteria.age.minYears"
            value={age.minYears}
            onChange={(minYears) => put({ minYears })}
          />
          <NumberField
            label={form.age.max}
            path="criteria.age.maxYears"
            value={age.maxYears}
            onChange={(maxYears) => put({ maxYears })}
          />
          <Check
            label={`${form.age.min}：${form.age.soft}`}
            value={age.minSoft ?? false}
            onChange={(minSoft) => put({ minSoft })}
          />
          <Check
            label={`${form.age.max}：${form.age.soft}`}
            value={age.maxSoft ?? false}
            onChange={(maxSoft) => put({ maxSoft })}
          />
          <OneOf
            label={form.age.of}
            path="criteria.age.of"
            words={{ PERSON: form.age.person, VISITOR: form.age.visitor }}
            value={age.of}
            onChange={(of) => put({ of })}
          />
        </div>
      )}
      <FaultLines path="criteria.age" />
    </fieldset>
  );
}
