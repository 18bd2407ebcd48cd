import type { ResultsTexts } from '@tsunagi/texts/ja/results';
import type { CodeTexts } from '../../lib/code-texts.ts';
import { PIN_GROUPS } from '../../lib/pin-shapes.ts';
import type { FilterGroup } from './filter-bar.tsx';

const SWITCHES = [
  ['car', 'withoutCar'],
  ['medical', 'notMedical'],
  ['diagnosis', 'withoutDiagnosis'],
  ['free', 'free'],
  ['peer', 'peerRun'],
  ['visit', 'visitsHome'],
] as const;

const OFTEN = ['DAILY', 'WEEKLY', 'MONTHLY'] as const;
const CIRCUMSTANCES = [
  'HARDSHIP',
  'DISABILITY',
  'ILL_HEALTH',
  'NON_ATTENDANCE',
  'CARER',
  'LEFT_SCHOOL',
] as const;

/** The filter form's groups with their words; `on` holds the fields that are set. */
export function filterGroups(on: [string, string][], codes: CodeTexts, texts: ResultsTexts): FilterGroup[] {
  const checked = (name: string, value: string) => on.some(([field, set]) => field === name && set === value);
  const option = (name: string, value: string, words: string) => ({
    name,
    value,
    words,
    checked: checked(name, value),
  });
  return [
    { title: texts.kind, options: PIN_GROUPS.map((group) => option('kind', group, texts.groups[group])) },
    { title: texts.how, options: SWITCHES.map(([field, key]) => option(field, '1', texts[key])) },
    {
      title: texts.often,
      options: OFTEN.map((often) => option('often', often, codes.codes.frequencies[often])),
    },
    {
      title: texts.circumstances,
      options: CIRCUMSTANCES.map((fact) => option('with', fact, codes.codes.circumstances[fact])),
    },
  ];
}
