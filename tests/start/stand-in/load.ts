import pg from 'pg';

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
const { rowCount } = await client.query(
  `insert into place values ('つどい'), ('はなれ') on conflict do nothing`,
);
process.stdout.write(`loaded ${rowCount} places\n`);
await client.end();
