import type { Badge, PersonAnswerFragment } from '../../gql/graphql.ts';
import type { FindingLine } from '../../lib/finding-lines.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { Icon } from '../../ui/icon.tsx';
import { VerdictGlyph } from '../../ui/verdict-badge.tsx';
import type { PlaceContext } from './place-context.ts';

const LOOK: Record<Badge, string> = {
  USABLE: 'bg-fits-wash border-fits text-fits',
  ASK: 'bg-ask-wash border-ask-line text-ask',
  NOT_ELIGIBLE: 'bg-not-wash border-edge text-not',
};

interface VerdictPanelProps {
  answer: PersonAnswerFragment;
  home: string | null;
  reason: string;
  /** All findings, for those who work with them. */
  findings: FindingLine[];
  context: PlaceContext;
}

/** The badge opened: the verdict for one's own town, why, the agreement and until when. */
export function VerdictPanel({ answer, home, reason, findings, context }: VerdictPanelProps) {
  const { texts, codes } = context;
  const { source, until } = answer.residency;
  return (
    <section className={`verdict-panel mt-6 rounded-12 border-l-8 p-6 ${LOOK[answer.badge]}`}>
      <h2 className="flex items-start gap-3 text-[1.375rem] leading-[1.5]">
        <span className="pt-1">
          <VerdictGlyph badge={answer.badge} />
        </span>
        <Furigana text={texts.verdict[answer.badge](home)} />
      </h2>
      <p className="mt-1 text-sumi">
        <Furigana text={reason} />
      </p>
      {findings.length > 0 && (
        <ul className="mt-3 flex flex-col gap-1">
          {findings.map((line) => (
            <li key={line.words} className={`flex items-start gap-2 ${line.look}`}>
              <span className="pt-1">
                <VerdictGlyph badge={line.badge} />
              </span>
              <span className="text-sumi">
                <Furigana text={line.words} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {source && (
        <p className="small-print mt-2">
          <Furigana text={texts.basis(source)} />
          {until && (
            <span className="unbroken">
              <Furigana text={texts.until(codes.schedule.fullDay(until))} />
            </span>
          )}
        </p>
      )}
    </section>
  );
}

/** On the public page nobody is known: the way to an answer for one's own town. */
export function AskForVerdict({ context }: { context: PlaceContext }) {
  return (
    <section className="no-print mt-6 rounded-12 bg-ai-wash p-6">
      <p>
        <Furigana text={context.texts.mayIText} />
      </p>
      <a href={context.startHref} className="link mt-1 inline-flex min-h-12 items-center gap-2">
        <Furigana text={context.texts.mayI} />
        <Icon name="chevron" size={18} />
      </a>
    </section>
  );
}
