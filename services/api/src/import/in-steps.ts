import { setImmediate } from 'node:timers/promises';
import type { InSteps } from '@tsunagi/import';

/** What is being done with a list, in this order. */
export const workingStages = ['READING', 'UNDERSTANDING', 'COMPARING', 'WRITING', 'OPENING'] as const;
export type WorkingStage = (typeof workingStages)[number];

/** Hears how far the work is. */
export type OnProgress = (stage: WorkingStage, done: number, of: number) => Promise<void> | void;

/** Does work step by step; between the steps whoever waits is told, and other work of this process goes on. */
export async function inSteps<T>(
  steps: InSteps<T>,
  stage: WorkingStage,
  of: number,
  onProgress?: OnProgress,
): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await onProgress?.(stage, value, of);
    await setImmediate();
  }
}
