import type { Viewer } from '../identity/index.ts';
import type { RoundMaker } from './round.repository.ts';

/** In whose name a viewer asks; null for those who sit in no office. */
export function makerOf({ personId, name, working }: Viewer): RoundMaker | null {
  const office = working?.organization;
  if (!working?.organizationId || !office) return null;
  const { municipalityCode, prefectureCode } = office;
  const isPrefecture = working.role === 'PREFECTURAL_COORDINATOR';
  return {
    personId,
    name,
    organizationId: working.organizationId,
    officeName: office.name,
    municipalityCode: isPrefecture ? null : municipalityCode,
    prefectureCode,
  };
}
