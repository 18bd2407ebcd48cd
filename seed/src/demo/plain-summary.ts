import type { AgeRange, Schedule } from '@tsunagi/domain';
import { plainKinds } from '../../data/demo/plain-texts.ts';
import { chanceFrom } from '../chance.ts';
import type { PlaceDraft } from './draft.ts';

function easyAge(age: AgeRange | undefined): string {
  if (!age || age.of === 'VISITOR') return '';
  const { minYears: from, maxYears: to } = age;
  if (from != null && to != null)
    return `${from}歳から ${to}歳${age.maxSoft ? 'ぐらい' : ''}までの 人の ものです。`;
  if (from != null) return `${from}歳からです。`;
  return to != null ? `${to}歳${age.maxSoft ? 'ぐらい' : ''}までです。` : '';
}

function easyWhen(when: Schedule | undefined): string {
  const one = when?.recurrence;
  if (one?.type === 'DAILY') return '毎日 あります。';
  if (one?.type === 'WEEKLY') return `1週間に ${one.days.length}回 あります。`;
  if (one?.type === 'MONTHLY_NTH' && !one.everyMonths)
    return `1か月に ${one.nths.length * one.days.length}回 あります。`;
  return '';
}

const firstSchedule = ({ at, when }: PlaceDraft): Schedule | undefined =>
  (Array.isArray(at) ? at[0]?.when : at?.when) ?? when;

/** やさしい日本語 and English for a good share of places that say nothing of their own, from their kind and facts. */
export function plainSummaries(place: PlaceDraft): { easy?: string; en?: string } {
  const chance = chanceFrom(`plain ${place.key}`);
  const texts = plainKinds[place.kind];
  const free = !place.fee || place.fee.type === 'FREE';
  const easy = [
    chance.pick(texts.easy),
    easyAge(place.age),
    easyWhen(firstSchedule(place)),
    free ? 'お金は いりません。' : 'お金が かかります。',
  ];
  const en = [chance.pick(texts.en), free ? 'It is free.' : 'There is a fee.'];
  return {
    easy: chance.happens(0.5) ? easy.join('') : undefined,
    en: chance.happens(0.45) ? en.join(' ') : undefined,
  };
}
