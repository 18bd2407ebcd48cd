/** Stops the program of this run and removes its folder. */
export default async function tearDown() {
  await globalThis.testSystem?.stop();
}
