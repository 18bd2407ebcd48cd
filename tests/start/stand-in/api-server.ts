import { createServer } from 'node:http';
import pg from 'pg';

// Stands for the api: answers with what it finds in the database, as the user it was given.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
pool.on('error', () => {});
const server = createServer(async (_request, response) => {
  try {
    const { rows } = await pool.query(
      'select current_user as "user", (select count(*)::int from place) as places',
    );
    response.end(JSON.stringify({ ...rows[0], hasKey: (process.env.TSUNAGI_DATA_KEY ?? '').length >= 32 }));
  } catch (error) {
    response.writeHead(503).end(String(error));
  }
});
server.listen(Number(process.env.API_PORT), '127.0.0.1', () => {
  process.stdout.write(`api ready http://127.0.0.1:${process.env.API_PORT}\n`);
});
process.on('SIGTERM', () => {
  server.close(() => process.stdout.write('api closed cleanly\n'));
  server.closeAllConnections();
  void pool.end();
});
