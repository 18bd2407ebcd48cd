import { account } from '@tsunagi/texts/ja/account';
import { desk } from '@tsunagi/texts/ja/staff/desk';
import type { ViewerFacts } from '../account/viewer.ts';

/** As whom one works now, until when, and where to change it. */
export function Me({ viewer }: { viewer: ViewerFacts }) {
  const { working } = viewer;
  return (
    <section aria-labelledby="me" className="self-start">
      <h2 id="me" className="section-title">
        {desk.me}
      </h2>
      {working ? (
        <p className="mt-3">
          <b className="block">{account.roles[working.role]}</b>
          <span className="block">{working.organizationName ?? desk.noOffice}</span>
          {working.providerName && (
            <span className="block text-sumi-2">{account.byContract(working.providerName)}</span>
          )}
          {working.until && <span className="block text-sumi-2">{desk.until(working.until)}</span>}
        </p>
      ) : (
        <p className="mt-3">{desk.nobodyWorking}</p>
      )}
      <a className="link mt-2 inline-flex min-h-12 items-center" href="/account">
        {desk.change}
      </a>
    </section>
  );
}
