import { entries } from '@tsunagi/texts/ja/staff/entries';
import { fieldNames, type NameOf, valueLines } from '@tsunagi/texts/ja/staff/entry-words';
import type { ReactNode } from 'react';
import { ValueLines } from './value-lines.tsx';

/** A change as it comes from the api or from the domain. */
export interface ShownChange {
  field: string;
  offeringId: string | null;
  before?: unknown;
  after?: unknown;
}

interface ChangesListProps<C extends ShownChange> {
  changes: readonly C[];
  nameOf: NameOf;
  /** A new entry has no before. */
  isNew?: boolean;
  /** What stands under the name of a field: a way to take or leave it. */
  choice?: ((change: C) => ReactNode) | undefined;
  /** Changes that are not taken are shown quietly. */
  isLeft?: ((change: C) => boolean) | undefined;
}

/** What a field is called. */
export const fieldName = (field: string): string => fieldNames[field as keyof typeof fieldNames] ?? field;

/** What differs, field by field: what was under 前, what is under 後, readable without colour. */
export function ChangesList<C extends ShownChange>(props: ChangesListProps<C>) {
  const { changes, nameOf, isNew = false, choice, isLeft } = props;
  if (changes.length === 0) return <p className="mt-3">{entries.changes.none}</p>;
  return (
    <dl className="changes">
      {changes.map((change) => {
        const [before, after] = [change.before, change.after].map((value) => linesOf(change, value, nameOf));
        return (
          <div
            key={`${change.field} ${change.offeringId} ${JSON.stringify(change.after)}`}
            className={isLeft?.(change) ? 'change change-left' : 'change'}
          >
            <dt className="change-name">
              {fieldName(change.field)}
              {choice?.(change)}
            </dt>
            {!isNew && (
              <dd className="change-before">
                <ValueLines word={entries.changes.before} lines={before!} other={after!} mark="removed" />
              </dd>
            )}
            <dd className={isNew ? 'change-after change-only' : 'change-after'}>
              <ValueLines
                word={entries.changes.after}
                lines={after!}
                other={isNew ? [] : before!}
                mark="added"
              />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** An offering that comes or goes is there or not; any other field nobody has said is said to be so. */
const linesOf = ({ field }: ShownChange, value: unknown, nameOf: NameOf): string[] =>
  field === 'offering' && value == null ? ['―'] : valueLines(field, value, nameOf);
