import { shell } from '@tsunagi/texts/ja/shell';
import { desk } from '@tsunagi/texts/ja/staff/desk';
import { Icon } from '../../ui/icon.tsx';
import { KnotMark } from '../../ui/knot-mark.tsx';
import { AccountForm } from '../account/account-form.tsx';
import type { ViewerFacts } from '../account/viewer.ts';
import { placesFor } from './desk-places.ts';

interface StaffHeaderProps {
  /** Null while nobody is known, or the api is silent. */
  viewer: ViewerFacts | null;
  path: string;
}

/** Mark, words for places, the way to leave one's seat, name and office. */
export function StaffHeader({ viewer, path }: StaffHeaderProps) {
  return (
    <header className="no-print border-b border-hair">
      <div className="mx-auto flex w-full max-w-[1280px] flex-wrap items-center gap-x-7 px-5 lg:px-10">
        <a href="/desk" className="flex min-h-12 items-center gap-3 py-3 text-ai-deep no-underline">
          <KnotMark />
          <span className="text-[22px] leading-none font-[650] tracking-[0.1em]">{shell.siteName}</span>
        </a>
        {viewer && <Leave viewer={viewer} path={path} />}
        {viewer && <Words held={viewer.permissions} path={path} />}
      </div>
    </header>
  );
}

function Leave({ viewer, path }: { viewer: ViewerFacts; path: string }) {
  return (
    <div className="ml-auto flex items-center gap-4 py-2">
      <AccountForm act="leave-seat" lang="ja" hidden={{ to: path }}>
        <button type="submit" className="button seat-button" title={desk.leaveHint}>
          <Icon name="lock" size={18} />
          {desk.leave}
        </button>
      </AccountForm>
      <a href="/account" className="hidden text-right text-sumi no-underline hover:underline md:block">
        <b className="block text-[0.9375rem] leading-[1.5]">{viewer.name}</b>
        <span className="block text-[0.9375rem] leading-[1.5] text-sumi-2">{officeOf(viewer)}</span>
      </a>
    </div>
  );
}

const officeOf = ({ working }: ViewerFacts) => working?.organizationName ?? desk.noOffice;

/** On a wide screen a row of words; on a phone one word that unfolds them. */
function Words({ held, path }: { held: readonly string[]; path: string }) {
  const places = placesFor(held);
  if (places.length < 2) return null;
  const links = places.map(({ key, href }) => (
    <li key={key}>
      <a href={href} className="desk-word" aria-current={isHere(href, path) ? 'page' : undefined}>
        {desk.places[key].name}
      </a>
    </li>
  ));
  return (
    <>
      <nav aria-label={desk.navigation} className="hidden w-full lg:block">
        <ul className="flex flex-wrap gap-x-7">{links}</ul>
      </nav>
      <details className="w-full border-t border-hair lg:hidden">
        <summary className="flex min-h-12 cursor-pointer items-center gap-2 font-[650] text-ai">
          <Icon name="list" size={20} />
          {desk.navigation}
        </summary>
        <nav aria-label={desk.navigation}>
          <ul className="grid grid-cols-2 gap-x-4 pb-3">{links}</ul>
        </nav>
      </details>
    </>
  );
}

const isHere = (href: string, path: string) =>
  path === href || (href !== '/desk' && path.startsWith(`${href}/`));
