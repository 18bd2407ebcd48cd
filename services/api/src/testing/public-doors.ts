import { unzipSync } from 'fflate';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { makeSchema } from '../graphql/schema.ts';
import { endpoints } from '../hsds/hsds-endpoints.ts';
import { everythingBelow } from './all-fields.ts';
import type { ApiUnderTest } from './api-under-test.ts';

const person = '{ home: "20217", role: FAMILY, ageYears: 34 }';
const bounds = '{ west: 138.3, east: 138.7, south: 36.1, north: 36.4 }';

/** Questions of the public schema that together show every place there is. */
const questions: readonly (readonly [root: string, args: string])[] = [
  ['search', `(first: 50, input: { person: ${person} })`],
  ['search', `(first: 50, input: { person: { home: "20303" }, includeNotEligible: true })`],
  ['search', '(first: 50, input: { words: "居場所" })'],
  ['search', '(first: 50, input: { words: "よりみち" })'],
  ...[6, 12, 16].map(
    (zoom) => ['mapMarks', `(input: {}, view: { zoom: ${zoom}, bounds: ${bounds} })`] as const,
  ),
  ['mapMarks', `(input: { person: ${person} }, view: { zoom: 9, bounds: ${bounds} })`],
  ['municipality', '(code: "20217")'],
  ['municipality', '(code: "20303")'],
  ['prefecture', '(code: "20")'],
  ['prefectures', ''],
  ['suggestWords', '(text: "よりみち")'],
  ['suggestWords', '(text: "マン")'],
  ['directory', ''],
];

/** What every public door says now, by the door's name: the schema, HSDS, files. */
export async function walkPublicDoors(api: ApiUnderTest): Promise<ReadonlyMap<string, string>> {
  const schema = makeSchema();
  const said = new Map<string, string>();
  for (const [root, args] of questions) said.set(`${root}${args}`, await asked(api, schema, root, args));
  for (const { path, listParameters } of endpoints)
    for (const query of [
      '?format=ndjson',
      `?search=よりみち${listParameters.includes('full') ? '&full=true' : ''}`,
    ])
      said.set(`/hsds${path}${query}`, await text(api, `/hsds${path}${query}`));
  for (const file of ['places.csv', 'directory.ndjson', 'towns/20217.ics', 'prefectures/20.ics'])
    said.set(file, await text(api, `/export/${file}`));
  const packed = await fetch(`${api.url}/export/hsds.zip`).then((answer) => answer.arrayBuffer());
  for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(packed))))
    said.set(`hsds.zip/${name}`, Buffer.from(bytes).toString('utf8'));
  return said;
}

const text = async (api: ApiUnderTest, path: string) => (await fetch(`${api.url}${path}`)).text();

async function asked(api: ApiUnderTest, schema: GraphQLSchema, root: string, args: string): Promise<string> {
  const document = parse(`{ ${root}${args} ${everythingBelow(schema, root, new Set())} }`);
  const { data, errors } = await execute({ schema, document, contextValue: api.app.contextOf('walk') });
  if (errors) throw errors[0];
  return JSON.stringify(data);
}
