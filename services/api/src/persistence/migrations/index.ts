import { UnitSphere } from './m0001-unit-sphere.ts';
import { Geography } from './m0002-geography.ts';
import { Directory } from './m0003-directory.ts';
import { Residency } from './m0004-residency.ts';
import { MunicipalityProfile } from './m0005-municipality-profile.ts';
import { Sources } from './m0006-sources.ts';
import { OfferingSearch } from './m0007-offering-search.ts';
import { WordsInOne } from './m0008-words-in-one.ts';
import { Accounts } from './m0009-accounts.ts';
import { Memberships } from './m0010-memberships.ts';
import { SignInRecord } from './m0011-sign-in-record.ts';
import { ChangeTime } from './m0012-change-time.ts';
import { Imports } from './m0013-imports.ts';

/** Every change of the schema, in order. A landed entry is never edited: add the next one. */
export const migrations = [
  { name: '0001-unit-sphere', class: UnitSphere },
  { name: '0002-geography', class: Geography },
  { name: '0003-directory', class: Directory },
  { name: '0004-residency', class: Residency },
  { name: '0005-municipality-profile', class: MunicipalityProfile },
  { name: '0006-sources', class: Sources },
  { name: '0007-offering-search', class: OfferingSearch },
  { name: '0008-words-in-one', class: WordsInOne },
  { name: '0009-accounts', class: Accounts },
  { name: '0010-memberships', class: Memberships },
  { name: '0011-sign-in-record', class: SignInRecord },
  { name: '0012-change-time', class: ChangeTime },
  { name: '0013-imports', class: Imports },
];
