import type { SectionRoundTexts } from '@tsunagi/texts/ja/section-round';
import type { SectionFactsFragment } from '../../gql/graphql.ts';
import { codeTexts } from '../../lib/code-texts.ts';
import type { Lang } from '../../lib/lang.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { type PlaceFields, PlaceForm } from './place-form.tsx';

interface SectionViewProps {
  lang: Lang;
  texts: SectionRoundTexts;
  round: SectionFactsFragment;
  fields: PlaceFields;
  /** The name of the place that was taken just now; empty where none was. */
  taken: string;
  faults: readonly string[];
}

/** The page of a link: what is asked, what was sent so far, and one place more. An ordinary form, without script. */
export function SectionView({ lang, texts, round, fields, taken, faults }: SectionViewProps) {
  return (
    <div className="page py-8">
      <div className="max-w-[38rem]">
        <h1 className="text-[1.625rem] leading-[1.5] lg:text-[2.125rem]">
          <Furigana text={texts.title} />
        </h1>
        <p className="font-[650]">
          <Furigana text={texts.from(round.officeName, round.recipientName)} />
        </p>
        <p className="mt-2 whitespace-pre-wrap" lang="ja">
          {round.words}
        </p>
        <p className="supporting">
          <Furigana text={texts.howTo(codeTexts[lang].schedule.fullDay(round.until))} />
        </p>
        {(taken || round.finished) && (
          <p role="status" className="mt-5 rounded-[8px] border border-fits bg-fits-wash px-5 py-3">
            <Furigana text={taken ? texts.sent(taken) : texts.finished} />
          </p>
        )}
        {faults.length > 0 && (
          <div
            role="alert"
            className="mt-5 rounded-[8px] border border-late bg-late-wash px-5 py-3 text-late"
          >
            {faults.map((fault) => (
              <p key={fault}>
                <Furigana text={fault} />
              </p>
            ))}
          </div>
        )}
        <Sent texts={texts} places={round.places} />
        <PlaceForm lang={lang} texts={texts} fields={fields} isFirst={round.places.length === 0} />
        {!round.finished && (
          <form method="post" className="mt-4">
            <button type="submit" name="act" value="finish" className="button w-full sm:w-auto">
              <Furigana text={round.places.length === 0 ? texts.finishNone : texts.finish} />
            </button>
          </form>
        )}
      </div>
    </div>
  );
}

function Sent({ texts, places }: { texts: SectionRoundTexts; places: readonly string[] }) {
  if (places.length === 0) return null;
  return (
    <section className="mt-8" aria-labelledby="sent">
      <h2 id="sent" className="section-title">
        <Furigana text={texts.already(places.length)} />
      </h2>
      <ul>
        {places.map((place, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two places may have one name, and none moves
          <li key={`${at} ${place}`} className="border-b border-hair py-2" lang="ja">
            {place}
          </li>
        ))}
      </ul>
    </section>
  );
}
