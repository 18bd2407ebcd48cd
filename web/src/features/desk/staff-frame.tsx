import { shell } from '@tsunagi/texts/ja/shell';
import { desk } from '@tsunagi/texts/ja/staff/desk';
import type { ReactNode } from 'react';
import type { TextSize } from '../../lib/request-facts.ts';
import { singleSignOn, viewerOfRequest } from '../account/viewer.ts';
import { SendOnDesk } from '../field-entry/send-on-desk.tsx';
import { TextSizeChoice } from '../shell/text-size-choice.tsx';
import { EarlyForms } from './early-forms.tsx';
import { Seat } from './seat/seat.tsx';
import { StaffHeader } from './staff-header.tsx';

interface StaffFrameProps {
  path: string;
  size: TextSize;
  children: ReactNode;
}

/** The frame of every page at the desk; a page says by itself who may see it. */
export async function StaffFrame({ path, size, children }: StaffFrameProps) {
  const [viewer, sso] = await Promise.all([
    viewerOfRequest().catch(() => null),
    singleSignOn().catch(() => null),
  ]);
  const page = (
    <>
      <EarlyForms />
      <StaffHeader viewer={viewer} path={path} />
      {viewer && <SendOnDesk />}
      <main id="content" tabIndex={-1} className="at-desk flex-1 outline-none">
        {children}
      </main>
      <footer className="no-print mt-14 border-t border-hair">
        <div className="page flex flex-wrap items-center gap-x-8 gap-y-3 py-6 text-[1rem] lg:!px-10">
          <a className="link inline-flex min-h-12 items-center" href="/account">
            {desk.account}
          </a>
          <a className="link inline-flex min-h-12 items-center" href="/">
            {desk.toPublic}
          </a>
          <div className="ml-auto">
            <TextSizeChoice size={size} texts={shell} />
          </div>
        </div>
      </footer>
    </>
  );
  if (!viewer) return page;
  const owner = { email: viewer.email, name: viewer.name, membershipId: viewer.working?.id ?? null };
  return (
    <Seat owner={owner} sso={sso ?? null} staysWhenIdle={path.startsWith('/desk/notes')}>
      {page}
    </Seat>
  );
}
