import { type EntityMetadata, MikroORM } from '@mikro-orm/postgresql';
import { createTestDatabase, type TestDatabase } from '@tsunagi/testkit';
import { commandPool } from './database.ts';
import { ormConfig } from './orm.config.ts';

let database: TestDatabase;
let owner: ReturnType<typeof commandPool>;

beforeAll(async () => {
  database = await createTestDatabase('migrated');
  owner = commandPool(database.ownerUrl);
});
afterAll(async () => {
  await owner?.end();
  await database?.drop();
});

interface Column {
  relation: string;
  name: string;
  type: string;
  nullable: boolean;
  comment: string | null;
}

const columns = async (): Promise<Column[]> =>
  (
    await owner.query<Column>(
      `select c.relname as relation, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
         not a.attnotnull as nullable, col_description(c.oid, a.attnum) as comment
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'p', 'm')
         and c.relname not like 'mikro_orm%'`,
    )
  ).rows;

test('every column says its class and its meaning', async () => {
  const all = await columns();
  expect(all.length).toBeGreaterThan(150);
  const unclassified = all
    .filter(({ comment }) => !/^(公開|内部|個人|要配慮): \S/.test(comment ?? ''))
    .map(({ relation, name }) => `${relation}.${name}`);
  expect(unclassified).toEqual([]);
});

test('every table says what it is for', async () => {
  const { rows } = await owner.query(
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v')
       and obj_description(oid) is null and relname not like 'mikro_orm%'`,
  );
  expect(rows).toEqual([]);
});

test('every entity has exactly the columns of its table, with their nullability', async () => {
  const orm = await MikroORM.init(ormConfig(database.ownerUrl));
  try {
    const inDatabase = new Map((await columns()).map((one) => [`${one.relation}.${one.name}`, one]));
    const entities = [...orm.getMetadata()] as EntityMetadata[];
    const named = entities.flatMap((meta) =>
      meta.props.flatMap((prop) =>
        (prop.fieldNames ?? []).map(
          (field) => [`${meta.tableName}.${field}`, prop.nullable ?? false] as const,
        ),
      ),
    );
    const tables = new Set(entities.map((meta) => meta.tableName));
    expect(new Map([...named].sort())).toEqual(
      new Map(
        [...inDatabase.values()]
          .filter(({ relation }) => tables.has(relation))
          .map(({ relation, name, nullable }) => [`${relation}.${name}`, nullable] as const)
          .sort(),
      ),
    );
  } finally {
    await orm.close();
  }
});

test('only the trusted extension that is used is installed', async () => {
  const { rows } = await owner.query(`select extname from pg_extension where extname <> 'plpgsql'`);
  expect(rows).toEqual([{ extname: 'cube' }]);
});

test('nothing that is sorted or found depends on the locale of the server', async () => {
  const { rows } = await owner.query(
    `select c.relname, pg_get_indexdef(x.indexrelid) as definition from pg_index x join pg_class c on c.oid = x.indexrelid
     where pg_get_indexdef(x.indexrelid) ~* '(trgm|lower|upper|to_tsvector)'`,
  );
  expect(rows).toEqual([]);
});
