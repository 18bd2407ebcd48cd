import { planOf, type SitingPlan, type SitingTable } from './siting.ts';

/** A chosen plan, how it was found, and how good it surely is. */
export interface ChosenPlan extends SitingPlan {
  /** EXACT: no other choice wins more people. GREEDY: chosen one by one, never below `leastShare` of the best. */
  readonly method: 'EXACT' | 'GREEDY';
  /** No choice of so many venues can win more people than this. */
  readonly atMost: number;
  readonly leastShare: number;
}

/**
 * One by one, always the venue that wins most: at least this share of the best choice of k venues. It falls toward
 * 1 − 1/e, some 63 %, and no quick way is surely better (Nemhauser, Wolsey, Fisher 1978).
 */
export const greedyShare = (venues: number): number => (venues < 1 ? 1 : 1 - (1 - 1 / venues) ** venues);

/** So many partial choices are tried before the greedy one is told instead: counted, never timed, so that it is the same everywhere. */
const mostTried = 60_000;

/** Whom a candidate wins, as places in the demand. */
interface Option {
  readonly id: string;
  readonly wins: readonly number[];
}

/** Which venues win most people: exactly where that can be tried out, else one by one with the bound stated. */
export function chooseVenues(table: SitingTable, venues: number, most: number = mostTried): ChosenPlan {
  const people = table.demand.map((one) => one.people);
  const options = optionsOf(table, people);
  const greedy = chooseGreedily(options, people, venues);
  const exact = chooseExactly(options, people, venues, gainOfAll(greedy, people), most);
  const plan = planOf(
    (exact ?? greedy).map(({ id }) => id),
    table,
  );
  if (exact) return { ...plan, method: 'EXACT', atMost: plan.won, leastShare: 1 };
  return {
    ...plan,
    method: 'GREEDY',
    atMost: boundOf(greedy, options, people, venues),
    leastShare: greedyShare(venues),
  };
}

/** Those that win most alone first, then by id: the order that settles every tie. */
function optionsOf({ candidates, demand, served }: SitingTable, people: readonly number[]): Option[] {
  return candidates
    .map(({ id, reaches }) => ({
      id,
      wins: demand.flatMap((one, at) =>
        reaches.has(one.id) && !served.has(one.id) && one.people > 0 ? [at] : [],
      ),
    }))
    .filter(({ wins }) => wins.length > 0)
    .map((option) => ({ option, alone: sumOf(option.wins, people) }))
    .sort((one, other) => other.alone - one.alone || (one.option.id < other.option.id ? -1 : 1))
    .map(({ option }) => option);
}

const sumOf = (places: readonly number[], people: readonly number[]): number =>
  places.reduce((sum, at) => sum + people[at]!, 0);

function gainOf({ wins }: Option, won: Uint8Array, people: readonly number[]): number {
  let gain = 0;
  for (const at of wins) if (won[at] === 0) gain += people[at]!;
  return gain;
}

function gainOfAll(chosen: readonly Option[], people: readonly number[]): number {
  return sumOf([...new Set(chosen.flatMap(({ wins }) => wins))], people);
}

const mark = (won: Uint8Array, { wins }: Option): Uint8Array => {
  const marked = Uint8Array.from(won);
  for (const at of wins) marked[at] = 1;
  return marked;
};

function chooseGreedily(options: readonly Option[], people: readonly number[], venues: number): Option[] {
  const chosen: Option[] = [];
  let won: Uint8Array = new Uint8Array(people.length);
  while (chosen.length < venues) {
    let best: Option | null = null;
    let most = 0;
    for (const option of options) {
      const gain = gainOf(option, won, people);
      if (gain > most) [best, most] = [option, gain];
    }
    // A venue that wins nobody more is not built.
    if (best === null) break;
    chosen.push(best);
    won = mark(won, best);
  }
  return chosen;
}

/** What no choice can exceed: with whom some have won, so many more cannot win more than the most each would alone. */
function boundOf(
  chosen: readonly Option[],
  options: readonly Option[],
  people: readonly number[],
  venues: number,
): number {
  const none = new Uint8Array(people.length);
  const won = chosen.reduce(mark, none as Uint8Array);
  const reachable = gainOfAll(options, people);
  const beside = gainOfAll(chosen, people) + mostOf(options, 0, won, people, venues);
  return Math.min(reachable, beside, mostOf(options, 0, none, people, venues));
}

/** The sum of the most that so many of the options from one on win, each alone beside those who are won. */
function mostOf(
  options: readonly Option[],
  from: number,
  won: Uint8Array,
  people: readonly number[],
  venues: number,
): number {
  const gains: number[] = [];
  for (let at = from; at < options.length; at += 1) gains.push(gainOf(options[at]!, won, people));
  return gains
    .sort((one, other) => other - one)
    .slice(0, venues)
    .reduce((sum, gain) => sum + gain, 0);
}

/**
 * The best choice, by branch and bound in the order of the options; null when more had to be tried than is allowed. Of
 * equal choices the first in that order is kept: a branch must promise more than the best found, and the greedy choice
 * only tells what to beat or equal.
 */
function chooseExactly(
  options: readonly Option[],
  people: readonly number[],
  venues: number,
  greedyGain: number,
  most: number,
): Option[] | null {
  let tried = 0;
  let best: Option[] = [];
  let bestGain = greedyGain - 1;
  const tryFrom = (from: number, chosen: readonly Option[], won: Uint8Array, gain: number): boolean => {
    tried += 1;
    if (tried > most) return false;
    if (gain > bestGain) [best, bestGain] = [[...chosen], gain];
    for (let at = from; at < options.length && chosen.length < venues; at += 1) {
      if (gain + mostOf(options, at, won, people, venues - chosen.length) <= bestGain) return true;
      const option = options[at]!;
      const more = gainOf(option, won, people);
      if (more === 0) continue;
      if (!tryFrom(at + 1, [...chosen, option], mark(won, option), gain + more)) return false;
    }
    return true;
  };
  return tryFrom(0, [], new Uint8Array(people.length), 0) ? best : null;
}
