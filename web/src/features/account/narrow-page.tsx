import type { AccountTexts } from '@tsunagi/texts/ja/account';
import type { ReactNode } from 'react';
import { Furigana } from '../../ui/furigana.tsx';
import type { Told } from './account-texts.ts';
import { SaidLine } from './said-line.tsx';

interface NarrowPageProps {
  title: string;
  lead: string;
  told: Told;
  texts: AccountTexts;
  children: ReactNode;
}

/** One question on a page of its own. */
export function NarrowPage({ title, lead, told, texts, children }: NarrowPageProps) {
  return (
    <div className="page py-8">
      <div className="max-w-[34rem]">
        <h1 className="text-[1.625rem] leading-[1.5] lg:text-[2.125rem]">
          <Furigana text={title} />
        </h1>
        <p className="mt-2">
          <Furigana text={lead} />
        </p>
        <SaidLine told={told} texts={texts} />
        {children}
      </div>
    </div>
  );
}
