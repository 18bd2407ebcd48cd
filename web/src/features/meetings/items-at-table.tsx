import { cases as words } from '@tsunagi/texts/ja/staff/cases';
import { meetings as texts } from '@tsunagi/texts/ja/staff/meetings';
import { Icon } from '../../ui/icon.tsx';
import type { MeetingCaseShown } from './meeting-facts.ts';

/** What is told of somebody at a table: whole, in coarse strokes, or kept back with what would open it. */
export function ItemsAtTable({ items }: { items: MeetingCaseShown['items'] }) {
  return (
    <dl className="case-facts">
      {items.map(({ item, form, text, why }) => (
        <div key={item}>
          <dt>{words.items[item]}</dt>
          <dd>
            {form !== 'MASKED' && (
              <span className={text === null ? 'text-sumi-2' : 'whitespace-pre-wrap'}>
                {text ?? texts.nothingWritten}
              </span>
            )}
            {form === 'MASKED' && (
              <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span className="masked" aria-hidden="true" />
                <span className="sr-only">{words.maskedAloud}</span>
                <span className="inline-flex items-center gap-1.5 text-sumi-2">
                  <Icon name="lock" size={18} />
                  {why && (item === 'IDENTITY' ? texts.notNamed : words.maskReasons[why])}
                </span>
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
