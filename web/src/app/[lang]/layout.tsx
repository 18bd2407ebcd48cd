import '../globals.css';
import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import { seemsSignedIn } from '../../features/account/viewer.ts';
import { StaffFrame } from '../../features/desk/staff-frame.tsx';
import { DemoStrip } from '../../features/shell/demo-strip.tsx';
import { FaultWords } from '../../features/shell/fault-words.tsx';
import { PageKeys } from '../../features/shell/page-keys.tsx';
import { SiteFooter } from '../../features/shell/site-footer.tsx';
import { SiteHeader } from '../../features/shell/site-header.tsx';
import { isAtDesk } from '../../lib/desk-path.ts';
import { directoryFacts } from '../../lib/directory.ts';
import { asLang, htmlLang } from '../../lib/lang.ts';
import { pagePath, postedFields, textSize } from '../../lib/request-facts.ts';
import { shellTexts } from '../../lib/texts.ts';
import { tilesInReach } from '../../lib/tiles.ts';
import { plainText } from '../../ui/furigana.tsx';

interface LayoutProps {
  children: React.ReactNode;
  params: Promise<{ lang: string }>;
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#FDFBF1' };

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const lang = asLang((await params).lang) ?? 'ja';
  const texts = shellTexts[lang];
  return {
    title: { default: plainText(texts.siteName), template: `%s｜${plainText(texts.siteName)}` },
    description: plainText(texts.description),
    formatDetection: { telephone: false },
  };
}

/** The frame of every page: demo strip, header with its three controls, content, quiet end; at the desk the staff's. */
export default async function SiteLayout({ children, params }: LayoutProps) {
  const lang = asLang((await params).lang);
  if (!lang) notFound();
  // Asked on the first page, so that the answer is there when a map is shown.
  tilesInReach();
  const [facts, path, size, fields, isStaff] = await Promise.all([
    directoryFacts(),
    pagePath(),
    textSize(),
    postedFields(),
    seemsSignedIn(),
  ]);
  const texts = shellTexts[lang];
  // A password posted to an account page must not stand in the next one, nor may an answer be sent again.
  const carried = /^\/(account|confirm|reply|card)/u.test(path) ? null : fields;
  return (
    <html lang={htmlLang(lang)} data-language={lang}>
      <body className="flex min-h-screen flex-col">
        <a href="#content" className="sr-only focus:not-sr-only focus:block focus:bg-sheet focus:p-3">
          {plainText(texts.toContent)}
        </a>
        {facts?.fiction && <DemoStrip texts={texts} />}
        {isAtDesk(path) ? (
          <StaffFrame path={path} size={size}>
            {children}
          </StaffFrame>
        ) : (
          <>
            <SiteHeader
              lang={lang}
              path={path}
              size={size}
              carried={carried}
              texts={texts}
              isStaff={isStaff}
            />
            <main id="content" tabIndex={-1} className="flex-1 outline-none">
              {children}
            </main>
            <SiteFooter lang={lang} path={path} carried={carried} texts={texts} />
          </>
        )}
        <FaultWords texts={texts} />
        <PageKeys offlineWords={plainText(texts.offlineNow)} />
      </body>
    </html>
  );
}
