import type { ResultsTexts } from '@tsunagi/texts/ja/results';
import { pinGroupOf } from '../../lib/pin-shapes.ts';
import { Furigana, plainText } from '../../ui/furigana.tsx';
import { Icon } from '../../ui/icon.tsx';
import { KindPin } from '../../ui/kind-pin.tsx';
import { Named } from '../../ui/named.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { VerdictBadge, VerdictGlyph } from '../../ui/verdict-badge.tsx';
import type { FoundHit } from './found-hit.ts';

interface ResultCardProps {
  hit: FoundHit;
  formId: string;
  isEasy: boolean;
  canCompare: boolean;
  texts: ResultsTexts;
}

/** Pin · kind and town · name · verdict · reason · way · when · phone · freshness · くわしく. This order, always. */
export function ResultCard({ hit, formId, isEasy, canCompare, texts }: ResultCardProps) {
  const hasPlace = hit.position !== null || hit.ring !== 'ONLINE';
  return (
    <article className="result-card sheet" data-hit={hit.id} aria-labelledby={`hit-${hit.id}`}>
      <div className="result-card-head">
        {hasPlace ? (
          <KindPin group={pinGroupOf[hit.kind]} badge={hit.badge} number={hit.number} size={44} />
        ) : (
          <span className="flex w-11 justify-center text-ai">
            <Icon name={hit.travel?.icon === 'phone' ? 'phone' : 'chat'} size={30} />
          </span>
        )}
        <div className="min-w-0 flex-1">
          <p className="text-[1.0625rem] leading-[1.5] text-sumi-2">
            <Furigana text={hit.kindWords} />
            {hit.townWords && (
              <span className="ml-4 inline-block">
                <Furigana text={hit.townWords} />
              </span>
            )}
          </p>
          <h3 id={`hit-${hit.id}`} className="text-[1.375rem] leading-[1.45]">
            <a href={hit.href} className="text-sumi no-underline hover:underline">
              <span className="sr-only">{plainText(texts.pin(hit.number))} </span>
              {isEasy ? <Named name={hit.name} kana={hit.kana} /> : hit.name}
            </a>
          </h3>
        </div>
        <div className="result-card-verdict">
          <VerdictBadge badge={hit.badge} label={<Furigana text={hit.badgeWords} />} />
        </div>
      </div>
      {hit.reason !== '' && (
        <p className="mt-2">
          <Furigana text={hit.reason} />
        </p>
      )}
      {hit.findings.length > 0 && (
        <ul className="mt-2 flex flex-col gap-0.5" aria-label={plainText(texts.findings)}>
          {hit.findings.map((line) => (
            <li
              key={line.words}
              className={`flex items-start gap-2 text-[1.0625rem] leading-[1.6] ${line.look}`}
            >
              <span className="pt-0.5">
                <VerdictGlyph badge={line.badge} />
              </span>
              <span className="text-sumi">
                <Furigana text={line.words} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <ul className="mt-2 flex flex-wrap gap-x-7 gap-y-0.5">
        {hit.travel && (
          <li className="flex items-start gap-3">
            <span className="pt-1 text-ai">
              <Icon name={hit.travel.icon} size={22} />
            </span>
            <Furigana text={hit.travel.words} />
          </li>
        )}
        <li className="flex items-start gap-3">
          <span className="pt-1 text-ai">
            <Icon name="calendar" size={22} />
          </span>
          <Furigana text={hit.schedule} />
        </li>
      </ul>
      <div className="result-card-foot">
        {hit.phone ? (
          <PhoneLink number={hit.phone} label={hit.name} />
        ) : (
          <p className="supporting">
            <Furigana text={texts.noPhone} />
          </p>
        )}
        <p className={`result-card-freshness small-print ${hit.freshness.isOld ? '!text-ask' : ''}`}>
          <span className={hit.freshness.isOld ? 'text-ask' : 'text-fits'}>
            <Icon name={hit.freshness.isOld ? 'warning' : 'check'} size={20} />
          </span>
          <Furigana text={hit.freshness.words} />
        </p>
        <button
          type="submit"
          form={formId}
          name="place"
          value={hit.resourceId}
          data-opens={hit.resourceId}
          className="result-card-more no-print"
          aria-label={`${plainText(texts.more)}：${hit.name}`}
        >
          <span className="link">
            <Furigana text={texts.more} />
          </span>
          <Icon name="chevron" size={18} />
        </button>
      </div>
      {canCompare && (
        <label className="no-print mt-1 flex min-h-12 items-center gap-3 text-[1.0625rem]">
          <input
            type="checkbox"
            name="compare"
            value={hit.resourceId}
            form={`${formId}-compare`}
            className="size-6 accent-(--color-ai)"
            aria-label={plainText(texts.comparePick(hit.name))}
          />
          <Furigana text={texts.compare} />
        </label>
      )}
    </article>
  );
}
