/** A figure and the figures it is the sum of. The sums form a tree: one figure is a part of one total at most. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
  /** Whether rather the total is hidden than a part: where each part has tables of its own, that costs less. */
  readonly givesUpTotal?: boolean;
}

/** What somebody who sees the shown cells alone can know of one: its least and its greatest value. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Counts from one up to this are few enough to point at somebody (R163: towns have three households in a year). */
export const fewestShown = 5;

/**
 * The cells that must not be shown to others: every small one, all parts of a small total, and as many more as it takes
 * that no hidden one can be computed from the shown ones, by however many subtractions. Else a zero is shown: it says
 * nothing of anybody.
 */
export function hiddenCells(
  values: ReadonlyMap<string, number>,
  sums: readonly Sum[],
  least: number = fewestShown,
): ReadonlySet<string> {
  const known = firstSpans(values, sums, least);
  const hidden = new Set(known.keys());
  for (;;) {
    const spans = spansOf(values, known, sums);
    const computed = [...hidden].filter((cell) => spans.get(cell)!.from === spans.get(cell)!.to);
    const cover = computed.length > 0 ? coverFor(computed, values, hidden, sums) : [];
    if (cover.length === 0) return hidden;
    for (const cell of cover) {
      hidden.add(cell);
      known.set(cell, { from: values.get(cell)! > 0 ? 1 : 0, to: Number.POSITIVE_INFINITY });
    }
  }
}

/** The cells that are hidden for their own sake, with what one knows of them who knows why. */
function firstSpans(
  values: ReadonlyMap<string, number>,
  sums: readonly Sum[],
  least: number,
): Map<string, Span> {
  const isSmall = (cell: string) => values.get(cell)! > 0 && values.get(cell)! < least;
  const known = new Map<string, Span>();
  for (const cell of values.keys()) if (isSmall(cell)) known.set(cell, { from: 1, to: least - 1 });
  // The parts of a small total are small; that some are not zero would say how the others are.
  for (const { total, parts } of sums)
    if (isSmall(total)) for (const part of parts) known.set(part, { from: 0, to: least - 1 });
  return known;
}

/**
 * What is hidden to cover others: the last shown part beside them, where a table has its rest; where there is none, a whole
 * table, so that it looks like one whose total is small. Chosen by its place and never by its size: of a smallest cell one
 * who knows this rule would know a bound.
 */
function coverFor(
  computed: readonly string[],
  values: ReadonlyMap<string, number>,
  hidden: ReadonlySet<string>,
  sums: readonly Sum[],
): readonly string[] {
  const isShown = (cell: string) => !hidden.has(cell);
  const around = sums.filter(({ total, parts }) => [total, ...parts].some((one) => computed.includes(one)));
  for (const { total, parts, givesUpTotal } of around) {
    // A sum whose total is hidden gives nothing away by itself: covering there would cost and not help.
    if (givesUpTotal && isShown(total)) return [total];
    const part = isShown(total) && parts.findLast((one) => isShown(one) && values.get(one)! > 0);
    if (part) return [part];
  }
  const whole = around.find(({ total, parts }) => [total, ...parts].some(isShown));
  if (whole) return [whole.total, ...whole.parts].filter(isShown);
  return [...values.keys()].filter(isShown);
}

/** What can be computed of each cell: narrowed sum by sum until nothing narrows. On a tree of sums this is exact. */
function spansOf(
  values: ReadonlyMap<string, number>,
  known: ReadonlyMap<string, Span>,
  sums: readonly Sum[],
): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>(
    [...values].map(([cell, value]) => [cell, known.get(cell) ?? { from: value, to: value }]),
  );
  for (let narrowed = true; narrowed; ) {
    narrowed = false;
    for (const sum of sums)
      for (const cell of [sum.total, ...sum.parts]) narrowed = narrow(cell, sum, spans) || narrowed;
  }
  return spans;
}

function narrow(cell: string, { total, parts }: Sum, spans: Map<string, Span>): boolean {
  const span = spans.get(cell)!;
  const others = parts.filter((one) => one !== cell).map((one) => spans.get(one)!);
  const least = others.reduce((sum, { from }) => sum + from, 0);
  const most = others.reduce((sum, { to }) => sum + to, 0);
  const whole = spans.get(total)!;
  const seen = cell === total ? { from: least, to: most } : { from: whole.from - most, to: whole.to - least };
  const next = { from: Math.max(span.from, seen.from), to: Math.min(span.to, seen.to) };
  if (next.from === span.from && next.to === span.to) return false;
  spans.set(cell, next);
  return true;
}
