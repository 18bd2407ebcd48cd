import type { SlipTexts } from '@tsunagi/texts/ja/slip';
import type { SlipFactsFragment } from '../../gql/graphql.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import type { Meant } from './conduct-slip.ts';
import type { SlipContext } from './slip-screen.tsx';

interface SlipStandingProps {
  code: string;
  facts: SlipFactsFragment;
  done: Meant | null;
  context: SlipContext;
}

/** Where things stand, who has looked, and the way to stop it: in this order, the telephone first. */
export function SlipStanding({ code, facts, done, context }: SlipStandingProps) {
  const { texts } = context;
  return (
    <div className="page py-8">
      <div className="max-w-[40rem]">
        <h1 className="text-[1.625rem] leading-[1.5] lg:text-[2.125rem]">
          <Furigana text={texts.viewTitle} />
        </h1>
        {done && (
          <p
            role="status"
            className="mt-4 flex items-start gap-3 rounded-[8px] border-2 border-ai bg-sheet px-5 py-4 font-[650]"
          >
            <Icon name="check" size={26} />
            <Furigana text={doneWords(done, facts.staysWith, texts)} />
          </p>
        )}
        <section className="sheet mt-5 p-6">
          <p className="font-[650]">
            <Furigana text={texts.office(facts.officeName)} />
          </p>
          {facts.officePhone && <PhoneLink number={facts.officePhone} size="page" label={facts.officeName} />}
        </section>
        {facts.referrals.length === 0 && (
          <p className="mt-6">
            <Furigana text={texts.none} />
          </p>
        )}
        {facts.referrals.map((referral) => (
          <Standing key={referral.id} referral={referral} context={context} />
        ))}
        <Looks looks={facts.looks} context={context} />
        <Sharing code={code} facts={facts} context={context} />
      </div>
    </div>
  );
}

/** What was taken back, and who still sees it by law: it is said at once, and not left to a line further down. */
const doneWords = ({ name }: Meant, staysWith: readonly string[], texts: SlipTexts): string => {
  const left = staysWith.filter((one) => name === null || one === name);
  return left.length > 0 ? texts.doneButLaw(left.join('、')) : texts.done(name);
};

function Standing({
  referral,
  context: { texts, day },
}: {
  referral: SlipFactsFragment['referrals'][number];
  context: SlipContext;
}) {
  const { title, turn, receiverName, holderName, dueOn, meetingOn } = referral;
  const at = { receiver: receiverName, holder: holderName, meeting: meetingOn && day(meetingOn) };
  return (
    <section className="mt-8">
      <h2 className="section-title">
        <Furigana text={texts.askedFor(receiverName)} />
      </h2>
      {title && <p className="mt-3 text-sumi-2">{title}</p>}
      <p className="mt-2 text-[1.25rem] leading-[1.6] font-[650]">
        <Furigana text={texts.turns[turn](at)} />
      </p>
      {dueOn && (
        <p className="mt-2">
          <Furigana text={texts.due(day(dueOn))} />
        </p>
      )}
      <p className="mt-2">
        <Furigana text={texts.next[turn]} />
      </p>
      <p className="mt-2 flex items-center gap-3">
        <span className="inline-block size-3.5 shrink-0 rounded-full bg-shu" aria-hidden="true" />
        <Furigana text={texts.holder(holderName)} />
      </p>
    </section>
  );
}

function Looks({
  looks,
  context: { texts, day },
}: {
  looks: SlipFactsFragment['looks'];
  context: SlipContext;
}) {
  const shown = (look: SlipFactsFragment['looks'][number]) =>
    look.officeName === null ? texts.byNobody : whoLooked(look, texts);
  return (
    <section className="mt-10" aria-labelledby="looks">
      <h2 id="looks" className="section-title">
        <Furigana text={texts.looksTitle} />
      </h2>
      <p className="supporting mt-2">
        <Furigana text={looks.length === 0 ? texts.looksNone : texts.looksLead} />
      </p>
      <ul>
        {looks.map((look) => (
          <li
            key={`${look.on} ${look.what} ${look.officeName} ${look.role}`}
            className="border-b border-hair py-3 sm:grid sm:grid-cols-[9rem_1fr] sm:gap-4"
          >
            <span className="block tabular-nums">
              <Furigana text={day(look.on)} />
            </span>
            <span className="block">
              <b>
                <Furigana text={shown(look)} />
              </b>
              <span className="block">
                <Furigana text={texts.looks[look.what]} />
              </span>
            </span>
          </li>
        ))}
      </ul>
      {looks.some(({ what }) => what === 'SLIP_OPENED') && (
        <p className="supporting mt-3">
          <Furigana text={texts.byNobodyHint} />
        </p>
      )}
    </section>
  );
}

const whoLooked = ({ officeName, role }: SlipFactsFragment['looks'][number], texts: SlipTexts): string => {
  const word = role && texts.roles[role];
  return word ? `${officeName}　${word}` : (officeName ?? texts.byNobody);
};

/** One quiet button for each who looks, and one for all; each first asks. */
function Sharing({
  code,
  facts,
  context: { texts, action },
}: {
  code: string;
  facts: SlipFactsFragment;
  context: SlipContext;
}) {
  return (
    <section className="mt-10" aria-labelledby="sharing">
      <h2 id="sharing" className="section-title">
        <Furigana text={texts.withdrawTitle} />
      </h2>
      <p className="mt-2">
        <Furigana text={facts.receivers.length === 0 ? texts.nothingShared : texts.withdrawLead} />
      </p>
      {facts.staysWith.length > 0 && (
        <p className="mt-2">
          <Furigana text={texts.stays(facts.staysWith.join('、'))} />
        </p>
      )}
      {facts.receivers.length > 0 && (
        <form method="post" action={action} className="mt-4 flex flex-col gap-3">
          <input type="hidden" name="code" value={code} />
          <input type="hidden" name="step" value="sure" />
          {facts.receivers.map(({ id, name }) => (
            <button key={id} type="submit" name="whom" value={id} className="button w-full">
              <Furigana text={texts.withdrawOne(name)} />
            </button>
          ))}
          {facts.receivers.length > 1 && (
            <button type="submit" name="whom" value="ALL" className="button w-full">
              <Furigana text={texts.withdrawAll} />
            </button>
          )}
        </form>
      )}
      <a className="link mt-6 inline-flex min-h-12 items-center" href={action}>
        <Furigana text={texts.end} />
      </a>
    </section>
  );
}
