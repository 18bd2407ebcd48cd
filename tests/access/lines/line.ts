import type { Caller } from '../staff.ts';

/** Everyone, everyone but a visitor, or those named. */
export type Who = 'everyone' | 'people' | readonly Caller[];

/**
 * Who may call an operation, and a question that calls it. Written out by hand, never derived from the program's own
 * table of rights: the two must say the same. For those let in, the question must end without a fault (a refusal in
 * the answer is none), on a directory that it leaves as it was.
 */
export type Line = readonly [who: Who, query: string];

/** The lines of one area, by the operation's name. */
export type Lines = Readonly<Record<string, Line>>;

/** An id that nothing has. */
export const nothing = '00000000-0000-4000-8000-000000000000';
