'use client';

import { resourceKinds } from '@tsunagi/domain/directory/codes';
import { importDesk } from '@tsunagi/texts/ja/staff/imports';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import {
  type ImportDraftFactsFragment,
  type ImportField,
  ReadImportDocument,
  type ResourceKind,
} from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { FaultList } from './fault-list.tsx';

const asField = (value: FormDataEntryValue | null): ImportField | null =>
  typeof value === 'string' && value in importDesk.fields ? (value as ImportField) : null;

/** What each column of a list means: guessed first, chosen by hand, remembered once the list is brought in. */
export function MappingForm({ draft }: { draft: ImportDraftFactsFragment }) {
  const router = useRouter();
  const [isNameMissing, setNameMissing] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const columns = draft.columns.map(({ header }, at) => ({
      header,
      field: asField(said.get(`column-${at}`)),
    }));
    const hasName = columns.some(({ field }) => field === 'name');
    setNameMissing(!hasName);
    if (!hasName) return;
    const kind = said.get('kind');
    await askFromBrowser(ReadImportDocument, {
      id: draft.id,
      reading: {
        columns,
        sheet: (said.get('sheet') as string) || null,
        kind: resourceKinds.find((one) => one === kind) ?? null,
        organizationName: (said.get('organization') as string) || null,
      },
    });
    if (window.location.search === '') router.refresh();
    else router.replace(`/desk/imports/${draft.id}`);
  };
  const unknown = draft.columns.filter(({ field }) => field === null).length;
  return (
    <form method="post" onSubmit={(event) => void send(event)}>
      <h2 className="section-title">{importDesk.mappingTitle}</h2>
      <p className="mt-3">{draft.isRemembered ? importDesk.remembered : importDesk.mappingLead(unknown)}</p>
      <FaultList faults={draft.faults.filter(({ code }) => code !== 'COLUMN_UNKNOWN')} />
      {draft.sheets.length > 1 && <SheetChoice draft={draft} />}
      <Columns columns={draft.columns} />
      <WholeList draft={draft} />
      {isNameMissing && (
        <p role="alert" className="mt-5 rounded-[8px] border border-late bg-late-wash px-5 py-3 text-late">
          {importDesk.nameNeeded}
        </p>
      )}
      <button type="submit" className="button button-filled mt-6 w-full md:w-auto">
        {importDesk.compare}
      </button>
    </form>
  );
}

function SheetChoice({ draft: { sheets, sheet } }: { draft: ImportDraftFactsFragment }) {
  return (
    <label className="mt-5 block max-w-[34rem]">
      <span className="mb-1 block font-[650]">{importDesk.sheet}</span>
      <select name="sheet" className="field" defaultValue={sheet ?? ''}>
        <option value="">{importDesk.firstSheet}</option>
        {sheets.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  );
}

function Columns({ columns }: Pick<ImportDraftFactsFragment, 'columns'>) {
  return (
    <div className="mt-5">
      <div
        aria-hidden="true"
        className="hidden gap-x-6 border-b border-sumi pb-1 font-[650] md:grid md:grid-cols-[14rem_minmax(0,1fr)_20rem]"
      >
        <span>{importDesk.headerColumn}</span>
        <span>{importDesk.samplesColumn}</span>
        <span>{importDesk.meaningColumn}</span>
      </div>
      <ul>
        {columns.map(({ header, samples, field }, at) => (
          <li
            key={header}
            className="grid items-center gap-x-6 gap-y-2 border-b border-hair py-3 md:grid-cols-[14rem_minmax(0,1fr)_20rem]"
          >
            <b>{header}</b>
            <span className="leading-[1.6] text-sumi-2">{samples.join('　／　') || importDesk.blank}</span>
            <select
              name={`column-${at}`}
              aria-label={importDesk.meaningOf(header)}
              className={`field !min-h-12 !py-1 !text-[1.0625rem] ${field === null ? '!border-ask-line bg-ask-wash' : ''}`}
              defaultValue={field ?? ''}
            >
              <option value="">{importDesk.leaveAside}</option>
              {Object.entries(importDesk.fields).map(([name, words]) => (
                <option key={name} value={name}>
                  {words}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </div>
  );
}

function WholeList({ draft: { kind, organizationName } }: { draft: ImportDraftFactsFragment }) {
  return (
    <div className="mt-6 grid gap-x-8 gap-y-5 md:grid-cols-2">
      <label className="block">
        <span className="mb-1 block font-[650]">{importDesk.kindOfAll}</span>
        <select name="kind" className="field !min-h-12 !py-1 !text-[1.0625rem]" defaultValue={kind ?? ''}>
          <option value="">{importDesk.kindByRow}</option>
          {resourceKinds.map((one: ResourceKind) => (
            <option key={one} value={one}>
              {importDesk.codeWords[one]}
            </option>
          ))}
        </select>
      </label>
      <label className="block">
        <span className="mb-1 block font-[650]">{importDesk.organizationOfAll}</span>
        <input
          name="organization"
          className="field !min-h-12 !py-1 !text-[1.0625rem]"
          maxLength={100}
          defaultValue={organizationName ?? ''}
        />
      </label>
    </div>
  );
}
