/** Work that is done in steps and says after each how far it is, so that whoever waits can do something else between. */
export type InSteps<T> = Generator<number, T, void>;

/** Rows after which a step ends. */
export const rowsPerStep = 400;

/** Does all steps at once. */
export function allAtOnce<T>(steps: InSteps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
