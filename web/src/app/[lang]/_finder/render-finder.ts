'use server';

import type { ReactNode } from 'react';
import { MAX_FORM_BYTES } from '../../../lib/answers-carrier.ts';
import { asLang } from '../../../lib/lang.ts';
import { finderView } from './finder-view.tsx';

/** A form answered in place: its fields come in a body, the view goes back ready made, nothing is kept. */
export async function renderFinder(lang: string, fields: [string, string][]): Promise<ReactNode> {
  const posted = new URLSearchParams(Array.isArray(fields) ? fields : []);
  if (posted.toString().length > MAX_FORM_BYTES) throw new Error('The form is larger than any of ours.');
  return finderView(asLang(lang) ?? 'ja', posted);
}
