import { type ImportFault, type ImportFaultCode, shortened } from '../reading/import-fault.ts';

/** What is wrong with one service of a package, wherever in its tables it stands. */
export class HsdsFaults {
  readonly all: ImportFault[] = [];

  constructor(private readonly row: number) {}

  /** What stands there, read by a rule; where the rule cannot, it is left aside and said so. */
  read<T>(
    value: string | undefined,
    rule: (text: string) => T | null,
    code: ImportFaultCode,
    column: string,
  ): T | undefined {
    if (value === undefined) return undefined;
    const read = rule(value);
    if (read !== null) return read;
    this.say(code, column, value);
    return undefined;
  }

  say(code: ImportFaultCode, column: string, value?: string): void {
    this.all.push({
      code,
      table: 'services',
      row: this.row,
      column,
      ...(value !== undefined && { value: shortened(value) }),
    });
  }
}
