import { codes } from '@tsunagi/texts/ja/codes';
import { schedule } from '@tsunagi/texts/ja/schedule';
import { duplicates as words } from '@tsunagi/texts/ja/staff/duplicates';
import type { DuplicatePairsQuery } from '../../gql/graphql.ts';
import { plainText } from '../../ui/furigana.tsx';
import { DeclineForm } from './decline-form.tsx';
import { ReopenButton } from './reopen-button.tsx';

export type PairFacts = DuplicatePairsQuery['duplicatePairs']['pairs'][number];

/** One pair: how sure, why, the two beside each other, and what to do about it. */
export function PairCard({ pair }: { pair: PairFacts }) {
  const { one, other } = pair;
  return (
    <section aria-label={`${one.name}・${other.name}`} className="sheet !border-edge p-5 md:px-7">
      <PairReasons pair={pair} />
      <div className="mt-3 grid gap-x-10 gap-y-4 md:grid-cols-2">
        <PairedEntry entry={one} />
        <PairedEntry entry={other} />
      </div>
      {pair.state === 'DECLINED' ? <Declined pair={pair} /> : <Acts pair={pair} />}
    </section>
  );
}

/** What speaks for the two being one, and what against it, in words. */
export function PairReasons({ pair: { score, reasons } }: { pair: PairFacts }) {
  const against = words.againstIt(reasons);
  return (
    <p className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
      <b>{words.certainty(score)}</b>
      <span>
        {words.same}：
        {words
          .forIt(reasons)
          .map((reason) => words.reasons[reason])
          .join('・')}
      </span>
      {against.length > 0 && (
        <span className="text-sumi-2">
          {words.different}：{against.map((reason) => words.reasons[reason]).join('・')}
        </span>
      )}
    </p>
  );
}

function PairedEntry({ entry }: { entry: PairFacts['one'] }) {
  return (
    <div className="border-l-2 border-ai pl-4 leading-[1.65]">
      <h2 className="text-[1.1875rem]">
        <a className="link" href={`/places/${entry.id}`}>
          {entry.name}
        </a>
      </h2>
      <p>
        {plainText(codes.kinds[entry.kind])}・{entry.organizationName}
      </p>
      <p className="figures">
        {entry.municipality?.name}　{entry.phones.length > 0 ? entry.phones.join('、') : words.noPhone}
      </p>
      <p className="text-[1rem] text-sumi-2">
        {words.confirmed(entry.confirmedOn && schedule.fullDay(entry.confirmedOn))}・
        {words.keeper(entry.keeperName)}
      </p>
    </div>
  );
}

function Acts({ pair }: { pair: PairFacts }) {
  const keepers = [...new Set([pair.one.keeperName, pair.other.keeperName].filter((name) => name !== null))];
  return (
    <div className="mt-5 grid gap-3">
      {!pair.mayMerge && <p className="text-sumi-2">{words.notYours(keepers)}</p>}
      <div className="flex flex-wrap items-start gap-3">
        <a className={`button ${pair.mayMerge ? 'button-filled' : ''}`} href={`/desk/duplicates/${pair.id}`}>
          {pair.mayMerge ? words.compare : words.look}
        </a>
        <DeclineForm pairId={pair.id} />
      </div>
    </div>
  );
}

function Declined({ pair }: { pair: PairFacts }) {
  const who = [pair.decided?.byOffice, pair.decided?.byName].filter(Boolean).join(' ');
  return (
    <div className="mt-5 flex flex-wrap items-center justify-between gap-3">
      <p>{words.declinedBy(who || words.nobody, pair.word ?? '')}</p>
      <ReopenButton pairId={pair.id} />
    </div>
  );
}
