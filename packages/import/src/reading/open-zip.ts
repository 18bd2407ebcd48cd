import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import type { ImportFaultCode } from './import-fault.ts';
import type { ReadingLimits } from './limits.ts';

/** The unpacked files of a zip by their path, or why it is not unpacked. */
export type OpenedZip =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly code: ImportFaultCode };

/** So little is fed at once that even the tightest packing swells to a few megabytes before it is counted. */
const sliceBytes = 8_192;
/** Below this nobody is hurt, whatever the ratio: a sheet of empty cells packs well. */
const harmlessBytes = 16_000_000;

class Refused extends Error {
  constructor(readonly code: ImportFaultCode) {
    super(code);
  }
}

/**
 * Unpacks the wanted files of a zip. What comes out is counted as it comes, entry after entry as they lie in the file:
 * sizes a zip declares and places its index points to are not believed.
 */
export function openZip(
  bytes: Uint8Array,
  wants: (path: string) => boolean,
  limits: ReadingLimits,
): OpenedZip {
  const state = { entries: 0, unpacked: 0 };
  const files = new Map<string, Uint8Array[]>();
  const open = new Set<string>();
  const unzip = new Unzip((file) => {
    state.entries += 1;
    if (state.entries > limits.zipEntries) throw new Refused('ZIP_BOMB');
    if (!wants(file.name)) return;
    take(file);
  });
  unzip.register(UnzipInflate);

  function take(file: UnzipFile) {
    const chunks: Uint8Array[] = [];
    files.set(file.name, chunks);
    open.add(file.name);
    file.ondata = (fault, chunk, isLast) => {
      // The library hands back what was thrown at it from here.
      if (fault) throw fault instanceof Refused ? fault : new Refused('FILE_BROKEN');
      state.unpacked += chunk.length;
      const ratio = state.unpacked / Math.max(bytes.length, 1);
      if (
        state.unpacked > limits.unpackedBytes ||
        (state.unpacked > harmlessBytes && ratio > limits.unpackedRatio)
      )
        throw new Refused('ZIP_BOMB');
      chunks.push(chunk);
      if (isLast) open.delete(file.name);
    };
    file.start();
  }

  try {
    for (let at = 0; at < bytes.length; at += sliceBytes)
      unzip.push(bytes.subarray(at, at + sliceBytes), at + sliceBytes >= bytes.length);
  } catch (fault) {
    return { ok: false, code: fault instanceof Refused ? fault.code : 'FILE_BROKEN' };
  }
  if (open.size > 0 || files.size === 0) return { ok: false, code: 'FILE_BROKEN' };
  return { ok: true, files: new Map([...files].map(([path, chunks]) => [path, joined(chunks)])) };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
