import type { ConfirmTexts } from '@tsunagi/texts/ja/confirm';
import type { ConfirmPlaceFragment } from '../../gql/graphql.ts';
import type { CodeTexts } from '../../lib/code-texts.ts';

/** The usual facts of a place in words, in the order in which they are read; null where nothing is said. */
export function factLines(
  place: ConfirmPlaceFragment,
  codes: CodeTexts,
  texts: Pick<ConfirmTexts, 'years' | 'yen'>,
): Record<keyof ConfirmTexts['facts'], string | null> {
  const { offerings } = place;
  const when = offerings.map(({ schedule, note }) =>
    [schedule && codes.schedule.line(schedule), note].filter(Boolean).join(' '),
  );
  const where = offerings.map(({ venueName, address, municipality }) =>
    [venueName, address ?? municipality?.name].filter(Boolean).join(' '),
  );
  return {
    name: place.name,
    phone: joined(place.phones.map(({ number }) => number)),
    when: joined(when),
    where: joined(where),
    age: place.age ? texts.years(place.age.minYears ?? null, place.age.maxYears ?? null) || null : null,
    money: [
      codes.codes.fees[place.fee.type],
      place.fee.amountYen && texts.yen(place.fee.amountYen),
      place.fee.note,
    ]
      .filter(Boolean)
      .join(' '),
    mail: place.mail,
    summary: place.summary,
  };
}

const joined = (parts: readonly string[]): string | null =>
  [...new Set(parts.filter((part) => part !== ''))].join(' / ') || null;
