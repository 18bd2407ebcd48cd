import { randomBytes } from 'node:crypto';
import { SealedText } from '../identity/index.ts';

/** What opens the texts of one person, and the key itself as it is kept in the rows. */
export interface CaseKey {
  readonly sealed: Buffer;
  readonly texts: SealedText;
}

/** A key of its own for each case: whoever destroys it has erased the person, whatever copies there are (decisions 20). */
export class CaseKeys {
  private readonly keys: SealedText;

  constructor(dataKey: string) {
    this.keys = new SealedText('case keys', dataKey);
  }

  make(): CaseKey {
    const secret = randomBytes(32).toString('hex');
    return { sealed: this.keys.seal(secret, 'case')!, texts: new SealedText('case', secret) };
  }

  /** The key of a row; null once the person has been erased. */
  of(sealed: Buffer | null): CaseKey | null {
    const secret = this.keys.open(sealed, 'case');
    return sealed === null || secret === null ? null : { sealed, texts: new SealedText('case', secret) };
  }
}
