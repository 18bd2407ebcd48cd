import type { RecordedSubject, StaffRole } from '@tsunagi/domain';
import { account } from '@tsunagi/texts/ja/account';
import { record as texts } from '@tsunagi/texts/ja/staff/record';
import { pathOf, type RecordAsked, type RecordFacts } from './record-asked.ts';
import { RecordFilter } from './record-filter.tsx';

const clock = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  dateStyle: 'medium',
  timeStyle: 'short',
});

interface RecordViewProps {
  asked: RecordAsked;
  /** Null where the address led nowhere. */
  page: RecordFacts | null;
  /** How the whole record stands, where somebody asked. */
  chain: { readonly acts: number; readonly breaks: number } | null;
}

/** Who did what in the office, newest first, and whether nothing of it was changed. */
export function RecordView({ asked, page, chain }: RecordViewProps) {
  return (
    <div className="desk-page">
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{texts.title}</h1>
      <p className="mt-2 max-w-[44rem]">{texts.lead}</p>
      <div className="mt-6 grid gap-x-[52px] gap-y-10 lg:grid-cols-[minmax(0,1fr)_300px]">
        <div className="grid content-start gap-10 lg:order-2">
          <RecordFilter asked={asked} people={page?.people ?? []} />
          <Check chain={chain} />
        </div>
        <div>
          <Acts acts={page?.acts ?? []} isBroken={page === null} />
          <nav aria-label={texts.title} className="mt-5 flex flex-wrap gap-x-8">
            {asked.after && (
              <a className="link inline-flex min-h-12 items-center" href={pathOf(asked, null)}>
                {texts.first}
              </a>
            )}
            {page?.next && (
              <a className="link inline-flex min-h-12 items-center" href={pathOf(asked, page.next)}>
                {texts.next}
              </a>
            )}
          </nav>
        </div>
      </div>
    </div>
  );
}

type Act = RecordFacts['acts'][number];

function Acts({ acts, isBroken }: { acts: readonly Act[]; isBroken: boolean }) {
  if (acts.length === 0)
    return <p role={isBroken ? 'alert' : undefined}>{isBroken ? texts.wrong : texts.none}</p>;
  return (
    <ul className="sheet !border-edge">
      {acts.map((act) => (
        <li key={act.id} className="border-t border-hair px-5 py-3 first:border-t-0 md:px-7">
          <p className="text-[1rem] leading-[1.6] text-sumi-2">{clock.format(new Date(act.at))}</p>
          <p>{texts.what(act.act, act.subjectKind as RecordedSubject, act.subjectName ?? null)}</p>
          <p className="text-[1rem] leading-[1.6]">{whoOf(act)}</p>
        </li>
      ))}
    </ul>
  );
}

/** The name with as what and where somebody worked then. */
function whoOf({ personName, isByNobody, role, organizationName }: Act): string {
  if (isByNobody) return texts.nobody;
  const place = [organizationName, role && account.roles[role as StaffRole]];
  return [personName ?? texts.unnamed, place.filter(Boolean).join('・')].filter(Boolean).join('　');
}

function Check({ chain }: Pick<RecordViewProps, 'chain'>) {
  return (
    <section aria-labelledby="check-record">
      <h2 id="check-record" className="section-title">
        {texts.checkTitle}
      </h2>
      {chain ? (
        <p role="status" className={chain.breaks > 0 ? 'mt-3 font-[650] text-late' : 'mt-3'}>
          {chain.breaks > 0 ? texts.broken(chain.breaks) : texts.whole(chain.acts)}
        </p>
      ) : (
        <a className="button mt-4" href="/desk/record?check=1">
          {texts.check}
        </a>
      )}
    </section>
  );
}
