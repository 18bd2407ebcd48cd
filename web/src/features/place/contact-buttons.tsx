import { Furigana } from '../../ui/furigana.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { PlaceContext, PlaceFacts } from './place-context.ts';

/** Mail, website, paper: quieter ways, below the telephone. */
export function ContactButtons({ facts, context }: { facts: PlaceFacts; context: PlaceContext }) {
  const { texts } = context;
  return (
    <>
      <div className="contact-buttons no-print mt-4 grid grid-cols-[repeat(auto-fit,minmax(150px,1fr))] gap-3">
        {facts.mail && (
          <a className="button" href={`mailto:${facts.mail}`}>
            <Icon name="mail" size={20} />
            <Furigana text={texts.mail} />
          </a>
        )}
        {facts.url && (
          <a className="button" href={facts.url} rel="noopener noreferrer nofollow">
            <Icon name="globe" size={20} />
            <Furigana text={texts.website} />
          </a>
        )}
        <button type="button" className="button needs-script no-print" data-print>
          <Icon name="print" size={20} />
          <Furigana text={texts.print} />
        </button>
      </div>
      <ul className="print-only">
        {facts.mail && (
          <li>
            <Furigana text={texts.mail} />：{facts.mail}
          </li>
        )}
        {facts.url && (
          <li>
            <Furigana text={texts.website} />：{facts.url}
          </li>
        )}
      </ul>
    </>
  );
}
