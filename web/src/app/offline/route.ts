import { shell as easy } from '@tsunagi/texts/easy/shell';
import { shell as en } from '@tsunagi/texts/en/shell';
import { shell as ja } from '@tsunagi/texts/ja/shell';
import { withoutReadings } from '@tsunagi/texts/language';
import { securityPolicy } from '../../lib/security-policy.ts';

const STYLE = `body{margin:0;background:#fdfbf1;color:#1a1a1a;font:18px/1.8 sans-serif}main{max-width:36rem;margin:0 auto;padding:40px 20px}
section{background:#fff;border:1px solid rgb(0 0 0/16%);border-radius:12px;padding:20px 24px;margin-bottom:16px}h1,h2{font-size:1.2em;margin:0}p{margin:.3em 0 0}`;

/** The one page the service worker keeps: it stands alone, without script, fonts or anything of a person. */
export function GET(): Response {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const [first, ...others] = [ja, easy, en].map(({ offlineTitle, offlineText }) => ({
    title: withoutReadings(offlineTitle),
    text: withoutReadings(offlineText),
  }));
  const sections = others
    .map(({ title, text }) => `<section><h2>${title}</h2><p>${text}</p></section>`)
    .join('');
  const html = `<!doctype html><html lang="ja"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${first?.title}</title><style nonce="${nonce}">${STYLE}</style><main><section><h1>${first?.title}</h1><p>${first?.text}</p></section>${sections}</main></html>`;
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': securityPolicy(nonce, false),
      'cache-control': 'no-cache',
    },
  });
}
