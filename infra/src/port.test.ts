import { createServer } from 'node:net';
import { anyFreePort, isPortFree, PortTaken, settlePort } from './port.ts';

const hold = (port: number) =>
  new Promise<() => Promise<void>>((resolve) => {
    const server = createServer();
    server.listen(port, '127.0.0.1', () => resolve(() => new Promise((done) => server.close(() => done()))));
  });

test('an asked port that is taken is an error, a default moves on to the next free one', async () => {
  const port = await anyFreePort();
  const release = await hold(port);
  try {
    expect(await isPortFree(port)).toBe(false);
    await expect(settlePort({ port, asked: true }, ['127.0.0.1'])).rejects.toEqual(new PortTaken(port));
    expect(await settlePort({ port, asked: false }, ['127.0.0.1'])).toBeGreaterThan(port);
  } finally {
    await release();
  }
  expect(await settlePort({ port, asked: true }, ['127.0.0.1'])).toBe(port);
});

test('a default does not move onto a port that another part of ours will need', async () => {
  const port = await anyFreePort();
  expect(await settlePort({ port, asked: false }, ['127.0.0.1'], [port])).not.toBe(port);
});

test('a port that is free on every address, also when one is named twice, is settled on', async () => {
  const port = await anyFreePort();
  expect(await settlePort({ port, asked: true }, ['127.0.0.1', '127.0.0.1', null])).toBe(port);
});
