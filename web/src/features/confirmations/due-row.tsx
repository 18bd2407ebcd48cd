import { type CalendarDay, daysBetween } from '@tsunagi/domain';
import { confirmations as texts } from '@tsunagi/texts/ja/staff/confirmations';
import type { EntryStandingFactsFragment } from '../../gql/graphql.ts';
import { Icon } from '../../ui/icon.tsx';
import { PlanForm } from './plan-form.tsx';

interface DueRowProps {
  entry: EntryStandingFactsFragment;
  today: CalendarDay;
  isChosen: boolean;
  onChoose(isChosen: boolean): void;
  onConfirm(): void;
  onWrite(): void;
}

/** One entry: since when it waits, whose it is and what was asked, and the one thing to do. */
export function DueRow({ entry, today, isChosen, onChoose, onConfirm, onWrite }: DueRowProps) {
  return (
    <li className="grid items-start gap-x-5 gap-y-2 border-t border-hair p-5 first:border-t-0 md:grid-cols-[1.5rem_8rem_minmax(0,1fr)_11rem] md:px-6">
      <input
        type="checkbox"
        className="mt-1 size-6"
        aria-label={texts.select(entry.name)}
        checked={isChosen}
        onChange={(event) => onChoose(event.target.checked)}
      />
      <Standing entry={entry} today={today} />
      <div>
        <a className="link font-[650]" href={`/places/${entry.id}`}>
          {entry.name}
        </a>
        <p className="text-[1rem] leading-[1.6] text-sumi-2">
          {entry.organizationName}
          {entry.townName && `・${entry.townName}`}
        </p>
        <p className="text-[1rem] leading-[1.6]">{texts.lastBy(entry.confirmedOn ?? null)}</p>
        <p className="text-[1rem] leading-[1.6]">
          {entry.askedStage && entry.askedOn && texts.asked(entry.askedStage, entry.askedOn)}
          {!entry.mail && texts.noMail}
        </p>
        <PlanForm entry={entry} />
      </div>
      <div className="grid gap-2">
        <button
          type="button"
          className={`button ${entry.standing === 'DUE_SOON' ? '' : 'button-filled'}`}
          aria-label={texts.stillTrueOf(entry.name)}
          onClick={onConfirm}
        >
          {texts.stillTrue}
        </button>
        {entry.mail && (
          <button type="button" className="link min-h-12 text-[1rem]" onClick={onWrite}>
            {texts.ask}
          </button>
        )}
        <a
          className="link inline-flex min-h-12 items-center justify-center text-[1rem]"
          href={`/desk/entries/${entry.id}`}
        >
          {texts.changed}
        </a>
      </div>
    </li>
  );
}

function Standing({
  entry: { standing, dueOn },
  today,
}: {
  entry: EntryStandingFactsFragment;
  today: CalendarDay;
}) {
  const isLate = standing === 'OVERDUE' || standing === 'NEVER';
  const days = dueOn ? Math.abs(daysBetween(today, dueOn as CalendarDay)) : 0;
  return (
    <p className={`leading-[1.5] ${isLate ? 'text-late' : ''}`}>
      <b className="flex items-center gap-2">
        {isLate && <Icon name="warning" size={18} />}
        {texts.standing[standing](days)}
      </b>
      {dueOn && <span className="text-[1rem]">{texts.until(dueOn)}</span>}
    </p>
  );
}
