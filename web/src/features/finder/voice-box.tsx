import type { StartTexts } from '@tsunagi/texts/ja/start';
import { Furigana } from '../../ui/furigana.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';

interface VoiceBoxProps {
  number: string;
  who: string;
  /** When somebody answers; left out when it is not known. */
  hours: string | null;
  texts: StartTexts;
}

/** For those who would rather talk: the number first, then who and when. */
export function VoiceBox({ number, who, hours, texts }: VoiceBoxProps) {
  return (
    <section className="sheet p-6 lg:p-[30px]" aria-labelledby="voice-title">
      <h2 id="voice-title" className="text-[1.25rem] leading-[1.5]">
        <Furigana text={texts.voice.title} />
      </h2>
      <PhoneLink number={number} size="voice" label={who} />
      <p className="text-sumi-2">
        {who}
        <br />
        {hours && (
          <>
            <Furigana text={hours} />
            <br />
          </>
        )}
        <Furigana text={texts.voice.noName} />
      </p>
    </section>
  );
}
