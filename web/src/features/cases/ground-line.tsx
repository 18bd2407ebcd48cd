import { cases as texts } from '@tsunagi/texts/ja/staff/cases';
import { letters } from '@tsunagi/texts/ja/staff/letters';
import type { OpenedCaseQuery } from '../../gql/graphql.ts';
import { GroundChip } from './ground-chip.tsx';

/** A ground as those see it who keep the case. */
export type CaseGroundFacts = NonNullable<OpenedCaseQuery['case']>['grounds'][number];
/** A ground as both sides see it. */
export type GroundFacts = Omit<CaseGroundFacts, 'limits' | 'awaitsReview' | 'reviewedByName' | 'purposes'>;

/** A ground with its date, how, for whom and for what; one that carries nothing any more says so. */
export function GroundLine({ ground, children }: { ground: GroundFacts; children?: React.ReactNode }) {
  const { kind, givenOn, way, until, receiverNames, items, isInForce, isWithdrawn, isWithdrawnByPerson } =
    ground;
  return (
    <li className="border-b border-hair py-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <GroundChip kind={kind} />
        <span>{texts.view.given(givenOn, way)}</span>
        {until && <span>{texts.view.until(until)}</span>}
        {!isInForce && <b>{isWithdrawn ? withdrawnWord(kind) : texts.view.over}</b>}
      </p>
      {isWithdrawnByPerson && <p className="mt-2 font-[650]">{letters.ways.SLIP}</p>}
      <p className="mt-2">{texts.view.forWhom(receiverNames)}</p>
      <p>{texts.view.forWhat(items)}</p>
      {children}
    </li>
  );
}

/** Danger to life is nobody's consent: it is not taken back but ended, by its second look. */
const withdrawnWord = (kind: GroundFacts['kind']): string =>
  kind === 'DANGER_TO_LIFE' ? texts.view.ended : texts.view.withdrawn;
