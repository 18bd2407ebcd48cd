import { importDesk } from '@tsunagi/texts/ja/staff/imports';
import Link from 'next/link';
import type { ImportsOfOfficeQuery } from '../../gql/graphql.ts';
import { ForgetMapping } from './forget-mapping.tsx';
import { instantWords } from './instants.ts';
import { PastImport } from './past-import.tsx';

/** Lists on their way, those that were brought in, and what is remembered of how they are read. */
export function ImportsView({ importDrafts, importBatches, importMappings }: ImportsOfOfficeQuery) {
  return (
    <div className="desk-page">
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div>
          <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{importDesk.title}</h1>
          <p className="mt-1 text-sumi-2">{importDesk.lead}</p>
        </div>
        <Link href="/desk/imports/new" className="button button-filled w-full md:w-auto">
          {importDesk.begin}
        </Link>
      </div>
      <div className="mt-8 grid gap-x-[52px] gap-y-10 lg:grid-cols-[minmax(0,1fr)_340px]">
        <div className="flex flex-col gap-10">
          {importDrafts.length > 0 && <OpenDrafts drafts={importDrafts} />}
          <section aria-labelledby="past">
            <h2 id="past" className="section-title">
              {importDesk.pastTitle}
            </h2>
            {importBatches.length === 0 && (
              <p className="mt-4">
                <b className="block">{importDesk.none}</b>
                <span className="text-sumi-2">{importDesk.noneNote}</span>
              </p>
            )}
            <ul>
              {importBatches.map((batch) => (
                <PastImport key={batch.id} batch={batch} />
              ))}
            </ul>
          </section>
        </div>
        <Mappings mappings={importMappings} />
      </div>
    </div>
  );
}

function OpenDrafts({ drafts }: { drafts: ImportsOfOfficeQuery['importDrafts'] }) {
  return (
    <section aria-labelledby="open">
      <h2 id="open" className="section-title">
        {importDesk.openTitle}
      </h2>
      <ul>
        {drafts.map(({ id, fileName, createdAt }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-6 border-b border-hair py-2"
          >
            <Link href={`/desk/imports/${id}`} className="link inline-flex min-h-12 items-center font-[650]">
              {fileName}
            </Link>
            <span className="small-print figures">{instantWords(createdAt)}</span>
          </li>
        ))}
      </ul>
      <p className="small-print mt-2">{importDesk.openNote}</p>
    </section>
  );
}

function Mappings({ mappings }: { mappings: ImportsOfOfficeQuery['importMappings'] }) {
  if (mappings.length === 0) return null;
  return (
    <section aria-labelledby="mappings" className="self-start">
      <h2 id="mappings" className="section-title">
        {importDesk.mappingsTitle}
      </h2>
      <p className="small-print mt-3">{importDesk.mappingsNote}</p>
      <ul className="mt-2">
        {mappings.map(({ id, header, usedAt }) => (
          <li key={id} className="border-b border-hair py-3">
            <b className="block leading-[1.6]">{importDesk.mappingOf(header)}</b>
            <span className="small-print figures block">{importDesk.usedAt(instantWords(usedAt))}</span>
            <ForgetMapping id={id} name={importDesk.mappingOf(header)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
