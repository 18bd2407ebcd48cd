import { readFileSync } from 'node:fs';

export type Grade = 0 | 1 | 2 | 3;

/** One thing that is meant: `kind:IBASHO`, or, good for at most two points, `kind:OPEN_PLACE~2`. */
export interface Wish {
  about: string;
  values: string[];
  atMost: Grade | null;
}

/** A question as somebody types it, who asks, and what is meant by it. */
export interface Question {
  line: number;
  words: string;
  asker: Record<string, string>;
  wishes: Wish[];
  /** Corrections by hand, by resource key. */
  corrections: Map<string, Grade>;
}

const wishOf = (token: string): Wish => {
  const [, about, values, most] = /^([a-z]+):([^~]+?)(?:~([123]))?$/i.exec(token) ?? [];
  if (!about || !values) throw new Error(`not a wish: ${token}`);
  return { about, values: values.split(','), atMost: most ? (Number(most) as Grade) : null };
};

const correctionOf = (token: string): [string, Grade] => {
  const [, key, grade] = /^=([^:]+):([0123])$/.exec(token) ?? [];
  if (!key) throw new Error(`not a correction: ${token}`);
  return [key, Number(grade) as Grade];
};

/** Reads one line: words | who asks | what is meant. */
export function parseQuestion(text: string, line: number): Question {
  const [words = '', asker = '', meaning = ''] = text.split('|').map((part) => part.trim());
  const tokens = meaning.split(/\s+/).filter(Boolean);
  if (!words || tokens.length === 0) throw new Error(`line ${line}: words and a meaning are needed`);
  return {
    line,
    words,
    asker: Object.fromEntries(
      asker
        .split(/\s+/)
        .filter(Boolean)
        .map((pair) => pair.split('=')),
    ),
    wishes: tokens.filter((token) => !token.startsWith('=')).map(wishOf),
    corrections: new Map(tokens.filter((token) => token.startsWith('=')).map(correctionOf)),
  };
}

/** The judged questions of questions.txt. */
export const readQuestions = (): Question[] =>
  readFileSync(new URL('./questions.txt', import.meta.url), 'utf8')
    .split('\n')
    .map((text, at) => ({ text: text.trim(), line: at + 1 }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'))
    .map(({ text, line }) => parseQuestion(text, line));
