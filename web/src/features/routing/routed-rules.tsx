import type { HouseholdTag, RoutingCircumstance } from '@tsunagi/domain';
import { cases } from '@tsunagi/texts/ja/staff/cases';
import { routing as texts } from '@tsunagi/texts/ja/staff/routing';
import type {
  NextPlacesQuery,
  NextReceiverPartsFragment,
  RoutedRulePartsFragment,
  RoutingFactsPartsFragment,
} from '../../gql/graphql.ts';
import { Icon } from '../../ui/icon.tsx';
import { AskRoom } from './ask-room.tsx';
import { ReceiverAct } from './receiver-act.tsx';

type Found = NonNullable<NextPlacesQuery['nextPlaces']>;

/** What the town's rules say, what is still to be asked, and who takes it in any case: the last knot is never missing. */
export function RoutedRules({ found, caseId }: { found: Found; caseId: string }) {
  const { fired, open, fallback, ruleCount } = found;
  const why = fallback.why ? texts.next.fallbackWhy[fallback.why] : null;
  return (
    <section aria-labelledby="rules">
      <div className="section-title flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="rules">{texts.next.rules}</h2>
        <span className="text-[1rem] font-normal text-sumi-2">{texts.next.rulesBind}</span>
      </div>
      {fired.length === 0 && (
        <p className="mt-3">{ruleCount === 0 ? texts.next.noRules : texts.next.noneFired}</p>
      )}
      <ol className="life mt-4">
        {fired.map((routed) => (
          <RuleLine key={routed.rule.id} routed={routed} caseId={caseId} facts={found.facts} />
        ))}
        {open.map((routed) => (
          <RuleLine key={routed.rule.id} routed={routed} caseId={caseId} facts={found.facts} isOpen />
        ))}
        <li>
          <b className="block text-[1.0625rem]">{texts.next.fallback}</b>
          <Receivers receivers={[fallback.receiver]} caseId={caseId} facts={found.facts} />
          <span className="block text-sumi-2">{why ?? texts.next.fallbackNamed(fallback.untilYears)}</span>
        </li>
      </ol>
      <a className="link inline-flex min-h-12 items-center" href="/desk/routing">
        {texts.next.toRules}
      </a>
    </section>
  );
}

interface RuleLineProps {
  routed: RoutedRulePartsFragment;
  caseId: string;
  facts: RoutingFactsPartsFragment;
  isOpen?: boolean;
}

function RuleLine({ routed: { rule, findings, receivers }, caseId, facts, isOpen = false }: RuleLineProps) {
  const unasked = findings.filter(({ answer }) => answer === 'UNKNOWN').map(aboutOf);
  return (
    <li className={isOpen ? 'is-coming' : ''}>
      <b className="block text-[1.0625rem]">{texts.when(rule.when)}</b>
      <span className={`flex items-center gap-1.5 ${isOpen ? 'text-ask' : 'text-fits'}`}>
        {!isOpen && <Icon name="check" size={20} />}
        {isOpen ? texts.next.unasked(unasked.join('、')) : texts.next.fired}
      </span>
      {rule.why && <span className="block text-sumi-2">{rule.why}</span>}
      {receivers.length === 0 ? (
        <span className="block">{texts.next.noReceiver}</span>
      ) : (
        <Receivers receivers={receivers} caseId={caseId} facts={facts} />
      )}
    </li>
  );
}

const aboutOf = ({ about, which }: RoutedRulePartsFragment['findings'][number]): string => {
  if (about === 'TAG') return cases.tags[which as HouseholdTag];
  if (about === 'CIRCUMSTANCE') return texts.circumstance(which as RoutingCircumstance);
  if (about === 'AGE') return texts.fields.age!;
  return about === 'DIFFICULTY' ? texts.facts.difficulty : texts.facts.needs;
};

const Receivers = ({
  receivers,
  caseId,
  facts,
}: {
  receivers: readonly NextReceiverPartsFragment[];
  caseId: string;
  facts: RoutingFactsPartsFragment;
}) => (
  <ul className="my-1">
    {receivers.map((receiver) => (
      <li key={receiver.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-1">
        <span className="font-[650]">{receiver.name}</span>
        <ReceiverAct caseId={caseId} receiver={receiver} />
        {receiver.worksHere && !receiver.isOwn && !receiver.hasDeclined && (
          <AskRoom caseId={caseId} receiver={receiver} facts={facts} />
        )}
      </li>
    ))}
  </ul>
);
