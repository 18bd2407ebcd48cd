import { ResultsCalendar } from '../../../features/calendar/results-calendar.tsx';
import { fieldsOf, searchOf } from '../../../features/finder/answers.ts';
import { FILTER_FIELDS, filterCount, filterFields } from '../../../features/finder/filters.ts';
import type { Loaded } from '../../../features/finder/load-step.ts';
import { FilterBar } from '../../../features/results/filter-bar.tsx';
import { filterGroups } from '../../../features/results/filter-groups.ts';
import { foundHit } from '../../../features/results/hit-words.ts';
import { PageSteps } from '../../../features/results/page-steps.tsx';
import { ResultList, ResultsHead } from '../../../features/results/results-view.tsx';
import { RingRail } from '../../../features/results/ring-rail.tsx';
import { ringSections } from '../../../features/results/ring-sections.ts';
import { StartsAt } from '../../../features/results/starts-at.tsx';
import { FindPlacesDocument } from '../../../gql/graphql.ts';
import { codeTexts } from '../../../lib/code-texts.ts';
import { ask } from '../../../lib/graphql/server.ts';
import { hrefIn, type Lang } from '../../../lib/lang.ts';
import { resultsTexts, shellTexts } from '../../../lib/texts.ts';
import { Furigana } from '../../../ui/furigana.tsx';
import { HiddenFields } from '../../../ui/hidden-fields.tsx';
import { CompareForm } from './compare-form.tsx';
import { mapSetting } from './map-setting.ts';
import { readerOf } from './reader-of.ts';
import { RefusedStep } from './refused-step.tsx';
import { ResultsWithMap } from './results-with-map.tsx';
import { whoWords } from './who-words.ts';

const PAGE_SIZE = 20;
const FORM = 'open-place';

interface ResultsStepProps {
  lang: Lang;
  loaded: Loaded;
  avoided: { code: string; name: string }[];
}

/** The places found: one question, shown as list and map. */
export async function ResultsStep({ lang, loaded, avoided }: ResultsStepProps) {
  const { answers, home } = loaded;
  const action = hrefIn(lang, '/');
  const texts = resultsTexts[lang];
  const codes = codeTexts[lang];
  const search = searchOf(answers);
  const { search: found } = await ask(FindPlacesDocument, {
    input: search,
    first: PAGE_SIZE,
    after: answers.after,
  });
  if (found.__typename === 'Refused')
    return <RefusedStep lang={lang} answers={answers} refusals={found.refusals} />;

  const reader = readerOf(lang, answers.role, home);
  const needed = { reader, codes, results: texts, hrefOf: (id: string) => hrefIn(lang, `/places/${id}`) };
  const hits = found.edges.map(({ node }, index) => foundHit(node, answers.firstNumber + index, needed));
  const sections = ringSections(
    found,
    hits,
    lang === 'easy',
    answers.scope === 'AWAY' ? ['OWN'] : answers.scope === 'HOME' ? ['OWN', 'ADJACENT'] : [],
  );
  const usable = hits.filter(({ badge }) => badge === 'USABLE').length;
  const all = fieldsOf(answers, ['after', 'number']);
  const filters = filterFields(answers.filters);
  const canCompare = answers.role === 'SUPPORTER';
  const town = found.startsAt;
  const named = town && (lang === 'easy' ? `{${town.name}|${town.kana}}` : town.name);
  const ringNames = named ? { ...codes.codes.rings, OWN: named } : codes.codes.rings;
  const names = avoided.map(({ name }) => name);

  return (
    <div className="page results-page pt-5 lg:pt-3">
      <form id={FORM} method="post" action={action}>
        <HiddenFields fields={fieldsOf(answers)} />
      </form>
      <ResultsWithMap
        search={search}
        hits={hits}
        formId={FORM}
        action={action}
        fields={all.filter(([name]) => name !== 'within')}
        words={{ list: texts.list, map: texts.map, within: texts.withinSet }}
        map={await mapSetting(lang, home)}
        head={
          <ResultsHead
            sentence={texts.found({
              usable,
              ask: hits.length - usable,
              isMore: found.pageInfo.hasNextPage || answers.after !== null,
            })}
            who={whoWords(answers, home, lang)}
            change={
              <form method="post" action={action} className="no-print">
                <HiddenFields fields={fieldsOf(answers, ['scope', 'apart', 'after', 'number'])} />
                <button type="submit" className="link min-h-12">
                  <Furigana text={texts.change} />
                </button>
              </form>
            }
          >
            <FilterBar
              key={JSON.stringify(filters)}
              action={action}
              kept={all.filter(([name]) => !FILTER_FIELDS.includes(name))}
              all={all}
              withoutCar={answers.filters.withoutCar}
              count={filterCount(answers.filters)}
              groups={filterGroups(filters, codes, texts)}
              words={answers.filters.words}
              hasView={answers.filters.within !== null}
              texts={texts}
            />
            <p className="print-only">
              <Furigana text={shellTexts[lang].printedOn(codes.schedule.fullDay(found.day))} />
            </p>
            {town && named && (
              <StartsAt
                town={named}
                action={action}
                fields={[...fieldsOf(answers, ['home', 'after', 'number']), ['home', town.code]]}
                texts={texts}
              />
            )}
            {(answers.scope === 'AWAY' || names.length > 0) && (
              <p className="supporting w-full">
                <Furigana text={answers.scope === 'AWAY' ? texts.awayNote(names) : texts.avoidNote(names)} />
              </p>
            )}
          </ResultsHead>
        }
        rail={<RingRail sections={sections} ringNames={ringNames} texts={texts} />}
        list={
          <ResultList
            sections={sections}
            notEligible={found.notEligible.map(({ hit, insteadId, insteadName }) => ({
              id: hit.id,
              name: hit.name,
              town: hit.municipality?.name ?? null,
              reason: codes.findings.sentences(hit.answer, reader).join(texts.between),
              instead: insteadId && insteadName ? { id: insteadId, name: insteadName } : null,
            }))}
            nextSteps={found.nextSteps.flatMap(({ id, name, municipality, phone }) =>
              phone
                ? {
                    id,
                    name,
                    town: municipality?.name ?? null,
                    number: phone.number,
                    hours: phone.hours && codes.schedule.line(phone.hours),
                  }
                : [],
            )}
            formId={FORM}
            ringNames={ringNames}
            named={named}
            filtered={filters.length > 0}
            isEasy={lang === 'easy'}
            canCompare={canCompare}
            isWhole={!found.pageInfo.hasNextPage && answers.after === null}
            texts={texts}
            pages={
              <>
                {canCompare && (
                  <CompareForm
                    id={`${FORM}-compare`}
                    action={action}
                    fields={fieldsOf(answers)}
                    texts={texts}
                  />
                )}
                <PageSteps
                  action={action}
                  fields={all}
                  isFirst={answers.after === null}
                  next={
                    found.pageInfo.hasNextPage && found.pageInfo.endCursor
                      ? { after: found.pageInfo.endCursor, number: answers.firstNumber + hits.length }
                      : null
                  }
                  texts={texts}
                />
                <ResultsCalendar
                  lang={lang}
                  places={found.edges.map(({ node }) => node)}
                  today={found.day}
                  formId={FORM}
                />
              </>
            }
          />
        }
      />
    </div>
  );
}
