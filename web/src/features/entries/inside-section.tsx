'use client';

import { type CalendarDay, type EntryDocument, type IntakeState, japaneseDay } from '@tsunagi/domain';
import { codes } from '@tsunagi/texts/ja/codes';
import { entries } from '@tsunagi/texts/ja/staff/entries';
import { intakeWords, fieldNames as names } from '@tsunagi/texts/ja/staff/entry-words';
import { LineField, LinesField, NumberField, OneOf, YesNo } from './controls.tsx';
import type { SectionProps } from './section-props.ts';

const { form } = entries;
const feeWords = { FREE: form.fee.free, PAID: form.fee.paid, UNKNOWN: form.fee.unknown };

/** What one finds there: activities, fee, people, the feel of it. */
export function InsideSection({ document, change }: SectionProps) {
  const fee = (part: Partial<EntryDocument['fee']>) => change({ fee: { ...document.fee, ...part } });
  const usual = document.usualAttendance;
  const attendance = (min: number | null | undefined, max: number | null | undefined) =>
    change({ usualAttendance: min == null && max == null ? null : { min: min ?? 0, max: max ?? min ?? 0 } });
  return (
    <>
      <LinesField
        label={names.activities}
        path="activities"
        value={document.activities}
        onChange={(activities) => change({ activities: [...(activities ?? [])] })}
      />
      <OneOf
        label={names.atmosphere}
        path="atmosphere"
        words={codes.atmospheres}
        value={document.atmosphere}
        onChange={(atmosphere) => change({ atmosphere })}
      />
      <OneOf
        label={names.fee}
        path="fee.type"
        words={feeWords}
        value={document.fee.type}
        onChange={(type) => fee({ type })}
      />
      {document.fee.type === 'PAID' && (
        <NumberField
          label={form.fee.amount}
          path="fee.amountYen"
          value={document.fee.amountYen}
          onChange={(amountYen) => fee({ amountYen })}
        />
      )}
      <LineField
        label={form.fee.note}
        path="fee.note"
        value={document.fee.note}
        onChange={(note) => fee({ note })}
      />
      <IntakeFields document={document} change={change} />
      <NumberField
        label={form.attendance.min}
        path="usualAttendance.min"
        value={usual?.min}
        onChange={(min) => attendance(min, usual?.max)}
      />
      <NumberField
        label={form.attendance.max}
        path="usualAttendance.max"
        value={usual?.max}
        onChange={(max) => attendance(usual?.min, max)}
      />
      {(['peerRun', 'facilitated', 'visitsHome', 'accompanies'] as const).map((field) => (
        <YesNo
          key={field}
          label={names[field]}
          path={field}
          value={document[field]}
          onChange={(value) => change({ [field]: value })}
        />
      ))}
      <LinesField
        label={names.professionals}
        path="professionals"
        value={document.professionals}
        onChange={(professionals) => change({ professionals: [...(professionals ?? [])] })}
      />
      <LinesField
        label={names.languages}
        path="languages"
        value={document.languages}
        onChange={(languages) => change({ languages: [...(languages ?? [])] })}
      />
    </>
  );
}

const intakeChoices = { UNKNOWN: form.unknown, ...intakeWords };

/** Whether somebody new is taken on, with the day on which that was said: it holds for a while only. */
function IntakeFields({ document, change }: Pick<SectionProps, 'document' | 'change'>) {
  const { intake } = document;
  const put = (state: IntakeState | 'UNKNOWN') =>
    change({
      intake: state === 'UNKNOWN' ? null : { ...intake, state, saidOn: japaneseDay(new Date()) },
    });
  return (
    <>
      <OneOf
        label={names.intake}
        path="intake"
        words={intakeChoices}
        value={intake?.state ?? 'UNKNOWN'}
        onChange={put}
      />
      {intake && (
        <LineField
          type="date"
          label={form.intakeUntil}
          path="intake.until"
          value={intake.until}
          onChange={(day) => change({ intake: { ...intake, until: day as CalendarDay | null } })}
        />
      )}
    </>
  );
}

/** The first visit, step by step. */
export function FirstVisitSection({ document, change }: SectionProps) {
  const visit = document.firstVisit ?? { steps: [] };
  const put = (part: Partial<typeof visit>) => {
    const next = { ...visit, ...part };
    const saysNothing =
      next.steps.length === 0 &&
      [next.familyAlone, next.withoutName, next.maySitSilently].every((answer) => answer == null);
    change({ firstVisit: saysNothing ? null : next });
  };
  return (
    <>
      <LinesField
        wide
        label={form.firstVisit.steps}
        path="firstVisit.steps"
        value={visit.steps}
        onChange={(steps) => put({ steps: [...(steps ?? [])] })}
      />
      {(['familyAlone', 'withoutName', 'maySitSilently'] as const).map((field) => (
        <YesNo
          key={field}
          label={form.firstVisit[field]}
          path={`firstVisit.${field}`}
          value={visit[field]}
          onChange={(value) => put({ [field]: value })}
        />
      ))}
    </>
  );
}
