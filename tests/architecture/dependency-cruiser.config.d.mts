/** One border rule, as dependency-cruiser reads it. */
export interface BorderRule {
  readonly name: string;
  readonly comment: string;
}
export declare const forbidden: readonly BorderRule[];
export declare const slicesOfApi: readonly string[];
export declare const groundOfApi: readonly string[];
