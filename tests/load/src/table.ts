import type { SizeFigures } from './measure-size.ts';

const ms = (value: number) => `${value.toFixed(2)} ms`;
const ratio = (value: number) => value.toFixed(2);

/** The table of budgets: what was measured, the ratio, the budget, and whether it is met. */
export function table(figures: ReadonlyMap<number, SizeFigures>): string {
  const rows = [...figures].flatMap(([size, found]) => ofOne(size, found));
  const [small, large] = [...figures];
  if (small && large) rows.push(...ofTwo(small, large));
  const lines = rows.map(([what, measured, found, budget, isMet]) =>
    [what, measured, found, budget, isMet === null ? '' : isMet ? 'met' : 'NOT MET'].join(' | '),
  );
  return ['', 'what | measured | ratio | budget | ', '---|---|---|---|---', ...lines, ''].join('\n');
}

type Line = [what: string, measured: string, ratio: string, budget: string, isMet: boolean | null];

const atMost = (what: string, measured: string, found: number, limit: number): Line => [
  what,
  measured,
  ratio(found),
  `≤ ${limit}`,
  found <= limit,
];
const atLeast = (what: string, measured: string, found: number, limit: number): Line => [
  what,
  measured,
  ratio(found),
  `≥ ${limit}`,
  found >= limit,
];
const told = (what: string, measured: string): Line => [what, measured, '', '', null];

function ofOne(size: number, f: SizeFigures): Line[] {
  const n = size.toLocaleString('en');
  const rate = (measured: { perSecond: number }) => `${measured.perSecond.toFixed(0)}/s`;
  return [
    told(`${n}: bare SQL floor`, `p50 ${ms(f.floor.p50)}, p95 ${ms(f.floor.p95)}`),
    told(
      `${n}: in memory, no rules (kdbush / flatbush)`,
      `nearest p95 ${ms(f.inMemory.nearest.p95)}, view p95 ${ms(f.inMemory.view.p95)}, ${f.inMemory.megabytes.toFixed(0)} MB`,
    ),
    atMost(
      `${n}: usable 20 with reasons, 1 connection ÷ bare SQL`,
      `p50 ${ms(f.ours.p50)}, p95 ${ms(f.ours.p95)}`,
      f.ours.p95 / f.floor.p95,
      2.5,
    ),
    atLeast(
      `${n}: with reasons, 16 connections ÷ PostGraphile rows only`,
      `${rate(f.ours16)} : ${rate(f.peer16)}`,
      f.ours16.perSecond / f.peer16.perSecond,
      1,
    ),
    atLeast(
      `${n}: rows only, 16 connections ÷ PostGraphile rows only`,
      `${rate(f.oursRows16)} : ${rate(f.peer16)}`,
      f.oursRows16.perSecond / f.peer16.perSecond,
      1.5,
    ),
    told(`${n}: viewport, no filter`, `p50 ${ms(f.view.p50)}, p95 ${ms(f.view.p95)}`),
    atMost(
      `${n}: viewport with filters ÷ bare filtered count`,
      `p95 ${ms(f.filteredView.p95)} : ${ms(f.filteredFloor.p95)}`,
      f.filteredView.p95 / f.filteredFloor.p95,
      2,
    ),
    told(`${n}: api ready after`, `${f.apiStartSeconds.toFixed(1)} s`),
    size <= 100_000
      ? atMost(`${n}: api memory (MB) ÷ 350`, `${f.apiMegabytes.toFixed(0)} MB`, f.apiMegabytes / 350, 1)
      : told(`${n}: api memory`, `${f.apiMegabytes.toFixed(0)} MB`),
  ];
}

function ofTwo([a, small]: [number, SizeFigures], [b, large]: [number, SizeFigures]): Line[] {
  const sizes = `${b.toLocaleString('en')} ÷ ${a.toLocaleString('en')}`;
  const p95s = (s: { p95: number }, l: { p95: number }) => `${ms(l.p95)} : ${ms(s.p95)}`;
  return [
    atMost(
      `usable 20 with reasons, p95, ${sizes}`,
      p95s(small.ours, large.ours),
      large.ours.p95 / small.ours.p95,
      1.5,
    ),
    atMost(
      `viewport, no filter, p95, ${sizes}`,
      p95s(small.view, large.view),
      large.view.p95 / small.view.p95,
      1.5,
    ),
  ];
}
