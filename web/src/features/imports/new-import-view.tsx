import { importDesk } from '@tsunagi/texts/ja/staff/imports';
import Link from 'next/link';
import { FileDrop } from './file-drop.tsx';

/** Where a list is brought: the file, what can be read, and what is promised. */
export function NewImportView() {
  return (
    <div className="desk-page">
      <Link href="/desk/imports" className="link inline-flex min-h-12 items-center">
        {importDesk.backToList}
      </Link>
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{importDesk.newTitle}</h1>
      <p className="mt-1 text-sumi-2">{importDesk.newLead}</p>
      <div className="mt-6 grid gap-x-[52px] gap-y-10 lg:grid-cols-[minmax(0,1fr)_340px]">
        <FileDrop />
        <div className="flex flex-col gap-8">
          <Listed id="readable" title={importDesk.expectations} lines={importDesk.expectationList} />
          <Listed id="rules" title={importDesk.rulesTitle} lines={importDesk.rules} />
        </div>
      </div>
    </div>
  );
}

function Listed({ id, title, lines }: { id: string; title: string; lines: readonly string[] }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {title}
      </h2>
      <ul className="mt-3 flex flex-col gap-2">
        {lines.map((line) => (
          <li key={line} className="border-l-2 border-ai pl-4 leading-[1.7]">
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}
