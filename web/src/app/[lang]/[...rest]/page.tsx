import { notFound } from 'next/navigation';

/** Any other address: the 404 page in the reader's language. */
export default function Elsewhere(): never {
  notFound();
}
