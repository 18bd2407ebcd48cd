import { FieldNoteKeeperDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { DirectoryUnreachable } from '../../lib/graphql/execute.ts';
import { forgetKeeper, type Keeper, rememberKeeper } from './note-queue.ts';
import { sealKeyFrom } from './seal.ts';

/** Who is signed in as far as notes go, or why nobody can be told. */
export type KeeperAnswer = Keeper | 'SIGNED_OUT' | 'NO_RIGHT' | 'UNREACHABLE';

/** Asks the desk as whom notes are written now, and remembers it on the phone; whoever has signed out is forgotten. */
export async function askKeeper(): Promise<KeeperAnswer> {
  try {
    const { fieldNoteKeeper } = await askFromBrowser(FieldNoteKeeperDocument, {});
    if (!fieldNoteKeeper) return 'NO_RIGHT';
    const { sealKey, ...facts } = fieldNoteKeeper;
    const keeper = { ...facts, key: await sealKeyFrom(sealKey) };
    await rememberKeeper(keeper);
    return keeper;
  } catch (fault) {
    const said = fault instanceof DirectoryUnreachable && fault.answered ? fault.message : '';
    if (said.endsWith('UNAUTHENTICATED')) {
      await forgetKeeper();
      return 'SIGNED_OUT';
    }
    return said.endsWith('FORBIDDEN') ? 'NO_RIGHT' : 'UNREACHABLE';
  }
}
