import { permissionsOf, type RolePermission, staffRoles } from '@tsunagi/domain';
import { account } from '@tsunagi/texts/ja/account';
import { desk } from '@tsunagi/texts/ja/staff/desk';
import { Icon } from '../../ui/icon.tsx';
import type { ViewerFacts } from '../account/viewer.ts';

/** No right to do something: who may, and whom to ask. */
export function WhoMayView({ viewer, duty }: { viewer: ViewerFacts; duty: RolePermission }) {
  const { whoMay, duties } = desk;
  const role = viewer.working && account.roles[viewer.working.role];
  const able = staffRoles.filter((one) => permissionsOf[one].includes(duty));
  return (
    <div className="desk-page">
      <div className="sheet flex max-w-[44rem] gap-5 p-6 max-sm:flex-col md:p-8">
        <span className="text-ai">
          <Icon name="lock" size={36} />
        </span>
        <div>
          <h1 className="text-[1.5rem] leading-[1.5]">{whoMay.title(duties[duty])}</h1>
          <p className="mt-2">{whoMay.lead(role)}</p>
          <h2 className="mt-6 text-[1.125rem]">{whoMay.whoTitle}</h2>
          <ul className="mt-1 list-disc pl-6">
            {able.map((one) => (
              <li key={one}>{account.roles[one]}</li>
            ))}
          </ul>
          <h2 className="mt-6 text-[1.125rem]">{whoMay.askTitle}</h2>
          <p className="mt-1">{whoMay.ask(viewer.working?.organizationName ?? null)}</p>
          <a className="button button-filled mt-6" href="/desk">
            {whoMay.back}
          </a>
        </div>
      </div>
    </div>
  );
}
