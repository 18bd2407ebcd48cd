import type { Municipality } from '@tsunagi/geo';
import { windowSecondSentences, windowTexts } from '../../data/demo/window-texts.ts';
import { type Chance, chanceFrom } from '../chance.ts';
import type { OrganizationDraft, PlaceDraft, RuleDraft } from './draft.ts';
import {
  after,
  ages,
  anyone,
  asking,
  firstContactAnyone,
  livingWorking,
  office,
  residents,
  toSupporters,
} from './shorthand.ts';
import { withNothing, withoutFirstWindow } from './situations.ts';
import { towns } from './towns.ts';

const threePrefectures = ['20', '10', '19'];

/** The municipalities of the three prefectures, in the order of their codes. */
export const demoTowns = (): Municipality[] =>
  [...towns().values()].filter((town) => threePrefectures.includes(town.prefectureCode));

/** The office of every municipality that offers anything itself. */
export const municipalOffices = (): OrganizationDraft[] =>
  demoTowns()
    .filter((town) => !withNothing.has(town.code))
    .map((town) => ({
      key: `office-${town.code}`,
      name: `${town.name}の福祉の係`,
      kana: `${town.kana}の ふくしのかかり`,
      kind: 'MUNICIPALITY',
      town: town.code,
      aliases: [town.name.endsWith('市') ? `${town.name}役所` : `${town.name}役場`],
    }));

/** Residents first; some take anyone once, some say nothing, one in twelve tells supporters alone. */
function rulesOf(town: Municipality, chance: Chance): RuleDraft[] {
  const own = after(residents(town.code), `${town.name}の案内（見本）`);
  return [
    () => [own],
    () => [own, after(firstContactAnyone(), '一度は、どなたのお話も聞きます')],
    () => [own, toSupporters(asking(anyone()))],
    () => [livingWorking(town.code)],
    () => [],
    () => [own, after(asking(anyone()), '町の外の方は、電話で聞いてください')],
  ][chance.weighted([60, 12, 8, 8, 6, 6])]!();
}

/** Days since the last confirmation, spread like a directory that is kept but not everywhere. */
export const seenDays = (chance: Chance): number | null =>
  [() => 3 + chance.below(170), () => 190 + chance.below(170), () => 370 + chance.below(500), () => null][
    chance.weighted([62, 20, 10, 8])
  ]!();

const reservedTown = new Set(['20303']);

/** One first window for each municipality that has one and is not written by hand. */
export function municipalWindows(): PlaceDraft[] {
  const listed = demoTowns().filter(
    (town) =>
      !withNothing.has(town.code) && !withoutFirstWindow.has(town.code) && !reservedTown.has(town.code),
  );
  const taken = new Set<string>();
  /** The summary with the next second sentence that no other window has yet. */
  const unsaid = (summary: string, from: number): string => {
    const sentences = windowSecondSentences.map(
      (_, step) => windowSecondSentences[(from + step) % windowSecondSentences.length]!,
    );
    const said = summary + sentences.find((sentence) => !taken.has(summary + sentence))!;
    taken.add(said);
    return said;
  };
  return listed.map((town, at): PlaceDraft => {
    const chance = chanceFrom(`window ${town.code}`);
    const small = town.class === 'TOWN' || town.class === 'VILLAGE';
    const fitting = windowTexts.filter((one) => one.only !== (small ? 'CITY' : 'SMALL'));
    const text = fitting[(at * 13 + 5) % fitting.length]!;
    const said = unsaid(text.summary, at * 7);
    const visits = said.includes('伺') || chance.happens(small ? 0.7 : 0.5);
    const hours = office(chance.pick(['08:30-17:15', '08:30-17:00', '09:00-17:00', '09:00-16:30']));
    return {
      key: `window-${town.code}`,
      name: text.name,
      kana: text.kana,
      kind: 'WINDOW',
      org: `office-${town.code}`,
      summary: said,
      easy: chance.happens(0.4)
        ? `${town.name}の 相談の ところです。家から 出られない 人と 家族の 話を 聞きます。お金は いりません。`
        : undefined,
      en: chance.happens(0.4)
        ? `The consultation window of this municipality. People who stay at home and their families may call; it is free.`
        : undefined,
      at: {
        town: town.code,
        name: small ? '役場の相談の部屋' : '市役所の相談の部屋',
        transit: chance.pick(
          small ? (['NO', 'UNKNOWN', 'YES'] as const) : (['YES', 'YES', 'UNKNOWN'] as const),
        ),
        parking: 'YES',
        stepFree: chance.pick(['YES', 'YES', 'UNKNOWN'] as const),
        when: hours,
      },
      phone: { hours, answeredBy: text.answeredBy },
      rules: rulesOf(town, chance),
      age: chance.happens(0.2) ? ages(chance.pick(['15-64', '18-64', '-64', '15~-65~'])) : undefined,
      notNeeded: text.places.includes('SELF_RELIANCE') ? ['HARDSHIP', 'DIAGNOSIS'] : ['DIAGNOSIS'],
      deliveryForm: small ? 'DIRECT' : chance.pick(['DIRECT', 'DIRECT', 'COMMISSIONED'] as const),
      sponsorCode: town.code,
      windowPlaces: text.places,
      windowFunctions: [
        'CONSULTATION',
        'CONNECTING',
        ...(visits ? (['OUTREACH'] as const) : []),
        ...(chance.happens(0.35) ? (['ACCOMPANYING'] as const) : []),
        ...(chance.happens(0.3) ? (['INTRODUCING_PLACES'] as const) : []),
        ...(chance.happens(0.12) ? (['SUPPORTING_GROUPS'] as const) : []),
      ],
      stages: {
        FIRST_CONTACT: 'LEADS',
        CONSULTATION: chance.pick(['LEADS', 'LEADS', 'COOPERATES'] as const),
        SUPPORT: chance.pick(['LEADS', 'COOPERATES', 'COOPERATES', 'HARDLY', 'UNKNOWN'] as const),
        INDEPENDENCE: chance.pick(['COOPERATES', 'HARDLY', 'NOT', 'UNKNOWN'] as const),
      },
      professionals: chance.happens(small ? 0.7 : 0.85)
        ? small
          ? ['保健師']
          : ['保健師', chance.pick(['社会福祉士', '精神保健福祉士', '公認心理師'])]
        : [],
      visitsHome: visits ? true : chance.happens(0.4) ? false : null,
      accompanies: chance.happens(0.35) ? true : null,
      contactMethods: [
        'TELEPHONE',
        'IN_PERSON',
        ...(visits ? (['OUTREACH'] as const) : []),
        ...(said.includes('メール') || chance.happens(0.5) ? (['MAIL'] as const) : []),
        ...(said.includes('手紙') ? (['LETTER'] as const) : []),
      ],
      feel: text.places.includes('HEALTH_CENTER')
        ? 'MEDICAL'
        : text.places.includes('EDUCATION')
          ? 'EDUCATION'
          : 'WELFARE',
      first: chance.pick(['fn', 'fns', 'f', 'fnS', 'n']),
      steps: chance.happens(0.6)
        ? [
            '電話で、来る日と時間を決めます',
            '入口の受付で、お名前の代わりに時間を言えば通じます',
            '話したくないことは、話さなくて大丈夫です',
          ]
        : undefined,
      sayThis: text.say,
      aliases: text.aliases,
      seen: seenDays(chance),
      seenBy: '担当者',
    };
  });
}
