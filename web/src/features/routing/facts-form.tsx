'use client';

import {
  type DifficultyGrade,
  difficultyGrades,
  type NeedKind,
  needKinds,
  routingCircumstances,
} from '@tsunagi/domain';
import { cases } from '@tsunagi/texts/ja/staff/cases';
import { routing as texts } from '@tsunagi/texts/ja/staff/routing';
import { useRouter } from 'next/navigation';
import { KeepRoutingFactsDocument, type RoutingFactsPartsFragment } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Labelled } from '../../ui/labelled.tsx';
import { FaultList } from '../cases/fault-list.tsx';
import { useCaseDeed } from '../cases/use-case-deed.ts';

/** What is known of a case that decides where it can go; what nobody has asked stays unknown. */
export function FactsForm({ caseId, facts }: { caseId: string; facts: RoutingFactsPartsFragment }) {
  const router = useRouter();
  const { busy, faults, run } = useCaseDeed(texts.fields);
  const keep = async (form: FormData) => {
    const said = (answer: string) => routingCircumstances.filter((one) => form.get(one) === answer);
    const input = {
      caseId,
      has: said('YES'),
      hasNot: said('NO'),
      difficulty: (form.get('difficulty') || null) as DifficultyGrade | null,
      needs: form.getAll('needs') as NeedKind[],
    };
    if (await run(async () => (await askFromBrowser(KeepRoutingFactsDocument, { input })).keepRoutingFacts))
      router.refresh();
  };
  return (
    <section aria-labelledby="facts" className="self-start">
      <h2 id="facts" className="section-title">
        {texts.facts.title}
      </h2>
      <p className="mt-3 text-sumi-2">{texts.facts.lead}</p>
      <p className="mt-3 font-[650]">
        {[texts.facts.age(facts.ageFrom, facts.ageTo), ...facts.tags.map((tag) => cases.tags[tag])].join(
          '・',
        )}
      </p>
      <form
        method="post"
        className="mt-4 flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          void keep(new FormData(event.currentTarget));
        }}
      >
        <fieldset>
          <legend className="font-[650]">{texts.facts.needs}</legend>
          {needKinds.map((need) => (
            <label key={need} className="flex min-h-12 items-center gap-3">
              <input
                type="checkbox"
                name="needs"
                value={need}
                defaultChecked={facts.needs.includes(need)}
                className="size-6 shrink-0"
              />
              {texts.needs[need]}
            </label>
          ))}
        </fieldset>
        {routingCircumstances.map((one) => (
          <Labelled key={one} id={`fact-${one}`} label={texts.circumstance(one)}>
            <select
              id={`fact-${one}`}
              name={one}
              className="field"
              defaultValue={facts.has.includes(one) ? 'YES' : facts.hasNot.includes(one) ? 'NO' : ''}
            >
              <option value="">{texts.notKnown}</option>
              <option value="YES">{texts.yes}</option>
              <option value="NO">{texts.no}</option>
            </select>
          </Labelled>
        ))}
        <Labelled id="fact-difficulty" label={texts.facts.difficulty}>
          <select
            id="fact-difficulty"
            name="difficulty"
            className="field"
            defaultValue={facts.difficulty ?? ''}
          >
            <option value="">{texts.notKnown}</option>
            {difficultyGrades.map((grade) => (
              <option key={grade} value={grade}>
                {texts.grades[grade]}
              </option>
            ))}
          </select>
        </Labelled>
        <FaultList faults={faults} />
        <button type="submit" disabled={busy} className="button button-filled">
          {texts.facts.save}
        </button>
      </form>
    </section>
  );
}
