import type { Badge } from '../../gql/graphql.ts';
import type { PlaceContext, PlaceFacts } from './place-context.ts';

export interface WhoLine {
  badge: Badge;
  words: string;
}

const NOBODY = { role: null, home: null };

/** Who may come, line by line: what is open first, then what must be asked. */
export function whoMayCome(facts: PlaceFacts, context: PlaceContext): WhoLine[] {
  const { texts } = context;
  const visit = facts.firstVisit;
  const yes = (words: string | null | false | undefined): WhoLine[] =>
    words ? [{ badge: 'USABLE', words }] : [];
  return [
    ...residencyLines(facts, context),
    ...ageLine(facts, context),
    ...yes(facts.audiences.length > 0 && texts.audiences(audienceNames(facts, context))),
    ...circumstanceLines(facts, context),
    ...yes(visit?.familyAlone && texts.familyAlone),
    ...yes(visit?.withoutName && texts.withoutName),
    ...yes(visit?.maySitSilently && texts.maySitSilently),
    ...yes(facts.visitsHome && texts.visitsHome),
    ...(facts.offerings.some(({ municipality, stepFree }) => municipality && stepFree !== 'YES')
      ? [{ badge: 'ASK' as const, words: texts.wheelchair }]
      : yes(facts.offerings.some(({ municipality }) => municipality) && context.codes.codes.stepFree.YES)),
  ];
}

/** 「どなたでも」 says it all. */
function audienceNames({ audiences }: PlaceFacts, { codes }: PlaceContext): string[] {
  const told = audiences.includes('PUBLIC') ? (['PUBLIC'] as const) : audiences;
  return told.map((audience) => codes.codes.audiences[audience]);
}

function residencyLines({ residencyRules }: PlaceFacts, { texts, codes }: PlaceContext): WhoLine[] {
  return residencyRules
    .filter(({ answer }) => answer !== 'NO')
    .map(({ scope, answer, places }) => {
      const line = texts.residencyRule(codes.codes.residencyScopes[scope], places);
      if (answer === 'YES') return { badge: 'USABLE', words: line };
      return {
        badge: 'ASK',
        words: answer === 'FIRST_CONTACT' ? texts.firstContactOnly(line) : texts.residencyAsk(line),
      };
    });
}

function ageLine({ age }: PlaceFacts, { codes }: PlaceContext): WhoLine[] {
  if (!age || (age.minYears === null && age.maxYears === null)) return [];
  const words = codes.findings.sentence(
    {
      criterion: 'AGE',
      verdict: 'MEETS',
      weight: 'REQUIRED',
      minYears: age.minYears,
      maxYears: age.maxYears,
      soft: age.minSoft || age.maxSoft,
      ageOf: age.of,
    },
    NOBODY,
  );
  return words ? [{ badge: 'USABLE', words }] : [];
}

function circumstanceLines({ circumstances, saidNotNeeded }: PlaceFacts, { codes }: PlaceContext): WhoLine[] {
  const asked = circumstances.map(({ circumstance, weight }) => ({
    badge: weight === 'REQUIRED' || weight === 'EXCLUDED' ? ('ASK' as const) : ('USABLE' as const),
    finding: {
      criterion: 'CIRCUMSTANCE' as const,
      verdict: 'UNKNOWN' as const,
      weight,
      circumstance,
      soft: false,
    },
  }));
  const notNeeded = saidNotNeeded.map((circumstance) => ({
    badge: 'USABLE' as const,
    finding: {
      criterion: 'CIRCUMSTANCE' as const,
      verdict: 'MEETS' as const,
      weight: 'NOT_CONSIDERED' as const,
      circumstance,
      soft: false,
    },
  }));
  return [...notNeeded, ...asked].flatMap(({ badge, finding }) => {
    const words = codes.findings.sentence(finding, NOBODY);
    return words ? [{ badge, words }] : [];
  });
}
