import { account } from './account.ts';
import { confirming } from './confirming.ts';
import { entries } from './entries.ts';
import { people } from './people.ts';
import type { RowTest } from './rows.ts';

/** What every area promises about rows: a new area adds its file here. */
export const rowTests: readonly RowTest[] = [...confirming, ...account, ...entries, ...people];
