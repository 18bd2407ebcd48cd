import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reference } from '../geography/index.ts';
import { type StaticAnswer, staticAnswer } from './static-answer.ts';

/** Serves the loaded borders and the municipalities' points; both are the same for everyone. */
export class GeoDoor {
  private boundaries: { path: string; changed: number; answer: StaticAnswer } | undefined;
  private points: { reference: Reference; answer: StaticAnswer } | undefined;

  constructor(
    private readonly dataDir: string,
    private readonly approximate: string,
  ) {}

  /** The official layer once an operator has imported it, else the approximate one; null when neither is there. */
  async boundariesAnswer(): Promise<StaticAnswer | null> {
    const path = (await this.officialPath()) ?? this.approximate;
    const changed = await changedAt(path);
    if (changed === null) return null;
    if (this.boundaries?.path !== path || this.boundaries.changed !== changed)
      this.boundaries = { path, changed, answer: staticAnswer(await readFile(path)) };
    return this.boundaries.answer;
  }

  /** An import counts once its neighbor list, which is written last, is there, too. */
  private async officialPath(): Promise<string | null> {
    const [borders, neighbors] = ['official.topo.json', 'official.adjacency.json'].map((file) =>
      join(this.dataDir, 'geo', file),
    );
    return (await changedAt(borders!)) !== null && (await changedAt(neighbors!)) !== null ? borders! : null;
  }

  /** Rows of [code, name, kana, prefecture, lat, lng, class]. */
  pointsAnswer(reference: Reference): StaticAnswer {
    if (this.points?.reference !== reference)
      this.points = { reference, answer: staticAnswer(JSON.stringify(pointRows(reference))) };
    return this.points.answer;
  }
}

const pointRows = (reference: Reference) =>
  [...reference.municipalities.values()].map((one) => [
    one.code,
    one.name,
    one.kana,
    one.prefectureCode,
    one.position.lat,
    one.position.lng,
    one.class,
  ]);

/** When a file was changed last; null where there is none. */
const changedAt = (path: string): Promise<number | null> =>
  stat(path).then(
    (found) => (found.isFile() ? found.mtimeMs : null),
    () => null,
  );
