'use client';

import { staffRefusal } from '@tsunagi/texts/ja/staff/refusals';
import { rounds } from '@tsunagi/texts/ja/staff/rounds';
import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useState } from 'react';
import {
  EndRoundDocument,
  MakeRoundDocument,
  RemindRoundDocument,
  type RoundKind,
} from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';

interface Answer {
  readonly __typename: string;
  readonly refusals?: readonly { readonly code: string }[] | undefined;
}

/** What the acts of this desk send, by name. */
const acts = {
  make: async (said: FormData): Promise<Answer> => {
    const recipients = String(said.get('recipients'))
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const at = Math.max(
          line.lastIndexOf(','),
          line.lastIndexOf('，'),
          line.lastIndexOf('\t'),
          line.lastIndexOf('、'),
        );
        return { name: at < 0 ? '' : line.slice(0, at), mail: line.slice(at + 1) };
      });
    const input = {
      kind: String(said.get('kind')) as RoundKind,
      title: String(said.get('title')),
      words: String(said.get('words')),
      until: String(said.get('until')),
      recipients,
    };
    return (await askFromBrowser(MakeRoundDocument, { input })).makeRound;
  },
  remind: async (said: FormData): Promise<Answer> =>
    (await askFromBrowser(RemindRoundDocument, { id: String(said.get('id')) })).remindRound,
  end: async (said: FormData): Promise<Answer> =>
    (await askFromBrowser(EndRoundDocument, { id: String(said.get('id')) })).endRound,
};

interface RoundActProps {
  act: keyof typeof acts;
  button: string;
  isFirst?: boolean;
  children: ReactNode;
}

/** A form of this desk: sends, says what stood in the way, and shows the page anew when it is done. */
export function RoundAct({ act, button, isFirst = false, children }: RoundActProps) {
  const router = useRouter();
  const [fault, setFault] = useState<string | null>(null);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    try {
      const { refusals = [] } = await acts[act](new FormData(form));
      setFault(
        refusals.length > 0
          ? refusals.map(({ code }) => rounds.faults[code] ?? staffRefusal({ code })).join('\n')
          : null,
      );
      if (refusals.length > 0) return;
      form.reset();
      router.refresh();
    } catch {
      setFault(rounds.silentNow);
    }
  };
  return (
    <form method="post" onSubmit={(event) => void send(event)} className="mt-3">
      {children}
      {fault && (
        <p
          role="alert"
          className="mt-4 rounded-[8px] border border-late bg-late-wash px-5 py-3 whitespace-pre-wrap text-late"
        >
          {fault}
        </p>
      )}
      <button type="submit" className={`button mt-5 w-full md:w-auto ${isFirst ? 'button-filled' : ''}`}>
        {button}
      </button>
    </form>
  );
}
