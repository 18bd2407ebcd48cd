import { Furigana } from './furigana.tsx';
import { Icon } from './icon.tsx';

/** The days as a calendar that keeps itself true, for whoever keeps one. */
export function CalendarLink({ href, words }: { href: string; words: string }) {
  return (
    <p className="no-print mt-2">
      <a className="link inline-flex min-h-12 items-center gap-2" href={href}>
        <Icon name="calendar" size={20} />
        <span>
          <Furigana text={words} />
        </span>
      </a>
    </p>
  );
}
