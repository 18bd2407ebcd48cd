import { type Endpoint, endpoints } from './hsds-endpoints.ts';
import { type ParameterName, parameters } from './hsds-parameters.ts';
import { licence } from './licence.ts';

/** The version of HSDS that is spoken; every answer is valid in 3.0, too. */
export const hsdsVersion = '3.1';

const schemaUri = (name: string) =>
  `https://raw.githubusercontent.com/openreferral/specification/3.1-dev/schema/compiled/${name}.json`;

const capital = (name: string) =>
  name
    .split('_')
    .map((part) => part[0]!.toUpperCase() + part.slice(1))
    .join('');

const inQuery = (name: ParameterName) => {
  const { schema, says } = parameters[name];
  return { name, in: 'query', required: false, description: says, schema };
};

const json = (schema: object) => ({ 'application/json': { schema } });
const asJson = (description: string, schema: object) => ({ description, content: json(schema) });
const refusal = { $ref: '#/components/responses/Refusal' };
const row = (name: string) => ({ $ref: schemaUri(name) });

const pageOf = (name: string) => ({
  allOf: [
    { $ref: '#/components/schemas/Page' },
    { type: 'object', properties: { contents: { type: 'array', items: row(name) } } },
  ],
});

function listOperations({ path, schemas, listParameters, says }: Endpoint) {
  const name = capital(path.slice(1));
  const responses = {
    200: {
      description: says,
      content: {
        ...json(pageOf(schemas.list)),
        'application/x-ndjson': { schema: row(schemas.list) },
      },
    },
    400: refusal,
  };
  const form = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(listParameters.map((one) => [one, parameters[one].schema])),
  };
  const content = { ...json(form), 'application/x-www-form-urlencoded': { schema: form } };
  return {
    get: { operationId: `list${name}`, summary: says, parameters: listParameters.map(inQuery), responses },
    post: { operationId: `find${name}`, summary: says, requestBody: { content }, responses },
  };
}

function oneOperation({ path, schemas, oneParameters, says }: Endpoint) {
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } };
  return {
    get: {
      operationId: `read${capital(path.slice(1))}`,
      summary: says,
      parameters: [id, ...oneParameters.map(inQuery)],
      responses: { 200: asJson(says, row(schemas.one)), 400: refusal, 404: refusal },
    },
  };
}

/** The door described for machines, from the same tables by which it answers. */
export function openApi(origin: string, fiction: string | null) {
  const described = endpoints.flatMap((one) => [
    [one.path, listOperations(one)] as const,
    [`${one.path}/{id}`, oneOperation(one)] as const,
  ]);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tsunagi: HSDS',
      version: hsdsVersion,
      description: ['The public directory, read only.', fiction].filter(Boolean).join('\n\n'),
      license: { name: licence.name, url: licence.url },
    },
    servers: [{ url: `${origin}/hsds` }],
    paths: {
      '/': {
        get: {
          operationId: 'readRoot',
          summary: 'What is spoken here.',
          responses: { 200: asJson('Version, profile and description.', rootSchema) },
        },
      },
      ...Object.fromEntries(described),
    },
    components: { schemas: { Page: pageSchema }, responses: { Refusal: refusalResponse } },
  };
}

const texts = (...names: string[]) => Object.fromEntries(names.map((name) => [name, { type: 'string' }]));

const rootSchema = {
  type: 'object',
  required: ['version', 'profile', 'openapi_url'],
  properties: texts('version', 'profile', 'openapi_url', 'license', 'notice'),
};

const integers = ['total_items', 'total_pages', 'page_number', 'size'];
const booleans = ['first_page', 'last_page', 'empty'];

const pageSchema = {
  type: 'object',
  required: [...integers, ...booleans, 'contents'],
  properties: {
    ...Object.fromEntries(integers.map((name) => [name, { type: 'integer', minimum: 0 }])),
    ...Object.fromEntries(booleans.map((name) => [name, { type: 'boolean' }])),
    contents: { type: 'array' },
  },
};

const refusalResponse = asJson('What is wrong, for each parameter.', {
  type: 'object',
  properties: {
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          message: { type: 'string' },
          extensions: { type: 'object', properties: texts('code', 'field', 'requestId') },
        },
      },
    },
  },
});
