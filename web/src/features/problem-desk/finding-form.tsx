'use client';

import { problemDesk } from '@tsunagi/texts/ja/staff/problems';
import { RecordFindingDocument, type VettingResult, type VettingSubject } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { ActForm } from './act-form.tsx';
import { DayField, SelectField, WordsField } from './form-fields.tsx';

/** Writes down one look at a provider. */
export function FindingForm({ organizationId, today }: { organizationId: string; today: string }) {
  const record = async (said: FormData) => {
    const input = {
      organizationId,
      subject: String(said.get('subject')) as VettingSubject,
      result: String(said.get('result')) as VettingResult,
      word: String(said.get('findingWord')),
      checkedOn: String(said.get('checkedOn')),
      nextCheckOn: String(said.get('nextCheckOn')) || null,
    };
    return (await askFromBrowser(RecordFindingDocument, { input })).recordFinding;
  };
  return (
    <ActForm act={record} button={problemDesk.record} isFirst>
      <SelectField id="subject" label={problemDesk.subject} options={problemDesk.subjects} />
      <SelectField id="result" label={problemDesk.result} options={problemDesk.results} />
      <WordsField id="findingWord" label={problemDesk.findingWord} required={false} />
      <div className="grid gap-x-5 md:grid-cols-2">
        <DayField id="checkedOn" label={problemDesk.checkedOn} value={today} />
        <DayField id="nextCheckOn" label={problemDesk.nextCheckOn} required={false} />
      </div>
    </ActForm>
  );
}
