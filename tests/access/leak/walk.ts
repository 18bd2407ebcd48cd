import type { TestApi } from '@tsunagi/testkit';
import { table } from '../lines/index.ts';
import type { Who } from '../lines/line.ts';
import type { Ask, Caller } from '../staff.ts';
import { doorOf } from './doors.ts';
import type { Field } from './plant.ts';
import type { Schema } from './schema.ts';
import { mark } from './secrets.ts';

/** One answer that somebody got at a door. */
export interface Heard {
  readonly caller: Caller;
  readonly door: string;
  readonly text: string;
}

/** As deep as cases are asked for: all there is. */
const allOfIt = 10;
/** As deep as the rest is, the deepest that is not too much at once; what a change answers with is asked for elsewhere. */
const depths = { query: [4, 3, 2, 1], mutation: [2] } as const;
/** As many questions as go into one document. */
const together = 5;
const refusedAsked = /TOO_COSTLY|TOO_DEEP|GRAPHQL_VALIDATION_FAILED/;

/** What everyone may ask is asked by nobody, by who keeps the cases and by who receives; the answer knows no more callers. */
const anybody: readonly Caller[] = ['visitor', 'koumi-tantou', 'saku-tantou'];
const isWalked = (who: Who, caller: Caller): boolean =>
  who === 'everyone'
    ? anybody.includes(caller)
    : who === 'people'
      ? caller !== 'visitor'
      : who.includes(caller);

/** Asks every operation of a kind that a caller may call at all; who may not is judged by the access table. */
export async function walkOperations(
  kind: 'query' | 'mutation',
  caller: Caller,
  { ask, schema, field }: { readonly ask: Ask; readonly schema: Schema; readonly field: Field },
): Promise<Heard[]> {
  const heard: Heard[] = [];
  for (const { name } of schema.operations.filter((one) => one.kind === kind)) {
    if (!isWalked(table[name]![0], caller)) continue;
    const { door, knowsCases } = doorOf(name);
    const asked = door === 'MADE_UP' ? madeUp(schema, name, { field, knowsCases }) : door(field);
    for (let from = 0; from < asked.length; from += together)
      heard.push({
        caller,
        door: name,
        text: await deepest(knowsCases ? [allOfIt] : depths[kind], (depth) => {
          const selection = schema.selection(name, depth);
          const parts = asked
            .slice(from, from + together)
            .map((args, at) => `a${at}: ${name}${args} ${selection}`);
          return ask(`${kind} { ${parts.join('\n')} }`);
        }),
      });
  }
  return heard;
}

/** The answer to the deepest question that is answered. */
async function deepest(tried: readonly number[], ask: (depth: number) => ReturnType<Ask>): Promise<string> {
  let text = '';
  for (const depth of tried) {
    text = JSON.stringify(await ask(depth));
    if (!refusedAsked.test(text)) return text;
  }
  throw new Error(`not asked right: ${text.slice(0, 400)}`);
}

/** With the ids of what was planted where an id is wanted, and the beginning of every secret where words are. */
function madeUp(
  schema: Schema,
  name: string,
  { field, knowsCases }: { readonly field: Field; readonly knowsCases: boolean },
): readonly string[] {
  const [caseId, referralId, groundId] = [field.caseIds[4]!, field.referralIds[4]!, field.groundIds[4]!];
  const ids = knowsCases ? [caseId, referralId, groundId] : [referralId];
  return [...new Set(ids.map((id) => schema.madeUp(name, id, mark)))];
}

const files = [
  '/export/places.csv',
  '/export/directory.ndjson',
  '/export/towns/20303.ics',
  '/export/prefectures/20.ics',
  `/hsds/services?search=${mark}`,
  '/hsds/services?per_page=100',
  '/hsds/organizations?per_page=100',
  '/hsds/service_at_locations?format=ndjson',
  '/geo/points.json',
  '/healthz',
  '/readyz',
];

/** The doors beside GraphQL: open data, calendars, health; the person's own ids at them, too. */
export async function walkFiles(api: TestApi, { caseIds, referralIds }: Field): Promise<Heard[]> {
  const byId = [caseIds[4], referralIds[4]].flatMap((id) => [
    `/hsds/services/${id}`,
    `/hsds/organizations/${id}`,
    `/export/places/${id}.ics`,
    `/photos/${id}`,
  ]);
  const asked = [...files, ...byId].map(async (path): Promise<Heard> => {
    const answer = await fetch(`${api.origin}${path}`);
    return { caller: 'visitor', door: path.split('?', 1)[0]!, text: await answer.text() };
  });
  return Promise.all(asked);
}
