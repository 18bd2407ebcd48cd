import { headers } from 'next/headers';

/**
 * Until script has taken the page over, a form at the desk would be posted as a plain one and what was typed would be
 * gone with the page. It is held until then and sent once, as if the button were pressed at that moment.
 */
const HOLD = `(function () {
  var held;
  function hold(event) {
    if (event.target.method !== 'post' || event.target.hasAttribute('action')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    held = [event.target, event.submitter];
  }
  document.addEventListener('submit', hold, true);
  document.addEventListener('tsunagi:alive', function () {
    document.removeEventListener('submit', hold, true);
    if (held && held[0].isConnected) held[0].requestSubmit(held[1]);
  }, { once: true });
})();`;

/** Keeps what is sent before the page's own script is there. */
export async function EarlyForms() {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, run before any other script of the page
    <script suppressHydrationWarning nonce={nonce} dangerouslySetInnerHTML={{ __html: HOLD }} />
  );
}
