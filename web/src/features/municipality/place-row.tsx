import '../results/results.css';
import { pinGroupOf } from '../../lib/pin-shapes.ts';
import { Furigana, plainText } from '../../ui/furigana.tsx';
import { Icon } from '../../ui/icon.tsx';
import { KindPin } from '../../ui/kind-pin.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { VerdictBadge } from '../../ui/verdict-badge.tsx';
import type { FoundHit } from '../results/found-hit.ts';
import type { TownWords } from './town-texts.ts';

/** One place the town's people may use or ask about: the card of the results without what only a person can know. */
export function PlaceRow({ hit, words }: { hit: FoundHit; words: TownWords }) {
  const pin = <KindPin group={pinGroupOf[hit.kind]} badge={hit.badge} number={hit.number} size={44} />;
  return (
    <article className="result-card sheet" data-hit={hit.id} aria-labelledby={`place-${hit.id}`}>
      <div className="result-card-head">
        {hit.position ? (
          <button
            type="button"
            className="rounded-8"
            data-show-on-map={hit.id}
            aria-label={`${hit.number} ${plainText(words.town.places.mapTitle)}：${hit.name}`}
          >
            {pin}
          </button>
        ) : (
          <span className="flex w-11 justify-center text-ai">
            <Icon name={hit.travel?.icon ?? 'phone'} size={30} />
          </span>
        )}
        <div className="min-w-0 flex-1">
          <p className="text-[1.0625rem] leading-[1.5] text-sumi-2">
            <Furigana text={hit.kindWords} />
            {hit.townWords && <span className="ml-4 inline-block">{hit.townWords}</span>}
          </p>
          <h4 id={`place-${hit.id}`} className="text-[1.375rem] leading-[1.45]">
            <a href={hit.href} className="text-sumi no-underline hover:underline">
              {hit.name}
            </a>
          </h4>
        </div>
        <div className="result-card-verdict">
          <VerdictBadge badge={hit.badge} label={<Furigana text={hit.badgeWords} />} />
        </div>
      </div>
      <p className="mt-2">
        <Furigana text={hit.reason} />
      </p>
      <ul className="mt-2 flex flex-wrap gap-x-7 gap-y-0.5">
        {hit.travel && <Fact icon={hit.travel.icon} text={hit.travel.words} />}
        <Fact icon="calendar" text={hit.schedule} />
      </ul>
      <div className="result-card-foot">
        {hit.phone && <PhoneLink number={hit.phone} label={hit.name} />}
        <p className={`result-card-freshness small-print ${hit.freshness.isOld ? '!text-ask' : ''}`}>
          <span className={hit.freshness.isOld ? 'text-ask' : 'text-fits'}>
            <Icon name={hit.freshness.isOld ? 'warning' : 'check'} size={20} />
          </span>
          <Furigana text={hit.freshness.words} />
        </p>
        <a
          className="result-card-more no-print"
          href={hit.href}
          aria-label={`${plainText(words.town.places.details)}：${hit.name}`}
        >
          <span className="link">
            <Furigana text={words.town.places.details} />
          </span>
          <Icon name="chevron" size={18} />
        </a>
      </div>
    </article>
  );
}

function Fact({ icon, text }: { icon: React.ComponentProps<typeof Icon>['name']; text: string }) {
  return (
    <li className="flex items-start gap-3">
      <span className="pt-1 text-ai">
        <Icon name={icon} size={22} />
      </span>
      <Furigana text={text} />
    </li>
  );
}
