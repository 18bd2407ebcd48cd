import { addDays, type CalendarDay, fiscalYearOf, monthOf, type Period } from '@tsunagi/domain';
import { figures as texts } from '@tsunagi/texts/ja/staff/figures';
import { type AreaFacts, AreaTable } from './area-table.tsx';
import './figures.css';
import { type OfficeFacts, OfficeTables } from './office-tables.tsx';

interface FiguresViewProps {
  asked: Period;
  isForOthers: boolean;
  today: CalendarDay;
  /** Null where the period was none. */
  office: OfficeFacts | null;
  /** Null for who has no office: the national view. */
  hasOffice: boolean;
  area: AreaFacts | null;
  areaTitle: string | null;
}

/** The figures: a period, its tables, and those of others as far as they may be known. */
export function FiguresView({
  asked,
  isForOthers,
  today,
  office,
  hasOffice,
  area,
  areaTitle,
}: FiguresViewProps) {
  return (
    <div className="desk-page">
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{texts.title}</h1>
      {hasOffice && (
        <>
          <p className="no-print mt-1">{texts.lead}</p>
          <Asking asked={asked} isForOthers={isForOthers} today={today} />
          <section aria-labelledby="period" className="mt-8">
            <h2 id="period" className="text-[1.375rem]">
              {texts.period(asked.from, asked.to)}
            </h2>
            {office === null ? (
              <p role="alert" className="mt-3 text-late">
                {texts.wrong}
              </p>
            ) : office.figures.every(({ count }) => count === 0) ? (
              <p className="mt-3">{texts.none}</p>
            ) : (
              <OfficeTables facts={office} isForOthers={isForOthers} />
            )}
          </section>
        </>
      )}
      {area && areaTitle && (
        <AreaTable facts={area} title={areaTitle} hidden={{ from: asked.from, to: asked.to }} />
      )}
    </div>
  );
}

function Asking({ asked, isForOthers, today }: Pick<FiguresViewProps, 'asked' | 'isForOthers' | 'today'>) {
  const year = fiscalYearOf(today);
  const presets: readonly (readonly [string, Period])[] = [
    [texts.presets.month, monthOf(today)],
    [texts.presets.lastMonth, monthOf(addDays(monthOf(today).from, -1))],
    [texts.presets.year, year],
    [texts.presets.lastYear, fiscalYearOf(addDays(year.from, -1))],
  ];
  const as = isForOthers ? '&as=others' : '';
  const address = ({ from, to }: Period, more: string) => `/desk/figures?from=${from}&to=${to}${more}`;
  return (
    <div className="no-print">
      <form method="get" className="mt-4 flex flex-wrap items-end gap-3">
        {isForOthers && <input type="hidden" name="as" value="others" />}
        {(['from', 'to'] as const).map((name) => (
          <label key={name} className="block">
            <span className="mb-1 block font-[650]">{texts[name]}</span>
            <input type="date" name={name} defaultValue={asked[name]} className="field" />
          </label>
        ))}
        <button type="submit" className="button button-filled min-h-14!">
          {texts.show}
        </button>
      </form>
      <nav aria-label={texts.presetsTitle} className="mt-2">
        <ul className="flex flex-wrap gap-x-6">
          {presets.map(([word, period]) => (
            <li key={word}>
              <a className="link inline-flex min-h-12 items-center" href={address(period, as)}>
                {word}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={texts.viewsTitle} className="mt-2 flex flex-wrap gap-3">
        {([false, true] as const).map((others) => (
          <a
            key={String(others)}
            className={`button ${others === isForOthers ? 'bg-ai-wash!' : ''}`}
            aria-current={others === isForOthers ? 'page' : undefined}
            href={address(asked, others ? '&as=others' : '')}
          >
            {others ? texts.views.others : texts.views.own}
          </a>
        ))}
      </nav>
    </div>
  );
}
