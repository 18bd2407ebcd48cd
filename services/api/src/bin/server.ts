import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { makeApp } from '../app.ts';
import { readConfig } from '../config.ts';
import { makeHttpServer } from '../http/server.ts';
import { runOnce } from './run-once.ts';

/** Open requests get this long to end before they are cut. */
const graceMilliseconds = 5_000;

await runOnce(async () => {
  const config = readConfig(process.env);
  const app = await makeApp(config);
  const server = makeHttpServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  console.log(`api ready http://127.0.0.1:${port}`);

  const stop = () => {
    server.close(() => void app.close().then(() => process.exit(0)));
    server.closeIdleConnections();
    setTimeout(() => {
      server.closeAllConnections();
      process.exit(0);
    }, graceMilliseconds).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
});
