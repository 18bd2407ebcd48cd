import { keyFor, SealedText } from '../identity/index.ts';
import type { PersonalDatabase } from '../persistence/personal-database.ts';

/** What stands on paper in somebody's pocket or in a file: it cannot be sent out anew when a key is changed. */
export type PaperPurpose = 'slip code' | 'link letter';

/** With what the secrets of codes are sealed. */
export const codeSecretPurpose = 'code secret';

/**
 * The secrets by which codes on paper are known again. Each is kept, sealed with the key of the installation: when that key
 * is changed the secret is sealed anew and stays the same, so that slips and letters go on opening.
 */
export class CodeSecrets {
  private readonly known = new Map<PaperPurpose, Promise<string>>();
  private readonly sealed: SealedText;

  constructor(
    private readonly personal: PersonalDatabase,
    private readonly dataKey: string,
  ) {
    this.sealed = new SealedText(codeSecretPurpose, dataKey);
  }

  /** The secret of a purpose; the first who asks keeps it. */
  of(purpose: PaperPurpose): Promise<string> {
    const found = this.known.get(purpose) ?? this.read(purpose);
    this.known.set(purpose, found);
    // What failed once is asked again.
    found.catch(() => this.known.delete(purpose));
    return found;
  }

  private read(purpose: PaperPurpose): Promise<string> {
    return this.personal.atDoor(async (client) => {
      await client.query(
        'insert into identity.code_secret (purpose, secret) values ($1, $2) on conflict (purpose) do nothing',
        [purpose, this.sealed.seal(keyFor(purpose, this.dataKey), purpose)],
      );
      const { rows } = await client.query<{ secret: Buffer }>(
        'select secret from identity.code_secret where purpose = $1',
        [purpose],
      );
      return this.sealed.open(rows[0]!.secret, purpose)!;
    });
  }
}
