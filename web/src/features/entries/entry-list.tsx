import { codes } from '@tsunagi/texts/ja/codes';
import { entries } from '@tsunagi/texts/ja/staff/entries';
import type { KeptEntriesQuery, KeptFilter } from '../../gql/graphql.ts';
import { Icon } from '../../ui/icon.tsx';

export interface ListQuestion {
  filter: KeptFilter;
  words: string;
  page: number;
}

interface EntryListProps {
  question: ListQuestion;
  found: KeptEntriesQuery['keptEntries'];
}

const { list } = entries;
const onPage = 40;

/** The entries one keeps or owns, with words and a choice above them; all of it without script. */
export function EntryList({ question, found }: EntryListProps) {
  return (
    <>
      <form method="get" action="/desk/entries" className="mt-5 flex flex-wrap items-end gap-x-4 gap-y-3">
        <label className="min-w-[14rem] grow">
          <span className="entry-label">{list.words}</span>
          <input name="words" type="search" className="field entry-field" defaultValue={question.words} />
        </label>
        <label>
          <span className="entry-label">{list.filter}</span>
          <select name="filter" className="field entry-field" defaultValue={question.filter}>
            {(Object.keys(list.filters) as KeptFilter[]).map((filter) => (
              <option key={filter} value={filter}>
                {list.filters[filter]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button">
          <Icon name="search" size={20} />
          {list.search}
        </button>
      </form>
      <p className="mt-5">{list.count(found.total)}</p>
      {found.lines.length === 0 ? (
        <div className="sheet mt-3 p-6">
          <p className="font-[650]">{list.none}</p>
          <p>{list.noneHint}</p>
        </div>
      ) : (
        <ul className="sheet mt-2 !border-edge">
          {found.lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ul>
      )}
      <Pages question={question} total={found.total} />
    </>
  );
}

function Line({ line }: { line: EntryListProps['found']['lines'][number] }) {
  const isOverdue = line.status !== 'ENDED' && (line.freshness === 'OLD' || line.freshness === 'NEVER');
  return (
    <li className="grid items-center gap-x-6 gap-y-2 border-t border-hair p-5 first:border-t-0 md:grid-cols-[minmax(0,1fr)_15rem_10rem]">
      <div>
        <a className="link text-[1.1875rem] font-[650]" href={`/desk/entries/${line.id}`}>
          {line.name}
        </a>
        <p className="text-sumi-2">
          {[codes.kinds[line.kind], codes.statuses[line.status], line.organizationName].join('　')}
        </p>
        {line.proposal && <p className="font-[650]">{entries.states[line.proposal]}</p>}
      </div>
      <p className={isOverdue ? 'text-late' : ''}>
        {isOverdue && (
          <span className="flex gap-2 font-[650]">
            <Icon name="clock" size={20} />
            {list.overdue}
          </span>
        )}
        {line.confirmedOn ? list.confirmed(line.confirmedOn) : list.never}
      </p>
      <a className="link" href={`/desk/entries/${line.id}/history`}>
        {list.history}
        <span className="sr-only">{`：${line.name}`}</span>
      </a>
    </li>
  );
}

function Pages({ question, total }: { question: ListQuestion; total: number }) {
  const href = (page: number) => `/desk/entries?${new URLSearchParams({ ...question, page: String(page) })}`;
  const hasNext = (question.page + 1) * onPage < total;
  if (question.page === 0 && !hasNext) return null;
  return (
    <nav aria-label={list.pages} className="mt-4 flex gap-6">
      {question.page > 0 && (
        <a className="link" href={href(question.page - 1)}>
          {list.previous}
        </a>
      )}
      {hasNext && (
        <a className="link" href={href(question.page + 1)}>
          {list.next}
        </a>
      )}
    </nav>
  );
}
