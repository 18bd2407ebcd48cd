import { importDesk } from '@tsunagi/texts/ja/staff/imports';
import type { ImportRowsOfQuery } from '../../gql/graphql.ts';
import { Icon } from '../../ui/icon.tsx';
import { changeWords } from './change-words.ts';
import { faultWords } from './fault-list.tsx';

type Row = ImportRowsOfQuery['importRows'][number];

/** One line of the list: its name, what would change from what to what, and what is wrong with how to mend it. */
export function RowItem({ row }: { row: Row }) {
  const { verdict, name, changes, faults, duplicates } = row;
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-hair py-4 md:grid-cols-[9rem_minmax(0,1fr)]">
      <p className="leading-[1.5]">
        <b className={`block ${verdict === 'REFUSED' ? 'text-late' : ''}`}>
          {verdict === 'REFUSED' && <Icon name="warning" size={18} className="mr-1 inline align-[-3px]" />}
          {importDesk.filters[verdict]}
        </b>
        <span className="figures text-sumi-2">{importDesk.rowNumber(row.row)}</span>
      </p>
      <div>
        <h2 className="text-[1.125rem] leading-[1.5]">{name ?? importDesk.noName}</h2>
        {duplicates.map((other) => (
          <p key={other.name} className="text-ask">
            {importDesk.duplicateOf(other.name, importDesk.duplicateReasons(other.reasons))}
          </p>
        ))}
        {changes.length > 0 && <Changes changes={changes} />}
        <ul>
          {faults.map((fault) => (
            <li key={`${fault.code} ${fault.column} ${fault.value}`} className="leading-[1.7]">
              {faultWords({ ...fault, row: null, table: null })}
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

function Changes({ changes }: Pick<Row, 'changes'>) {
  return (
    <dl className="mt-1">
      {changes.map(({ record, field, before, after }) => (
        <div key={`${record}.${field}`} className="grid gap-x-4 py-1 md:grid-cols-[8rem_minmax(0,1fr)]">
          <dt className="text-sumi-2">{importDesk.changedField(record, field)}</dt>
          <dd>
            <del className="text-sumi-2">{changeWords(before) || importDesk.blank}</del>
            <span aria-hidden="true"> → </span>
            <ins className="font-[650] no-underline">{changeWords(after) || importDesk.blank}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
