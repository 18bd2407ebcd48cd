import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import type pg from 'pg';
import { keyFor, SealedText } from '../identity/index.ts';
import { codeSecretPurpose } from '../links/code-secrets.ts';
import { meetingPurpose } from '../meeting/index.ts';
import { reportPurpose } from '../problem-report/index.ts';
import { secretPurpose } from '../webhook/index.ts';

/** What stands sealed with the key of the installation itself, and how it is opened and sealed. */
export interface SealedColumn {
  readonly table: string;
  readonly column: string;
  /** What of a row its seal is bound to, as an expression of SQL. */
  readonly place: string;
  open(value: Buffer | string, place: string, dataKey: string): Promise<string>;
  seal(text: string, place: string, dataKey: string): Promise<Buffer | string>;
}

const bySealedText = (purpose: string) => ({
  open: async (value: Buffer | string, place: string, dataKey: string) =>
    new SealedText(purpose, dataKey).open(value as Buffer, place)!,
  seal: async (text: string, place: string, dataKey: string) =>
    new SealedText(purpose, dataKey).seal(text, place)!,
});

/** As the library of the sign-in seals: the secret of a second step, and its codes for a lost telephone. */
const bySignIn = {
  open: (value: Buffer | string, _place: string, dataKey: string) =>
    symmetricDecrypt({ key: keyFor('sign-in', dataKey), data: String(value) }),
  seal: (text: string, _place: string, dataKey: string) =>
    symmetricEncrypt({ key: keyFor('sign-in', dataKey), data: text }),
};

const named: readonly SealedColumn[] = [
  ...['secret', 'previous_secret'].map((column) => ({
    table: 'webhooks.subscription',
    column,
    place: 'id::text',
    ...bySealedText(secretPurpose),
  })),
  ...['words', 'contact'].map((column) => ({
    table: 'problems.report',
    column,
    place: `id || ' ${column}'`,
    ...bySealedText(reportPurpose),
  })),
  {
    table: 'care.meeting',
    column: 'called_off_sealed',
    place: `id || ' called off'`,
    ...bySealedText(meetingPurpose),
  },
  { table: 'identity.code_secret', column: 'secret', place: 'purpose', ...bySealedText(codeSecretPurpose) },
  ...['secret', 'backup_codes'].map((column) => ({
    table: 'identity.second_factor',
    column,
    place: `''`,
    ...bySignIn,
  })),
];

/**
 * Every column that is sealed with the key of the installation. Keys of cases are found by their column's name wherever
 * they stand: a table that carries one along is here by itself.
 */
export async function sealedColumns(client: pg.PoolClient): Promise<readonly SealedColumn[]> {
  const { rows } = await client.query<{ table: string }>(
    `select format('%I.%I', n.nspname, c.relname) as table
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where a.attname = 'key_sealed' and c.relkind in ('r', 'p') and not a.attisdropped order by 1`,
  );
  const ofCases = rows.map(({ table }) => ({
    table,
    column: 'key_sealed',
    place: `'case'`,
    ...bySealedText('case keys'),
  }));
  return [...ofCases, ...named];
}
