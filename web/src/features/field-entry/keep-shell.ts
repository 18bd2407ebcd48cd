/**
 * Asks the service worker to keep this screen for when the net is gone: the page as nobody sees it, and the files it has
 * loaded by now. `isWhole` once the map is there, which comes last: files of an earlier make then go.
 */
export async function keepShell(isWhole: boolean): Promise<void> {
  const registration = await navigator.serviceWorker?.ready;
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(
      ({ origin, pathname }) => origin === location.origin && /^\/(?:_next\/static|geo)\//u.test(pathname),
    )
    .map(({ pathname, search }) => pathname + search);
  registration?.active?.postMessage({ keep: 'field', files, isWhole });
}
