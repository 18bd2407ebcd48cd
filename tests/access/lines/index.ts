import { account } from './account.ts';
import { activities } from './activities.ts';
import { agreements } from './agreements.ts';
import { cases } from './cases.ts';
import { confirming } from './confirming.ts';
import { coverage } from './coverage.ts';
import { duplicates } from './duplicates.ts';
import { entries } from './entries.ts';
import { fieldNotes } from './field-notes.ts';
import { finding } from './finding.ts';
import { imports } from './imports.ts';
import type { Lines } from './line.ts';
import { meetings } from './meetings.ts';
import { offers } from './offers.ts';
import { people } from './people.ts';
import { problems } from './problems.ts';
import { rounds } from './rounds.ts';
import { team } from './team.ts';
import { webhooks } from './webhooks.ts';

/** The lines of every area: a new area adds its file here. */
const areas: readonly Lines[] = [
  confirming,
  finding,
  account,
  activities,
  agreements,
  cases,
  coverage,
  entries,
  duplicates,
  fieldNotes,
  meetings,
  offers,
  imports,
  people,
  problems,
  rounds,
  team,
  webhooks,
];

/** One line for every operation. An area may not answer for another's. */
export const table: Lines = areas.reduce((all, lines) => {
  const twice = Object.keys(lines).filter((name) => name in all);
  if (twice.length > 0) throw new Error(`two areas have a line for ${twice.join(', ')}`);
  return { ...all, ...lines };
}, {});
