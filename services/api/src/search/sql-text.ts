/**
 * A statement under construction: values become numbered parameters, so that no word of a person ever stands in the
 * text, and questions of one shape share one text.
 */
export class SqlText {
  readonly values: unknown[] = [];

  /** The parameter that stands for a value. */
  param(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}
