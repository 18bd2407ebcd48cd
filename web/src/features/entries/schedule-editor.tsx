'use client';

import type { CalendarDay, Recurrence, Schedule, TimeOfDay, Weekday } from '@tsunagi/domain';
import { schedule as days } from '@tsunagi/texts/ja/schedule';
import { entries } from '@tsunagi/texts/ja/staff/entries';
import { Check, LineField, LinesField, ManyOf, NumberField, OneOf } from './controls.tsx';

interface ScheduleEditorProps {
  path: string;
  label: string;
  value: Schedule | null | undefined;
  onChange: (value: Schedule | null) => void;
}

const { form } = entries;
const starting: Schedule = { recurrence: { type: 'WEEKLY', days: ['MO'] } };

/** When it is open: known or not, and how it recurs. */
export function ScheduleEditor({ path, label, value, onChange }: ScheduleEditorProps) {
  const change = (part: Partial<Schedule>) => onChange({ ...(value ?? starting), ...part });
  return (
    <div className="entry-wide">
      <Check label={label} value={value != null} onChange={(known) => onChange(known ? starting : null)} />
      {value && (
        <div className="entry-fields">
          <RecurrenceFields
            path={`${path}.recurrence`}
            value={value.recurrence}
            onChange={(recurrence) => change({ recurrence })}
          />
          <LineField
            type="time"
            label={form.schedule.opensAt}
            path={`${path}.opensAt`}
            value={value.opensAt}
            onChange={(opensAt) => change({ opensAt: opensAt as TimeOfDay | null })}
          />
          <LineField
            type="time"
            label={form.schedule.closesAt}
            path={`${path}.closesAt`}
            value={value.closesAt}
            onChange={(closesAt) => change({ closesAt: closesAt as TimeOfDay | null })}
          />
          <OneOf
            label={form.schedule.reservation}
            path={`${path}.reservation`}
            words={form.schedule.reservations}
            value={value.reservation ?? 'UNKNOWN'}
            onChange={(reservation) => change({ reservation })}
          />
          <LinesField
            label={form.schedule.closedDates}
            path={`${path}.closedDates`}
            value={value.closedDates}
            onChange={(dates) => change({ closedDates: dates as CalendarDay[] })}
          />
          <div className="entry-options entry-wide">
            <Check
              label={form.schedule.closedOnHolidays}
              value={value.closedOnHolidays ?? false}
              onChange={(closedOnHolidays) => change({ closedOnHolidays })}
            />
            <Check
              label={form.schedule.closedAtYearEnd}
              value={value.closedAtYearEnd ?? false}
              onChange={(closedAtYearEnd) => change({ closedAtYearEnd })}
            />
          </div>
        </div>
      )}
    </div>
  );
}

/** How each kind of recurrence begins when it is chosen. */
const beginnings: Record<Recurrence['type'], Recurrence> = {
  DAILY: { type: 'DAILY' },
  WEEKLY: { type: 'WEEKLY', days: ['MO'] },
  MONTHLY_NTH: { type: 'MONTHLY_NTH', nths: [1], days: ['MO'] },
  MONTHLY_DAY: { type: 'MONTHLY_DAY', daysOfMonth: [1] },
  DATES: { type: 'DATES', dates: [] },
  FREQUENCY_ONLY: { type: 'FREQUENCY_ONLY', timesMin: 1, timesMax: 1, per: 'MONTH' },
};

const nthWords = Object.fromEntries([1, 2, 3, 4, 5, -1].map((nth) => [`n${nth}`, form.schedule.nth(nth)]));

interface RecurrenceProps {
  path: string;
  value: Recurrence;
  onChange: (value: Recurrence) => void;
}

function RecurrenceFields({ path, value, onChange }: RecurrenceProps) {
  const weekdays = 'days' in value && (
    <ManyOf<Weekday>
      label={form.schedule.days}
      path={`${path}.days`}
      words={days.weekdays}
      value={value.days}
      onChange={(chosen) => onChange({ ...value, days: chosen })}
    />
  );
  return (
    <>
      <OneOf
        label={form.schedule.type}
        path={`${path}.type`}
        words={form.schedule.types}
        value={value.type}
        onChange={(type) => onChange(beginnings[type])}
      />
      {value.type === 'WEEKLY' && (
        <NumberField
          label={form.schedule.everyWeeks}
          path={`${path}.everyWeeks`}
          value={value.everyWeeks ?? 1}
          onChange={(weeks) => onChange(withEvery(value, 'everyWeeks', weeks))}
        />
      )}
      {(value.type === 'MONTHLY_NTH' || value.type === 'MONTHLY_DAY') && (
        <NumberField
          label={form.schedule.everyMonths}
          path={`${path}.everyMonths`}
          value={value.everyMonths ?? 1}
          onChange={(months) => onChange(withEvery(value, 'everyMonths', months))}
        />
      )}
      {value.type === 'MONTHLY_NTH' && (
        <ManyOf
          label={form.schedule.nths}
          path={`${path}.nths`}
          words={nthWords}
          value={value.nths.map((nth) => `n${nth}`)}
          onChange={(chosen) => onChange({ ...value, nths: chosen.map((nth) => Number(nth.slice(1))) })}
        />
      )}
      {weekdays}
      {value.type === 'MONTHLY_DAY' && (
        <LineField
          label={form.schedule.daysOfMonth}
          path={`${path}.daysOfMonth`}
          value={value.daysOfMonth.join(',')}
          onChange={(text) => onChange({ ...value, daysOfMonth: numbersIn(text) })}
        />
      )}
      {value.type === 'DATES' && (
        <LinesField
          label={form.schedule.dates}
          path={`${path}.dates`}
          value={value.dates}
          onChange={(dates) => onChange({ ...value, dates: (dates ?? []) as CalendarDay[] })}
        />
      )}
      {value.type === 'FREQUENCY_ONLY' && <FrequencyFields path={path} value={value} onChange={onChange} />}
    </>
  );
}

type Frequency = Recurrence & { type: 'FREQUENCY_ONLY' };

function FrequencyFields({ path, value, onChange }: RecurrenceProps & { value: Frequency }) {
  return (
    <>
      <OneOf
        label={form.schedule.per}
        path={`${path}.per`}
        words={form.schedule.pers}
        value={value.per}
        onChange={(per) => onChange({ ...value, per })}
      />
      <NumberField
        label={form.schedule.timesMin}
        path={`${path}.timesMin`}
        value={value.timesMin}
        onChange={(timesMin) => onChange({ ...value, timesMin: timesMin ?? 0 })}
      />
      <NumberField
        label={form.schedule.timesMax}
        path={`${path}.timesMax`}
        value={value.timesMax}
        onChange={(timesMax) => onChange({ ...value, timesMax: timesMax ?? 0 })}
      />
    </>
  );
}

/** Every single one is not said: leaving it out means it. */
function withEvery<R extends Recurrence>(value: R, key: string, every: number | null | undefined): R {
  const { [key]: _, ...rest } = value as R & Record<string, unknown>;
  return (every == null || every === 1 ? rest : { ...rest, [key]: every }) as R;
}

const numbersIn = (text: string | null | undefined): number[] =>
  (text ?? '')
    .split(/[^\d]+/)
    .filter(Boolean)
    .map(Number);
