import { prefectureOf } from '@tsunagi/domain';
import { withCheckDigit } from '@tsunagi/geo';
import { ruleTexts } from '@tsunagi/texts';
import { openData } from '@tsunagi/texts/ja/open-data';
import { place } from '@tsunagi/texts/ja/place';
import { placeName } from '../geography/index.ts';
import type { PlacedRuleView } from '../resource/index.ts';
import { derivedId, said, type Viewing } from './viewing.ts';

const words = ruleTexts.ja;

/** A rule of residency in one line, with its last day. */
export function residencyLine(rule: PlacedRuleView): string {
  const plain = place.residencyRule(words.codes.residencyScopes[rule.scope], rule.places);
  const line =
    rule.answer === 'ASK'
      ? place.residencyAsk(plain)
      : rule.answer === 'FIRST_CONTACT'
        ? place.firstContactOnly(plain)
        : plain;
  return rule.validTo ? openData.until(line, words.schedule.fullDay(rule.validTo)) : line;
}

/** The places whose residents a rule speaks of, each a service area; the code tells towns of one name apart. */
export function serviceAreaViews(serviceId: string, rules: readonly PlacedRuleView[], viewing: Viewing) {
  const areas = rules.flatMap((rule, at) =>
    namedAreas(rule, viewing).map(({ name, code }) =>
      said({
        id: derivedId('service-area', serviceId, rule.scope, String(at), code ?? name),
        service_id: serviceId,
        name,
        description: residencyLine(rule),
        extent: code ? withCheckDigitOf(code) : name,
        extent_type: 'text',
      }),
    ),
  );
  return areas;
}

function namedAreas({ scope, places, codes }: PlacedRuleView, { reference }: Viewing) {
  if (scope === 'ANYONE') return [{ name: openData.everywhere, code: null }];
  if (codes.length === 0) return places.map((name) => ({ name, code: null }));
  return codes.flatMap((code) => {
    const name = placeName(code, reference);
    if (!name) return [];
    const prefecture = code.length === 2 ? '' : (placeName(prefectureOf(code), reference) ?? '');
    return [{ name: `${prefecture}${name}`, code }];
  });
}

/** Prefectures have five digits, too, the last three of them nought. */
const withCheckDigitOf = (code: string) => withCheckDigit(code.padEnd(5, '0'));
