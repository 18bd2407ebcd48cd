import type { RolePermission } from '@tsunagi/domain';
import { redirect } from 'next/navigation';
import { signInFor } from '../../lib/desk-path.ts';
import { pagePath } from '../../lib/request-facts.ts';
import { type ViewerFacts, viewerOfRequest } from '../account/viewer.ts';

/**
 * Who is at the desk. A visitor is led to the door and back here afterwards; who lacks every one of the permissions
 * named is led to the page that says who has it and whom to ask. Without a permission, signing in is enough.
 */
export async function staffViewer(...permissions: readonly RolePermission[]): Promise<ViewerFacts> {
  const viewer = await viewerOfRequest();
  if (!viewer) redirect(signInFor(await pagePath()));
  const [first] = permissions;
  if (first && !permissions.some((permission) => viewer.permissions.includes(permission)))
    redirect(`/desk/who-may?duty=${first}`);
  return viewer;
}
