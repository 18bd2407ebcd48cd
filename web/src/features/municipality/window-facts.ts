import type { FirstWindowOf } from './load-town.ts';

/** The lines of ○ under a window's number, most reassuring first. Unknown says nothing. */
export const windowFactNames = [
  'familyAlone',
  'withoutName',
  'visitsHome',
  'notPoor',
  'noDiagnosis',
  'accompanies',
  'maySit',
  'free',
] as const;
export type WindowFact = (typeof windowFactNames)[number];

/** More would be a catalogue. */
const MOST = 6;

/** What a window says of itself that makes the first call easier; only what it really says. */
export function windowFacts(window: FirstWindowOf): WindowFact[] {
  const says: Record<WindowFact, boolean> = {
    familyAlone: window.firstVisit?.familyAlone === true,
    withoutName: window.firstVisit?.withoutName === true,
    visitsHome: window.visitsHome === true,
    notPoor: window.saidNotNeeded.includes('HARDSHIP'),
    noDiagnosis: window.saidNotNeeded.includes('DIAGNOSIS'),
    accompanies: window.accompanies === true,
    maySit: window.firstVisit?.maySitSilently === true,
    free: window.fee.type === 'FREE',
  };
  return windowFactNames.filter((fact) => says[fact]).slice(0, MOST);
}
