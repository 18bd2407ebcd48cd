/** Stops the PostgreSQL of this run and removes its folder. */
export default async function tearDown() {
  await globalThis.testServer?.stop();
}
