/** What a series of requests cost. */
export interface Measured {
  p50: number;
  p95: number;
  perSecond: number;
}

/**
 * Runs `work` once for each item over `connections` workers and says the times in milliseconds. Bounded: it ends with
 * the items. A first part of them is run before, unmeasured, so that all sides are warm.
 */
export async function measure<Item>(
  items: readonly Item[],
  connections: number,
  work: (item: Item, connection: number) => Promise<void>,
): Promise<Measured> {
  await inParallel(items.slice(0, Math.ceil(items.length / 4)), connections, work);
  const times: number[] = [];
  const began = performance.now();
  await inParallel(items, connections, async (item, connection) => {
    const start = performance.now();
    await work(item, connection);
    times.push(performance.now() - start);
  });
  const seconds = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), perSecond: items.length / seconds };
}

const rounds = 3;

/**
 * Measures several sides in turn, again and again, and answers each side's middle round: what the machine does beside
 * falls on all of them.
 */
export async function measureInTurn<Item, Side extends string>(
  items: readonly Item[],
  connections: number,
  sides: Record<Side, (item: Item) => Promise<void>>,
): Promise<Record<Side, Measured>> {
  const names = Object.keys(sides) as Side[];
  const found = new Map<Side, Measured[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) found.get(name)!.push(await measure(items, connections, sides[name]));
  const middle = (list: Measured[]) =>
    list.sort((a, b) => a.perSecond - b.perSecond)[Math.floor(list.length / 2)]!;
  return Object.fromEntries(names.map((name) => [name, middle(found.get(name)!)])) as Record<Side, Measured>;
}

async function inParallel<Item>(
  items: readonly Item[],
  connections: number,
  work: (item: Item, connection: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async (connection: number) => {
    for (let at = next++; at < items.length; at = next++) await work(items[at]!, connection);
  };
  await Promise.all(Array.from({ length: connections }, (_, at) => worker(at)));
}
