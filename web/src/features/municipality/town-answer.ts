import type { Badge, PersonAnswerFragment, ResultHitFragment } from '../../gql/graphql.ts';

type Answer = PersonAnswerFragment;

/**
 * A place's answer for a town, where no person has been asked anything: what only a person can say (an age, a
 * circumstance) becomes a condition one reads, not a doubt about the town. What the place itself leaves open
 * stays "ask".
 */
export function townAnswer(answer: Answer): Answer {
  const findings = answer.findings.map((finding) => {
    const unsaid =
      finding.verdict === 'UNKNOWN' &&
      ((finding.criterion === 'AGE' && finding.ageYears === null) || finding.criterion === 'CIRCUMSTANCE');
    return unsaid ? { ...finding, verdict: 'MEETS' as const } : finding;
  });
  return { ...answer, findings, badge: badgeFor(answer.residency.answer, findings) };
}

function badgeFor(residency: Answer['residency']['answer'], findings: Answer['findings']): Badge {
  const required = findings.filter(({ weight }) => weight === 'REQUIRED' || weight === 'EXCLUDED');
  if (residency === 'NO' || required.some(({ verdict }) => verdict === 'FAILS')) return 'NOT_ELIGIBLE';
  if (residency !== 'YES' || findings.some(({ verdict }) => verdict === 'UNKNOWN')) return 'ASK';
  return 'USABLE';
}

/** A result of a town's list with the town's answer. */
export const townHit = (hit: ResultHitFragment): ResultHitFragment => ({
  ...hit,
  answer: townAnswer(hit.answer),
});

/** The conditions one reads beside the town's answer: only those that are some. */
export const conditionsOf = (answer: Answer): Answer['findings'] =>
  answer.findings.filter(
    ({ criterion, weight, verdict }) =>
      verdict === 'MEETS' && (criterion === 'AGE' || (criterion === 'CIRCUMSTANCE' && weight === 'REQUIRED')),
  );
