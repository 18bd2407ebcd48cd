/** What the loads and failures so far mean for the tile layer. */
export type TileVerdict = 'UNDECIDED' | 'SHOWN' | 'GONE';

/** So many failures before the first success, or in a row after it, mean: there is no tile server. */
const PATIENCE_AT_FIRST = 3;
const PATIENCE_LATER = 8;

/** Counts loads and failures of one tile layer and says when it stands and when it is to be given up. */
export function tileHealth() {
  let everLoaded = false;
  let failuresInARow = 0;
  return {
    loaded(): TileVerdict {
      everLoaded = true;
      failuresInARow = 0;
      return 'SHOWN';
    },
    failed(): TileVerdict {
      failuresInARow += 1;
      return failuresInARow >= (everLoaded ? PATIENCE_LATER : PATIENCE_AT_FIRST) ? 'GONE' : 'UNDECIDED';
    },
  };
}
