import type { KeepingActor } from '@tsunagi/domain';
import type { Author } from '../entry/index.ts';
import { roleOf, type Viewer } from '../identity/index.ts';
import type { Decider } from './duplicates.repository.ts';

/** Who acts, and when. */
export interface Acting {
  readonly viewer: Viewer;
  readonly now: Date;
}

/** The one who acts, as the rules of care ask. */
export const keepingActor = ({ viewer }: Acting): KeepingActor => ({
  role: roleOf(viewer),
  municipalityCode: viewer.working?.organization?.municipalityCode ?? null,
  prefectureCode: viewer.working?.organization?.prefectureCode ?? null,
});

/** The one who acts, as versions remember it. */
export const authorOf = ({ viewer }: Acting): Author => ({
  personId: viewer.personId,
  name: viewer.name,
  role: roleOf(viewer),
  organizationName: viewer.working?.organization?.name ?? null,
});

/** The one who acts, as pairs and merges remember it. */
export const deciderOf = (acting: Acting): Decider => {
  const { personId, name, role, organizationName } = authorOf(acting);
  return [personId, name, role, organizationName];
};
