import { Furigana } from '../../ui/furigana.tsx';
import type { Town } from './load-town.ts';
import type { TownWords } from './town-texts.ts';

interface TownProfileProps {
  words: TownWords;
  town: Town;
  /** The data is invented: then the three answers are marked as samples. */
  isFiction: boolean;
  kilometers: (meters: number) => string;
}

/** How the municipality is set up (Q1–Q3 of the survey) and how far its prefectural center is. */
export function TownProfile({ words, town, isFiction, kilometers }: TownProfileProps) {
  const { profile } = words.town;
  const said: Record<'q1' | 'q2' | 'q3', Record<string, string>> = words.codes.profile;
  const rows = [
    { term: profile.q1, value: town.q1 && said.q1[town.q1] },
    { term: profile.q2, value: town.q2 && said.q2[town.q2] },
    { term: profile.q3, value: town.q3 && said.q3[town.q3] },
  ];
  const far = town.prefecturalCenter?.distanceMeters;
  return (
    <section aria-labelledby="profile" className="mt-14 max-w-[46rem]">
      <h2 id="profile" className="section-title">
        <Furigana text={profile.title} />
      </h2>
      {isFiction && (
        <p className="small-print mt-3">
          <Furigana text={profile.sampleLead} />
        </p>
      )}
      <dl>
        {rows.map(({ term, value }) => (
          <div
            key={term}
            className="grid gap-x-6 border-b border-hair py-3 text-[1.0625rem] md:grid-cols-[1fr_1.2fr]"
          >
            <dt className="text-sumi-2">
              <Furigana text={term} />
            </dt>
            <dd className="flex flex-wrap items-center gap-3">
              <Furigana text={value || profile.unknown} />
              {isFiction && value && (
                <span className="unbroken border border-sumi px-1.5 text-[0.875rem] leading-[1.5]">
                  <Furigana text={profile.sample} />
                </span>
              )}
            </dd>
          </div>
        ))}
        {far != null && (
          <div className="grid gap-x-6 border-b border-hair py-3 text-[1.0625rem] md:grid-cols-[1fr_1.2fr]">
            <dt className="text-sumi-2">
              <Furigana text={profile.center} />
            </dt>
            <dd className="figures">{profile.centerFar(kilometers(far))}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
