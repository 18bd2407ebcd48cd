/**
 * PostGraphile 5 over the bench database, in its fastest shape: amber preset, no GraphiQL, no watching. Run by the
 * bench as `node postgraphile.mjs`, with DATABASE_URL and PORT; installed by `npm ci --prefix tests/load`.
 */
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: process.env.DATABASE_URL, schemas: ['bench'] })],
  grafserv: { graphiql: false, watch: false, graphqlPath: '/graphql' },
  grafast: { explain: false },
};
const served = postgraphile(preset).createServ(grafserv);
const server = createServer();
await served.addTo(server);
server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('peer ready'));
process.once('SIGTERM', () => process.exit(0));
