/**
 * A statement under construction: values become numbered parameters, so that no word of a person ever stands in the
 * text, and questions of one shape share one text.
 */
export class SqlText {
  readonly values: unknown[] = [];
  private readonly parts: string[] = [];

  /** The parameter that stands for a value. */
  param(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** The name of rows that are found once, however often the statement looks at them. */
  once(select: string): string {
    const name = `found_${this.parts.length + 1}`;
    this.parts.push(`${name} as materialized (${select})`);
    return name;
  }

  /** The whole statement around its main part. */
  whole(main: string): string {
    return this.parts.length === 0 ? main : `with ${this.parts.join(', ')} ${main}`;
  }
}
