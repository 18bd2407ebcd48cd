import type { ResourceKind, ResultHitFragment } from '../../gql/graphql.ts';
import { hrefIn, type Lang } from '../../lib/lang.ts';
import { resultsTexts } from '../../lib/texts.ts';
import type { FoundHit } from '../results/found-hit.ts';
import { foundHit } from '../results/hit-words.ts';
import type { Town } from './load-town.ts';
import { placePath } from './place-path.ts';
import { conditionsOf, townHit } from './town-answer.ts';
import { townWords } from './town-texts.ts';

/** For the public or for professionals: after what is there for people themselves (R036). */
const asides: ResourceKind[] = ['EVENT', 'EXPERT_DISPATCH', 'MEDICAL_ADVICE'];
const verdicts = ['USABLE', 'ASK', 'NOT_ELIGIBLE'];

/** The places a town's people may use, ring by ring, with the words and numbers of the page. */
export function placesOfTown(lang: Lang, town: Town): FoundHit[] {
  const codes = townWords[lang];
  const reader = { role: null, home: town.name, homePrefectureCode: town.prefecture.code };
  const needed = {
    reader,
    codes,
    results: resultsTexts[lang],
    hrefOf: (id: string) => hrefIn(lang, placePath(id)),
  };
  return inOrder(town.places.map(townHit), town).map((hit, index) => {
    // Within the town everyone sets out from somewhere else: no minutes.
    const found = foundHit(hit.ring === 'OWN' ? { ...hit, travel: null } : hit, index + 1, needed);
    if (hit.answer.badge !== 'USABLE') return found;
    const living = codes.residency.reason(hit.answer.residency, reader);
    const conditions = conditionsOf(hit.answer).map((finding) => codes.findings.sentence(finding, reader));
    return { ...found, reason: [living.fact, ...conditions].join('') };
  });
}

/** The rings as they come; in each the town's own first window, then by the town's answer, asides last. */
function inOrder(hits: ResultHitFragment[], town: Town): ResultHitFragment[] {
  const rings = town.rings.map(({ ring }) => ring);
  const rank = (hit: ResultHitFragment) => [
    rings.indexOf(hit.ring),
    hit.resourceId === town.firstWindow?.id ? 0 : 1,
    asides.includes(hit.kind) ? 1 : 0,
    verdicts.indexOf(hit.answer.badge),
  ];
  return hits
    .map((hit) => ({ hit, rank: rank(hit) }))
    .sort(
      (a, b) =>
        a.rank.map((value, at) => value - (b.rank[at] ?? 0)).find((difference) => difference !== 0) ?? 0,
    )
    .map(({ hit }) => hit);
}
