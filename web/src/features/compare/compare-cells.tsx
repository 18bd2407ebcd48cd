import type { CompareTexts } from '@tsunagi/texts/ja/compare';
import type { ReactNode } from 'react';
import type { ComparePlacesQuery } from '../../gql/graphql.ts';
import type { CodeTexts } from '../../lib/code-texts.ts';
import { findingLines, type HitReader } from '../../lib/finding-lines.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { VerdictBadge, VerdictGlyph } from '../../ui/verdict-badge.tsx';

/** A place as the comparison asks for it. */
export type ComparedPlace = Extract<
  ComparePlacesQuery['compare'],
  { __typename: 'Comparison' }
>['resources'][number];

/** What the cells are written with. */
export interface CompareWords {
  texts: CompareTexts;
  codes: CodeTexts;
  reader: HitReader;
  /** 「車で15分」 of minutes. */
  byCar: (minutes: number) => string;
}

/** One heading of the comparison and what stands under it for a place; null = nothing is known. */
export interface CompareRow {
  heading: keyof CompareTexts & string;
  cell: (place: ComparedPlace, words: CompareWords) => ReactNode;
}

const text = (words: string | null | undefined): ReactNode => (words ? <Furigana text={words} /> : null);

const list = (lines: (string | null | false | undefined)[]): ReactNode => {
  const said = lines.filter((line): line is string => Boolean(line));
  if (said.length === 0) return null;
  return (
    <ul className="flex flex-col gap-0.5">
      {said.map((line) => (
        <li key={line}>
          <Furigana text={line} />
        </li>
      ))}
    </ul>
  );
};

function verdict({ answer, nextSteps }: ComparedPlace, { codes, texts, reader }: CompareWords): ReactNode {
  if (!answer) return null;
  const words = reader.role === 'SUPPORTER' ? codes.codes.badgesForStaff : codes.codes.badges;
  const [instead] = nextSteps;
  return (
    <>
      <VerdictBadge badge={answer.badge} label={<Furigana text={words[answer.badge]} />} />
      {answer.badge === 'NOT_ELIGIBLE' && instead && (
        <span className="mt-1 block">
          <Furigana text={texts.instead} /> {instead.name}
          {instead.phone && <span className="figures unbroken"> {instead.phone}</span>}
        </span>
      )}
    </>
  );
}

function findings({ answer }: ComparedPlace, { codes, reader }: CompareWords): ReactNode {
  if (!answer) return null;
  return (
    <ul className="flex flex-col gap-1">
      {findingLines(answer, reader, codes).map((line) => (
        <li key={line.words} className={`flex items-start gap-2 ${line.look}`}>
          <span className="pt-[3px]">
            <VerdictGlyph badge={line.badge} />
          </span>
          <span className="text-sumi">
            <Furigana text={line.words} />
          </span>
        </li>
      ))}
    </ul>
  );
}

const whenOpen = ({ offerings }: ComparedPlace, { codes }: CompareWords): ReactNode =>
  list(offerings.map(({ schedule }) => schedule && codes.schedule.line(schedule)));

function nextDay({ offerings }: ComparedPlace, { codes }: CompareWords): ReactNode {
  const days = offerings.flatMap(({ nextOccurrences }) => nextOccurrences);
  const [soonest] = days.sort((a, b) => a.day.localeCompare(b.day));
  return soonest ? text(codes.schedule.occurrence(soonest)) : null;
}

const where = ({ offerings }: ComparedPlace): ReactNode =>
  list(offerings.map(({ municipality, address }) => address ?? municipality?.name));

const way = ({ offerings }: ComparedPlace, { codes, byCar }: CompareWords): ReactNode =>
  list(
    offerings.flatMap(({ municipality, travel, transit, transitNote }) =>
      municipality ? [travel && byCar(travel.carMinutes), transitNote ?? codes.codes.transit[transit]] : [],
    ),
  );

function age({ age: range }: ComparedPlace, { codes, texts, reader }: CompareWords): ReactNode {
  if (!range || (range.minYears === null && range.maxYears === null)) return text(texts.ageAny);
  return text(
    codes.findings.sentence(
      {
        criterion: 'AGE',
        verdict: 'MEETS',
        weight: 'REQUIRED',
        minYears: range.minYears,
        maxYears: range.maxYears,
        soft: range.minSoft || range.maxSoft,
        ageOf: range.of,
      },
      reader,
    ),
  );
}

function people({ usualMin, usualMax }: ComparedPlace, { texts }: CompareWords): ReactNode {
  return usualMin === null && usualMax === null ? null : text(texts.peopleOf(usualMin, usualMax));
}

function fee({ fee: { type, amountYen, note } }: ComparedPlace, { texts }: CompareWords): ReactNode {
  const said = type === 'FREE' ? texts.free : type === 'PAID' ? texts.paid(amountYen) : texts.feeUnknown;
  return list([said, note]);
}

function phone({ phones, name }: ComparedPlace): ReactNode {
  const [first] = phones;
  if (!first) return null;
  return (
    <>
      <PhoneLink number={first.number} label={name} />
      {first.answeredBy && <span className="block">{first.answeredBy}</span>}
    </>
  );
}

/** 「どなたでも」 says it all. */
const audienceWords = (audiences: ComparedPlace['audiences'], { codes }: CodeTexts): string =>
  (audiences.includes('PUBLIC') ? (['PUBLIC'] as const) : audiences)
    .map((one) => codes.audiences[one])
    .join('・');

/** The headings in the order a worker decides by: may it be used, how to get there, when, what it is like, whom to call. */
export const compareRows: CompareRow[] = [
  { heading: 'verdict', cell: verdict },
  { heading: 'findings', cell: findings },
  { heading: 'phone', cell: phone },
  { heading: 'way', cell: way },
  { heading: 'where', cell: where },
  { heading: 'when', cell: whenOpen },
  { heading: 'next', cell: nextDay },
  { heading: 'age', cell: age },
  {
    heading: 'audience',
    cell: ({ audiences }, { codes }) => list([audienceWords(audiences, codes)]),
  },
  { heading: 'atmosphere', cell: ({ atmosphere }, { codes }) => text(codes.codes.atmospheres[atmosphere]) },
  {
    heading: 'functions',
    cell: ({ windowFunctions, activities }, { codes }) =>
      list([...windowFunctions.map((one) => codes.codes.windowFunctions[one]), activities.join('・')]),
  },
  {
    heading: 'firstVisit',
    cell: ({ firstVisit }, { texts }) =>
      list([
        firstVisit?.familyAlone && texts.familyAlone,
        firstVisit?.withoutName && texts.withoutName,
        firstVisit?.maySitSilently && texts.maySit,
      ]),
  },
  { heading: 'fee', cell: fee },
  { heading: 'people', cell: people },
  {
    heading: 'goesOn',
    cell: ({ goesOnTo }) =>
      list(
        goesOnTo.map(({ name, municipality }) => (municipality ? `${name}（${municipality.name}）` : name)),
      ),
  },
  { heading: 'organization', cell: ({ organization }) => text(organization.name) },
  { heading: 'confirmed', cell: ({ freshness }, { codes }) => text(codes.schedule.freshness(freshness)) },
];
