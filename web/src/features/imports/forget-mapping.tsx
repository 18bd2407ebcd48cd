'use client';

import { importDesk } from '@tsunagi/texts/ja/staff/imports';
import { useRouter } from 'next/navigation';
import { ForgetImportMappingDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';

/** Lets the office forget how a header is read. */
export function ForgetMapping({ id, name }: { id: string; name: string }) {
  const router = useRouter();
  const forget = async () => {
    await askFromBrowser(ForgetImportMappingDocument, { id });
    router.refresh();
  };
  return (
    <button
      type="button"
      className="link mt-1 inline-flex min-h-12 items-center"
      aria-label={importDesk.forgetOf(name)}
      onClick={() => void forget()}
    >
      {importDesk.forget}
    </button>
  );
}
