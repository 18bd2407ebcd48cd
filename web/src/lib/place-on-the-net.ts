/**
 * Where on the net a request comes from, for the api to pace by. The nearest hop wrote the last place; what stands
 * before it anybody may have written.
 */
export const placeOnTheNet = (asked: Headers): string | null =>
  asked.get('x-forwarded-for')?.split(',').at(-1)?.trim() || null;
