import { Furigana } from '../../ui/furigana.tsx';
import { Icon } from '../../ui/icon.tsx';
import { RingGlyph } from '../../ui/ring-glyph.tsx';
import type { PlaceContext, PlaceFacts } from './place-context.ts';
import { PlaceLink } from './place-link.tsx';
import { PlaceSection } from './place-section.tsx';

/** ここから、つながる先: the thread goes on. */
export function GoesOnTo({ facts, context }: { facts: PlaceFacts; context: PlaceContext }) {
  const { texts, results } = context;
  if (facts.goesOnTo.length === 0) return null;
  return (
    <PlaceSection id="onward" title={texts.goesOnTo}>
      <p className="mt-3">
        <Furigana text={facts.accompanies ? texts.goesOnToText : texts.goesOnToPlain} />
      </p>
      <ul>
        {facts.goesOnTo.map((next) => (
          <li key={next.id} className="border-b border-hair">
            <PlaceLink
              id={next.id}
              context={context}
              className="flex min-h-14 w-full items-center gap-3 py-2 text-left text-sumi no-underline hover:underline"
            >
              <Icon name="arrow-right" size={20} className="text-ai" />
              <span>{results.nameWithTown(next.name, next.municipality?.name ?? null)}</span>
            </PlaceLink>
          </li>
        ))}
      </ul>
    </PlaceSection>
  );
}

interface NotFittingProps {
  facts: PlaceFacts;
  /** Searching on with the same answers, or from the start. */
  searchOn: React.ReactNode;
  context: PlaceContext;
}

/** ここが合わないときは: never a dead end. */
export function NotFitting({ facts, searchOn, context }: NotFittingProps) {
  const { texts, results } = context;
  return (
    <section className="mt-6 rounded-12 bg-ai-wash p-6" aria-labelledby="not-fitting">
      <h2 id="not-fitting" className="mb-2 text-[1.25rem]">
        <Furigana text={texts.notFitting} />
      </h2>
      {searchOn}
      <ul>
        {facts.nextSteps.map((next) => (
          <li
            key={next.id}
            className="flex flex-wrap items-center justify-between gap-x-4 border-t border-hair py-1"
          >
            <PlaceLink
              id={next.id}
              context={context}
              className="flex min-h-12 items-center gap-3 text-left text-ai no-underline hover:underline"
            >
              {next.ring ? <RingGlyph ring={next.ring} size={26} /> : <Icon name="arrow-right" size={22} />}
              {results.nameWithTown(next.name, next.municipality?.name ?? null)}
            </PlaceLink>
            {next.phone && (
              <a className="tel text-[1.125rem]" href={`tel:${next.phone.replaceAll(/[^0-9+]/gu, '')}`}>
                <Icon name="phone" size={20} />
                {next.phone}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
