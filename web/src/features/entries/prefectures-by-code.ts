import { prefectureNames } from '../../lib/prefectures.ts';

/** The prefectures as a choice in a form. */
export const prefecturesByCode = async (): Promise<Record<string, string>> =>
  Object.fromEntries((await prefectureNames()).map(({ code, name }) => [code, name]));
