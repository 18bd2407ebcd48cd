import pg from 'pg';

/** Which statement is not the asked operation's: the server looks by its own clock whether the directory has changed. */
const byTheClock = 'directory_meta';

/**
 * What was answered, and how many statements went to the database meanwhile, whatever connection they went by: begin, the
 * actor and commit are counted. Every statement goes through as it is.
 */
export async function statementsOf<T>(ask: () => Promise<T>): Promise<{ answer: T; statements: number }> {
  const { query } = pg.Client.prototype;
  let statements = 0;
  pg.Client.prototype.query = function counted(this: pg.Client, ...said: unknown[]) {
    const [first] = said as [string | { text: string }];
    const text = typeof first === 'string' ? first : first.text;
    if (!text.includes(byTheClock)) statements += 1;
    return Reflect.apply(query, this, said);
  } as typeof query;
  try {
    return { answer: await ask(), statements };
  } finally {
    pg.Client.prototype.query = query;
  }
}
