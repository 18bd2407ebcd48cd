import { type DeskList, deskLists } from '@tsunagi/domain';
import { morning as texts } from '@tsunagi/texts/ja/staff/morning';
import { Icon } from '../../../ui/icon.tsx';
import { HolderDot } from '../../referrals/referral-row.tsx';
import type { MorningRow } from './morning-rows.ts';

/** So many rows stand at once where some of them do not press; the others unfold. */
const shownAtOnce = 6;
const mostShown = 30;

/** The address of a list, without a word about anybody. */
const addressOf = (list: DeskList) =>
  list === 'FIRST' ? '/desk' : `/desk?list=${list.toLowerCase().replace('_', '-')}`;

/** The list an address asks for; the first where it asks for none that there is. */
export const listAsked = (said: string | null): DeskList =>
  deskLists.find((list) => said !== null && addressOf(list).endsWith(`=${said}`)) ?? 'FIRST';

interface MorningListProps {
  rows: readonly MorningRow[];
  chosen: DeskList;
}

/** The lists of the desk as tabs that are links: they work without script, by keyboard, and as a bookmark. */
export function MorningList({ rows, chosen }: MorningListProps) {
  const of = (list: DeskList) => rows.filter(({ lists }) => lists.includes(list));
  return (
    <section aria-labelledby="desk-list">
      <nav aria-label={texts.listsTitle} className="no-print">
        <ul className="desk-tabs">
          {deskLists.map((list) => {
            const count = of(list).length;
            return (
              <li key={list}>
                <a
                  href={addressOf(list)}
                  aria-current={list === chosen ? 'page' : undefined}
                  className={`desk-tab ${list === 'LATE' && count > 0 ? 'is-late' : ''}`}
                >
                  {list === 'LATE' && count > 0 && <Icon name="clock" size={18} />}
                  {texts.lists[list].name}
                  <b>
                    {count}
                    <span className="sr-only">{texts.count(count).replace(String(count), '')}</span>
                  </b>
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
      <div className="desk-sheet">
        <h2 id="desk-list" className="sr-only print-heading">
          {texts.lists[chosen].name}
        </h2>
        <Rows rows={of(chosen)} chosen={chosen} />
      </div>
    </section>
  );
}

function Rows({ rows, chosen }: MorningListProps) {
  const { none, next, act, href } = texts.lists[chosen];
  if (rows.length === 0)
    return (
      <div className="p-6">
        <p className="font-[650]">{none}</p>
        <p>{next}</p>
        <a className="link mt-1 inline-flex min-h-12 items-center" href={href}>
          {act}
        </a>
      </div>
    );
  const pressing = Math.max(shownAtOnce, rows.filter(({ isUrgent }) => isUrgent).length);
  const later = rows.slice(pressing, mostShown);
  return (
    <>
      <ul>
        {rows.slice(0, pressing).map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </ul>
      {later.length > 0 && (
        <details className="border-t border-hair">
          <summary className="link flex min-h-14 cursor-pointer items-center px-5 md:px-7">
            {texts.moreRows(rows.length - pressing)}
          </summary>
          <ul>
            {later.map((row) => (
              <Row key={row.key} row={row} />
            ))}
          </ul>
          {rows.length > mostShown && (
            <p className="border-t border-hair p-5 md:px-7">
              {texts.shownOf(mostShown, rows.length)}{' '}
              <a className="link inline-flex min-h-12 items-center" href="/desk/referrals">
                {texts.lists.RECEIVED.act}
              </a>
            </p>
          )}
        </details>
      )}
    </>
  );
}

function Row({ row }: { row: MorningRow }) {
  const { isLate, isUrgent, when, title, number, about, holder, href, act } = row;
  const [bold, plain] = when;
  return (
    <li className="desk-row">
      <p className={`leading-[1.5] ${isLate ? 'text-late' : ''}`}>
        <b className="flex items-center gap-1.5">
          {isLate && <Icon name="clock" size={20} />}
          {bold}
        </b>
        {plain && <span className="unbroken">{plain}</span>}
      </p>
      <div className="leading-[1.65]">
        <h3 className="text-[1.1875rem] leading-[1.5]">{title}</h3>
        {(number || about) && (
          <p className="text-sumi-2">
            {number && <b className="unbroken">{number}</b>}
            {number && about && '　'}
            {about}
          </p>
        )}
        {holder && <HolderDot referral={holder} />}
      </div>
      <a
        href={href}
        className={`button no-print !px-4 ${isUrgent ? 'button-filled' : ''}`}
        aria-label={`${act}：${title}${number ? `（${number}）` : ''}`}
      >
        {act}
      </a>
    </li>
  );
}
