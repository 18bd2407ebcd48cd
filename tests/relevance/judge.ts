import type { AreaGroup, ResourceKind } from '@tsunagi/domain';
import { facts, type Judged } from './facts.ts';
import { type Demo, mayBeListed, type Offered } from './listed.ts';
import type { Grade, Question, Wish } from './question-file.ts';
import { relatives } from './relatives.ts';
import { topics } from './topics.ts';

const least = (...grades: Grade[]) => Math.min(...grades) as Grade;
const most = (...grades: Grade[]) => Math.max(0, ...grades) as Grade;

const kindGrade = (wanted: ResourceKind, kind: ResourceKind): Grade =>
  wanted === kind ? 3 : (relatives[wanted]?.[kind] ?? 0);

function topicGrade(name: string, activities: readonly string[]): Grade {
  const topic = topics[name];
  if (!topic) throw new Error(`no topic ${name}`);
  const level = ([3, 2, 1] as const).find((grade) => topic[grade]?.some((one) => activities.includes(one)));
  return level ?? 0;
}

function townGrade(town: string, { venue, organizationTown }: Judged): Grade {
  const here = venue ? venue.municipalityCode : organizationTown;
  return here === town ? 3 : organizationTown === town ? 2 : 0;
}

/** In the town itself, or in its zone: for towns where one has to go on to the next. */
function aroundGrade(town: string, one: Judged, groups: readonly AreaGroup[]): Grade {
  const zone = groups.find((group) => group.kind === 'ZONE' && group.members.includes(town));
  const near = zone?.members.includes(one.venue?.municipalityCode ?? '') ? 2 : 0;
  return most(townGrade(town, one), near);
}

function wishGrade({ about, values }: Wish, one: Judged, demo: Demo): Grade {
  const { resource } = one;
  const grade = (value: string): Grade => {
    if (about === 'key') return resource.key === value ? 3 : 0;
    if (about === 'kind') return kindGrade(value as ResourceKind, resource.kind);
    if (about === 'topic') return topicGrade(value, resource.activities ?? []);
    if (about === 'org') return one.organizationKind === value ? 3 : 0;
    if (about === 'place') return resource.windowPlaces?.includes(value as never) ? 3 : 0;
    if (about === 'town') return townGrade(value, one);
    if (about === 'around') return aroundGrade(value, one, demo.areaGroups);
    const fact = about === 'fact' ? facts[value] : undefined;
    if (!fact) throw new Error(`no such wish: ${about}:${value}`);
    return fact(one);
  };
  return most(...values.map(grade));
}

/** All plain wishes together; or a named place; or a wish that is good for so many points at most. */
function meaningGrade(question: Question, one: Judged, demo: Demo): Grade {
  const corrected = question.corrections.get(one.resource.key);
  if (corrected !== undefined) return corrected;
  const of = (wish: Wish) => wishGrade(wish, one, demo);
  const named = question.wishes.filter((wish) => wish.about === 'key').map(of);
  const plain = question.wishes.filter((wish) => wish.about !== 'key' && wish.atMost === null).map(of);
  const lesser = question.wishes
    .filter((wish) => wish.atMost !== null)
    .map((wish) => least(of(wish), wish.atMost!));
  return most(...named, ...lesser, plain.length > 0 ? least(...plain) : 0);
}

/**
 * How well an offering answers a question: 3 it is what is meant, 2 nearly, 1 a little, 0 not at all. What may not be
 * listed is worth nothing; what does not run now, and what lies in another prefecture than the asker's home, one less.
 */
export function judge(question: Question, offered: Offered, demo: Demo): Grade {
  if (!mayBeListed(question.asker, offered, demo)) return 0;
  const grade = meaningGrade(question, offered, demo);
  const { home } = question.asker;
  const away = offered.venue && home && offered.venue.municipalityCode.slice(0, 2) !== home.slice(0, 2);
  const losses = (offered.resource.status === 'RUNNING' ? 0 : 1) + (away ? 1 : 0);
  return grade === 0 ? 0 : (Math.max(1, grade - losses) as Grade);
}
