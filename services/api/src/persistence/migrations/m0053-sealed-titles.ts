import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { Migration } from '@mikro-orm/migrations';

/**
 * The few words a referral is called by are words about somebody's need: sealed with the key of the case like every other,
 * in the rows that are there, too. How texts were sealed on this day stands here once more, since a migration must still
 * read its rows when the program seals otherwise.
 */
export class SealedTitles extends Migration {
  override async up(): Promise<void> {
    await this.execute('alter table care.referral add column title_sealed bytea');
    const open = (await this.execute(
      'select id, title, key_sealed from care.referral where key_sealed is not null',
    )) as OpenTitle[];
    const dataKey = process.env.TSUNAGI_DATA_KEY;
    if (open.length > 0 && !dataKey)
      throw new Error(
        `TSUNAGI_DATA_KEY is needed once: the titles of ${open.length} referrals are to be sealed`,
      );
    for (const { id, title, key_sealed } of open) {
      const secret = unseal(keyOf('case keys', dataKey!), key_sealed, 'case');
      const sealed = seal(keyOf('case', secret), title, 'title');
      await this.execute('update care.referral set title_sealed = ? where id = ?', [sealed, id]);
    }
    this.addSql(`alter table care.referral drop column title`);
    this.addSql(
      `comment on column care.referral.title_sealed is '要配慮: 何を頼むか、ひとこと（封じたもの）'`,
    );
  }
}

interface OpenTitle {
  readonly id: string;
  readonly title: string;
  readonly key_sealed: Buffer;
}

const keyOf = (purpose: string, secret: string): Buffer =>
  createHmac('sha256', secret).update(`tsunagi sealed ${purpose}`).digest();

function seal(key: Buffer, text: string, place: string): Buffer {
  const vector = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, vector).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([vector, cipher.getAuthTag(), body]);
}

function unseal(key: Buffer, sealed: Buffer, place: string): string {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12)).setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8');
}
