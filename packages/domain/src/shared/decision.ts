/** Why something is refused: a closed code and, where there is one, the field it is about. */
export interface Refusal<Code extends string> {
  readonly code: Code;
  readonly field?: string;
}

/** A rule's answer: a value, or every reason why not. A "no" is a value, never thrown. */
export type Decision<T, Code extends string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly Refusal<Code>[] };

/** The decision that lets it pass. */
export const allow = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** The decision that refuses, with all its reasons. */
export const refuse = <Code extends string>(
  refusals: readonly Refusal<Code>[],
): { readonly ok: false; readonly refusals: readonly Refusal<Code>[] } => ({ ok: false, refusals });
