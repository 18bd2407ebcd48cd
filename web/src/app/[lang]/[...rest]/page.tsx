import type { Metadata } from 'next';
import { answerNotFound } from '../../../lib/page-status.ts';
import NotFound from '../not-found.tsx';

export const metadata: Metadata = { robots: { index: false } };

/** Any other address: the 404 page in the reader's language. */
export default function Elsewhere() {
  answerNotFound();
  return <NotFound />;
}
