import type { ReactNode } from 'react';
import type { HomeTown } from '../../../features/finder/home-town.ts';
import { VoiceBox } from '../../../features/finder/voice-box.tsx';
import { type VoiceLineFragment, VoiceLinesDocument } from '../../../gql/graphql.ts';
import { codeTexts } from '../../../lib/code-texts.ts';
import { ask } from '../../../lib/graphql/server.ts';
import type { Lang } from '../../../lib/lang.ts';
import { startTexts } from '../../../lib/texts.ts';

/** A telephone that is there in any case: the home prefecture's centre, or the nearest thing to it. */
export async function voiceLine(lang: Lang, home: HomeTown | null): Promise<ReactNode> {
  const line = home?.prefecturalCenter?.phone ? home.prefecturalCenter : await anyLine();
  if (!line?.phone) return null;
  const { hours, number } = line.phone;
  return (
    <VoiceBox
      number={number}
      who={line.name}
      hours={hours ? codeTexts[lang].schedule.line(hours) : null}
      texts={startTexts[lang]}
    />
  );
}

async function anyLine(): Promise<VoiceLineFragment | null> {
  const { search } = await ask(VoiceLinesDocument, {});
  if (search.__typename !== 'SearchConnection') return null;
  return search.nextSteps.find((hit) => hit.phone !== null) ?? null;
}
