import { PrefectureTownsDocument } from '../../gql/graphql.ts';
import { ask } from '../../lib/graphql/server.ts';
import { prefectureNames } from '../../lib/prefectures.ts';
import { type Answers, knownHome, readAnswers } from './answers.ts';
import {
  type HomeTown,
  homeTown,
  suggestedTowns,
  type TownSuggestion,
  townValue,
  unmistakable,
} from './home-town.ts';
import { parseAge } from './parse-age.ts';

interface Typed {
  /** What was typed where the town was asked; null when nothing was sent yet. */
  typed: string | null;
  found: TownSuggestion[];
}

/** What the finder shows next. The fields decide alone: there is no other memory. */
export type Step =
  | { name: 'who' }
  | ({ name: 'town' } & Typed)
  | { name: 'prefectures'; prefecture: string | null; rows: { code: string; name: string; kana: string }[] }
  | { name: 'where' }
  | ({ name: 'away'; avoided: { code: string; name: string }[] } & Typed)
  | { name: 'place'; id: string }
  | { name: 'compare'; ids: string[] }
  | { name: 'results'; avoided: { code: string; name: string }[] };

export interface Loaded {
  answers: Answers;
  home: HomeTown | null;
  step: Step;
}

/** Reads the posted fields and finds the next step: a missing answer is asked, in order. */
export async function loadStep(fields: URLSearchParams): Promise<Loaded> {
  const answers = readAnswers(fields);
  const place = fields.get('place');
  if (!answers.role) return { answers, home: null, step: { name: 'who' } };
  if (!answers.home) {
    const step = await townStep(fields, answers);
    if (step) return { answers, home: null, step };
  }
  const home = await homeTown(knownHome(answers));
  if (!home && knownHome(answers)) {
    // A code nobody knows is asked for again, as if it had not been said.
    return {
      answers: { ...answers, home: null, ward: null },
      home: null,
      step: { name: 'town', typed: answers.home, found: [] },
    };
  }
  return { answers, home, step: await laterStep(fields, answers, place) };
}

async function laterStep(fields: URLSearchParams, answers: Answers, place: string | null): Promise<Step> {
  const compared = fields.getAll('compare').filter(isId).slice(0, 3);
  if (fields.get('see') === 'avoid') return awayStep(fields, answers);
  if (!answers.scope || !parseAge(answers.ageTyped).ok) return { name: 'where' };
  if (answers.scope === 'AWAY' && answers.apartKilometers === null && knownHome(answers))
    return awayStep(fields, answers);
  if (place && isId(place)) return { name: 'place', id: place };
  if (compared.length > 0) return { name: 'compare', ids: compared };
  return { name: 'results', avoided: await namesOf(answers.avoid) };
}

/** The town question, or null when the words left no doubt and the town is now known. */
async function townStep(fields: URLSearchParams, answers: Answers): Promise<Step | null> {
  const prefecture = fields.get('prefecture');
  if (prefecture) return prefectureStep(prefecture);
  if (fields.get('see') === 'prefectures') {
    return { name: 'prefectures', prefecture: null, rows: await prefectureNames() };
  }
  const typed = fields.get('home-town');
  if (!typed?.trim()) return { name: 'town', typed, found: [] };
  const found = await suggestedTowns(typed);
  const meant = unmistakable(typed, found);
  if (!meant) return { name: 'town', typed, found };
  [answers.home = null, answers.ward = null] = townValue(meant).split('_');
  return null;
}

async function prefectureStep(code: string): Promise<Step> {
  const { prefecture } = await ask(PrefectureTownsDocument, { code });
  if (prefecture.__typename !== 'Prefecture') {
    return { name: 'prefectures', prefecture: null, rows: await prefectureNames() };
  }
  return {
    name: 'prefectures',
    prefecture: prefecture.name,
    rows: prefecture.windows.map(({ municipality }) => municipality),
  };
}

async function awayStep(fields: URLSearchParams, answers: Answers): Promise<Step> {
  const typed = fields.get('avoid-town');
  let found: TownSuggestion[] = [];
  if (typed?.trim()) {
    found = await suggestedTowns(typed);
    const meant = unmistakable(typed, found);
    if (meant) {
      if (!answers.avoid.includes(meant.code)) answers.avoid.push(meant.code);
      return { name: 'away', avoided: await namesOf(answers.avoid), typed: null, found: [] };
    }
  }
  return { name: 'away', avoided: await namesOf(answers.avoid), typed, found };
}

async function namesOf(codes: string[]): Promise<{ code: string; name: string }[]> {
  const towns = await Promise.all(codes.map((code) => homeTown(code)));
  return towns.filter((town) => town !== null).map(({ code, name }) => ({ code, name }));
}

const isId = (value: string): boolean => /^[0-9a-f-]{36}$/u.test(value);
