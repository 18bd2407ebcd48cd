import type { AskerRole, Badge, PersonAnswerFragment } from '../gql/graphql.ts';
import type { CodeTexts } from './code-texts.ts';

/** One finding as a line: its sign, its colour and its sentence. */
export interface FindingLine {
  badge: Badge;
  look: string;
  words: string;
}

/** Who reads the words. */
export interface HitReader {
  role: AskerRole | null;
  home: string | null;
  homePrefectureCode: string | null;
  /** Towns carry their reading, as やさしい日本語 wants it. */
  withReadings?: boolean;
}

const LOOK: Record<Badge, string> = { USABLE: 'text-fits', ASK: 'text-ask', NOT_ELIGIBLE: 'text-not' };
const BADGE_OF = { MEETS: 'USABLE', UNKNOWN: 'ASK', FAILS: 'NOT_ELIGIBLE' } as const;

/** Every finding with its sign: where the person lives first, then what the place asks for. */
export function findingLines(
  answer: PersonAnswerFragment,
  reader: HitReader,
  codes: CodeTexts,
): FindingLine[] {
  const residency = codes.residency.reason(answer.residency, reader);
  const living: Badge =
    answer.residency.answer === 'YES' ? 'USABLE' : answer.residency.answer === 'NO' ? 'NOT_ELIGIBLE' : 'ASK';
  const lines: FindingLine[] = [
    { badge: living, look: LOOK[living], words: `${residency.fact}${residency.ask ?? ''}` },
  ];
  for (const finding of answer.findings) {
    const words = codes.findings.sentence(finding, reader);
    const badge =
      finding.weight === 'PREFERRED' || finding.weight === 'NOT_CONSIDERED'
        ? 'USABLE'
        : BADGE_OF[finding.verdict];
    if (words) lines.push({ badge, look: LOOK[badge], words });
  }
  return lines.filter((line, index) => lines.findIndex(({ words }) => words === line.words) === index);
}
