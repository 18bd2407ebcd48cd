import { createServer } from 'node:http';

// Stands for `next start`: forwards everything to the api.
const port = Number(process.argv[process.argv.indexOf('--port') + 1]);
const server = createServer(async (_request, response) => {
  const answer = await fetch(process.env.TSUNAGI_API_ORIGIN).catch(() => null);
  response.setHeader('x-secrets', String('DATABASE_URL' in process.env || 'TSUNAGI_DATA_KEY' in process.env));
  response.end(answer ? await answer.text() : 'no api');
});
server.listen(port, () => process.stdout.write('web ready\n'));
process.on('SIGTERM', () => {
  process.stdout.write('web closed cleanly\n');
  process.exit(0);
});
