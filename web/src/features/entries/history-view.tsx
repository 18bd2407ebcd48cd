import './entries.css';
import { account } from '@tsunagi/texts/ja/account';
import { entries } from '@tsunagi/texts/ja/staff/entries';
import type { EntryHistoryQuery } from '../../gql/graphql.ts';
import { ChangesList } from './changes-list.tsx';
import { nameOf } from './names.ts';
import { RestoreButton } from './restore-button.tsx';

type Version = NonNullable<EntryHistoryQuery['entryHistory']>[number];

interface HistoryViewProps {
  entry: NonNullable<EntryHistoryQuery['entry']>;
  versions: readonly Version[];
}

const { history } = entries;

/** Every version: who, when, by what, and what it changed; each can be brought back. */
export function HistoryView({ entry, versions }: HistoryViewProps) {
  const last = versions.at(-1);
  return (
    <div className="desk-page">
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{history.title(entry.document.name)}</h1>
      <p className="mt-1">{versions.length > 0 ? history.lead : history.none}</p>
      <p className="mt-2 flex flex-wrap gap-x-6">
        <a className="link inline-flex min-h-12 items-center" href={`/desk/entries/${entry.id}`}>
          {history.back}
        </a>
        <a className="link inline-flex min-h-12 items-center" href={`/places/${entry.id}`}>
          {history.toPublic}
        </a>
      </p>
      <ol className="mt-4 flex flex-col gap-5">
        {versions.map((version) => (
          <li key={version.number} className="sheet p-5 md:p-7">
            <VersionHead version={version} />
            {version.changes.length > 0 && (
              <ChangesList changes={version.changes} nameOf={nameOf(version.names)} />
            )}
            {entry.mayWrite && !version.isCurrent && (
              <RestoreButton id={entry.id} number={version.number} revision={entry.revision} />
            )}
          </li>
        ))}
      </ol>
      {last && last.number > 1 && (
        <a className="link mt-4 inline-flex min-h-12 items-center" href={`?before=${last.number}`}>
          {history.older}
        </a>
      )}
    </div>
  );
}

function VersionHead({ version }: { version: Version }) {
  const role = version.byRole && account.roles[version.byRole as keyof typeof account.roles];
  const who = [version.byOrganization, role, version.byName].filter(Boolean).join(' ') || history.system;
  return (
    <>
      <h2 className="flex flex-wrap items-baseline gap-x-4 text-[1.1875rem]">
        {history.version(version.number)}
        <span>{entries.acts[version.act]}</span>
        {version.isCurrent && <span className="font-[650] text-shu-ink">{history.current}</span>}
      </h2>
      <p className="text-sumi-2">{`${entries.instant(version.at)}　${who}`}</p>
      {version.proposedBy && <p className="text-sumi-2">{history.proposedBy(version.proposedBy)}</p>}
      {version.word && (
        <p>
          <q className="font-[650]">{version.word}</q>
        </p>
      )}
    </>
  );
}
