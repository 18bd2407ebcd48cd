'use client';

import { problemDesk } from '@tsunagi/texts/ja/staff/problems';
import { useState } from 'react';
import {
  AnswerProblemDocument,
  type ProblemOutcome,
  type ReportFactsFragment,
  type SuspensionReason,
} from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { ActForm } from './act-form.tsx';
import { DayField, SelectField, WordsField } from './form-fields.tsx';

interface AnswerFormProps {
  report: ReportFactsFragment;
  maySuspend: boolean;
  reviewOn: string;
}

/** Closes a report: with a word, as a proposed change, or by taking it out of the public doors. */
export function AnswerForm({ report, maySuspend, reviewOn }: AnswerFormProps) {
  const [outcome, setOutcome] = useState<ProblemOutcome>('SETTLED');
  const choices = (['SETTLED', 'PROPOSED', ...(maySuspend ? (['SUSPENDED'] as const) : [])] as const).map(
    (one) => [one, problemDesk.outcomes[one]] as const,
  );
  const answer = async (said: FormData) => {
    const word = String(said.get('answer'));
    const suspension = {
      reason: String(said.get('reason')) as SuspensionReason,
      word,
      reviewOn: String(said.get('reviewOn')),
      wholeProvider: said.get('what') === 'whole',
    };
    const input = { id: report.id, outcome, word, suspension: outcome === 'SUSPENDED' ? suspension : null };
    return (await askFromBrowser(AnswerProblemDocument, { input })).answerProblem;
  };
  return (
    <ActForm act={answer} button={problemDesk.answerSend} isFirst>
      <fieldset>
        <legend className="sr-only">{problemDesk.answerTitle}</legend>
        {choices.map(([value, { word, after }]) => (
          <label key={value} className="flex cursor-pointer items-start gap-4 border-b border-hair py-3">
            <input
              type="radio"
              name="outcome"
              value={value}
              checked={outcome === value}
              onChange={() => setOutcome(value)}
              className="mt-1 size-6 shrink-0"
            />
            <span>
              <b className="block">{word}</b>
              <span className="text-sumi-2">{after}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {outcome === 'SUSPENDED' && (
        <>
          <SelectField
            id="what"
            label={problemDesk.suspendWhat}
            options={{ one: problemDesk.one(report.resourceName), whole: problemDesk.whole }}
          />
          <SelectField id="reason" label={problemDesk.reason} options={problemDesk.reasons} />
          <DayField id="reviewOn" label={problemDesk.reviewOn} value={reviewOn} />
        </>
      )}
      <WordsField id="answer" label={problemDesk.answerWord} />
    </ActForm>
  );
}
