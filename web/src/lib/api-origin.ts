/** Where the api listens; read at run time, so that a port may change without a build (decisions 18). */
export function apiOrigin(): string {
  return process.env.TSUNAGI_API_ORIGIN ?? `http://127.0.0.1:${process.env.API_PORT ?? '4000'}`;
}
