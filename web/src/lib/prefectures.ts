import { PrefectureNamesDocument } from '../gql/graphql.ts';
import { ask } from './graphql/server.ts';

export interface PrefectureName {
  code: string;
  name: string;
  kana: string;
}

let kept: PrefectureName[] | null = null;

/** The 47 prefectures; they do not change while a process lives. */
export async function prefectureNames(): Promise<PrefectureName[]> {
  kept ??= (await ask(PrefectureNamesDocument, {})).prefectures;
  return kept;
}
