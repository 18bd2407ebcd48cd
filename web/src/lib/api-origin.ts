/** Where the api listens; read at run time, so that a port may change without a build (decisions 18). */
export function apiOrigin(): string {
  return process.env.TSUNAGI_API_ORIGIN ?? `http://127.0.0.1:${process.env.API_PORT ?? '4000'}`;
}

/** Template of the outside map tiles, or null where none are wanted. */
export function tileTemplate(): string | null {
  const template = process.env.TSUNAGI_TILES ?? 'https://cyberjapandata.gsi.go.jp/xyz/pale/{z}/{x}/{y}.png';
  return template === 'none' || template === '' ? null : template;
}
