import './place.css';
import type { HitReader } from '../../lib/finding-lines.ts';
import { findingLines } from '../../lib/finding-lines.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { Named } from '../../ui/named.tsx';
import { ContactButtons } from './contact-buttons.tsx';
import { FirstVisit } from './first-visit.tsx';
import { FreshnessCard } from './freshness-card.tsx';
import { IntakeLine } from './intake-line.tsx';
import { NextDays } from './next-days.tsx';
import { GoesOnTo, NotFitting } from './onward.tsx';
import { PhoneBlock } from './phone-block.tsx';
import type { PlaceContext, PlaceFacts, PlaceOffering } from './place-context.ts';
import { PlaceSection } from './place-section.tsx';
import { AskForVerdict, VerdictPanel } from './verdict-panel.tsx';
import { WayThere } from './way-there.tsx';
import { WhoList } from './who-list.tsx';
import { whoMayCome } from './who-may-come.ts';

interface PlaceViewProps {
  facts: PlaceFacts;
  reader: HitReader;
  back: React.ReactNode;
  searchOn: React.ReactNode;
  mapOf: (offering: PlaceOffering) => React.ReactNode;
  context: PlaceContext;
}

/** One place: the verdict for one's town, the telephone before everything else, then when, who, where, what next. */
export function PlaceView({ facts, reader, back, searchOn, mapOf, context }: PlaceViewProps) {
  const { lang, texts, results, codes } = context;
  const town =
    facts.offerings.find(({ municipality }) => municipality)?.municipality ?? facts.organization.municipality;
  const summary =
    lang === 'easy'
      ? (facts.summaryEasy ?? facts.summary)
      : lang === 'en'
        ? (facts.summaryEn ?? facts.summary)
        : facts.summary;
  return (
    <article className="page place-page pt-5">
      {back}
      <p className="supporting mt-2">
        <Furigana text={codes.codes.kinds[facts.kind]} />
        {town && `・${town.name}`}
      </p>
      <h1 tabIndex={-1} data-arrive className="text-[1.75rem] leading-[1.6] outline-none lg:text-[2.25rem]">
        <Named name={facts.name} kana={facts.kana} />
      </h1>
      {context.printed && (
        <p className="print-only">
          <Furigana text={context.printed} />
        </p>
      )}
      <div className="place-columns">
        <div>
          {facts.answer ? (
            <VerdictPanel
              answer={facts.answer}
              home={reader.home}
              reason={codes.findings.sentences(facts.answer, reader).join(results.between)}
              findings={reader.role === 'SUPPORTER' ? findingLines(facts.answer, reader, codes) : []}
              context={context}
            />
          ) : (
            <AskForVerdict context={context} />
          )}
          {texts.status[facts.status] && (
            <p className="mt-4 font-[650]">
              <Furigana text={texts.status[facts.status] ?? ''} />
              {facts.expectedStart && ` ${facts.expectedStart}`}
            </p>
          )}
          <IntakeLine facts={facts} context={context} />
          <PhoneBlock facts={facts} context={context} />
          <ContactButtons facts={facts} context={context} />
          <NextDays id={facts.id} offerings={facts.offerings} context={context} />
          <WhoList lines={whoMayCome(facts, context)} texts={texts} />
          <FirstVisit steps={facts.firstVisit?.steps ?? []} texts={texts} />
          <About facts={facts} summary={summary} context={context} />
        </div>
        <div>
          <WayThere facts={facts} homeName={reader.home} mapOf={mapOf} context={context} />
          <GoesOnTo facts={facts} context={context} />
          <FreshnessCard facts={facts} context={context} />
          <NotFitting facts={facts} searchOn={searchOn} context={context} />
        </div>
      </div>
    </article>
  );
}

/** What kind of place it is, in its owner's words. */
function About({ facts, summary, context }: { facts: PlaceFacts; summary: string; context: PlaceContext }) {
  const { texts } = context;
  return (
    <PlaceSection id="about" title={texts.about}>
      <p className="mt-3">{summary}</p>
      {facts.description && <p className="mt-2">{facts.description}</p>}
      {facts.activities.length > 0 && (
        <p className="supporting mt-2">
          <Furigana text={texts.activities} />：{facts.activities.join('・')}
        </p>
      )}
      {(facts.usualMin !== null || facts.usualMax !== null) && (
        <p className="supporting">
          <Furigana text={texts.usual(facts.usualMin, facts.usualMax)} />
        </p>
      )}
      <p className="supporting">
        <Furigana text={texts.runBy} />：{facts.organization.name}
        {facts.sponsorName && `（${texts.sponsoredBy(facts.sponsorName)}）`}
      </p>
    </PlaceSection>
  );
}
