type Part<T> = (cancel: AbortSignal) => Promise<T>;

/**
 * Runs two parts side by side. When one fails the other is broken off, and only when both have ended is the
 * first failure thrown: nothing goes on behind the back of whoever cleans up.
 */
export async function together<A, B>(cancel: AbortSignal, one: Part<A>, other: Part<B>): Promise<[A, B]> {
  const broken = new AbortController();
  const signal = AbortSignal.any([cancel, broken.signal]);
  const failures: unknown[] = [];
  const watched = <T>(part: Part<T>) =>
    part(signal).catch((error: unknown) => {
      failures.push(error);
      broken.abort();
      throw error;
    });
  const [first, second] = await Promise.allSettled([watched(one), watched(other)]);
  if (first.status === 'fulfilled' && second.status === 'fulfilled') return [first.value, second.value];
  throw failures[0];
}
