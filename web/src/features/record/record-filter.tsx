import { record as texts } from '@tsunagi/texts/ja/staff/record';
import type { RecordAsked, RecordFacts } from './record-asked.ts';

interface RecordFilterProps {
  asked: RecordAsked;
  people: RecordFacts['people'];
}

/** From when until when, who, and whether something was changed or read. An ordinary form. */
export function RecordFilter({ asked, people }: RecordFilterProps) {
  return (
    <section aria-labelledby="filter-record">
      <h2 id="filter-record" className="section-title">
        {texts.filterTitle}
      </h2>
      <form method="get" action="/desk/record" className="mt-4 grid gap-4">
        <Day name="from" label={texts.from} value={asked.from} />
        <Day name="to" label={texts.to} value={asked.to} />
        <Choice
          name="who"
          label={texts.person}
          value={asked.personId}
          choices={[['', texts.everybody], ...people.map(({ id, name }) => [id, name] as const)]}
        />
        <Choice
          name="kind"
          label={texts.kind}
          value={asked.kind}
          choices={[
            ['', texts.kinds.ALL],
            ['CHANGES', texts.kinds.CHANGES],
            ['READS', texts.kinds.READS],
          ]}
        />
        <button type="submit" className="button justify-self-start">
          {texts.filter}
        </button>
      </form>
    </section>
  );
}

function Day({ name, label, value }: { name: string; label: string; value: string | null }) {
  return (
    <label className="grid gap-1 font-[650]">
      {label}
      <input type="date" name={name} defaultValue={value ?? ''} className="field w-full font-normal" />
    </label>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string | null;
  choices: readonly (readonly [value: string, label: string])[];
}

function Choice({ name, label, value, choices }: ChoiceProps) {
  return (
    <label className="grid gap-1 font-[650]">
      {label}
      <select name={name} defaultValue={value ?? ''} className="field w-full font-normal">
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
