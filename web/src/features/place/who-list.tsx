import type { PlaceTexts } from '@tsunagi/texts/ja/place';
import type { Badge } from '../../gql/graphql.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { VerdictGlyph } from '../../ui/verdict-badge.tsx';
import { PlaceSection } from './place-section.tsx';
import type { WhoLine } from './who-may-come.ts';

const LOOK: Record<Badge, string> = { USABLE: 'text-fits', ASK: 'text-ask', NOT_ELIGIBLE: 'text-not' };

/** 来られる方, each line with its sign. */
export function WhoList({ lines, texts }: { lines: WhoLine[]; texts: PlaceTexts }) {
  if (lines.length === 0) return null;
  return (
    <PlaceSection id="who" title={texts.who}>
      <ul>
        {lines.map((line) => (
          <li key={line.words} className="flex items-start gap-3 border-b border-hair py-2.5">
            <span className={`pt-1 ${LOOK[line.badge]}`}>
              <VerdictGlyph badge={line.badge} />
            </span>
            <span>
              <Furigana text={line.words} />
            </span>
          </li>
        ))}
      </ul>
    </PlaceSection>
  );
}
