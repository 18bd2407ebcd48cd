import type { Viewer } from '../identity/index.ts';
import type { Writer } from './finding.repository.ts';

/** The viewer as it stands beside what was written: name, role and office of that day. */
export const writerOf = ({ personId, name, working }: Viewer): Writer => ({
  personId,
  name,
  role: working?.role ?? '',
  office: working?.organization?.name ?? null,
});
