import { allow, type Decision, largestPhotoBytes, refuse } from '@tsunagi/domain';

/** Why a photo is not taken. */
export type PhotoRefusal = 'NOT_A_PHOTO';

export interface SmallPhoto {
  readonly image: Buffer;
  readonly width: number;
  readonly height: number;
}

/** More points than any telephone's camera makes; a small file that unfolds beyond them is no photo. */
const mostPixels = 120_000_000;
const secondsToRead = 10;

/** How a photo is made smaller, step by step, until it fits. */
const steps = [
  { side: 1600, quality: 80 },
  { side: 1600, quality: 65 },
  { side: 1280, quality: 60 },
  { side: 960, quality: 50 },
  { side: 640, quality: 40 },
] as const;

/**
 * A photo drawn anew as a JPEG of at most 500 kB, upright, without a word of what the camera wrote into it. What is not a
 * JPEG, PNG, WebP or AVIF by its first bytes is not even opened: SVG and documents can ask for things.
 */
export async function smallPhoto(original: Buffer): Promise<Decision<SmallPhoto, PhotoRefusal>> {
  if (!looksLikePhoto(original)) return refuse([{ code: 'NOT_A_PHOTO' }]);
  const { default: sharp } = await import('sharp');
  // One thread and no cache: photos are rare, and searching must not wait for them.
  sharp.concurrency(1);
  sharp.cache(false);
  try {
    for (const { side, quality } of steps) {
      const { data, info } = await sharp(original, { limitInputPixels: mostPixels, failOn: 'error' })
        .timeout({ seconds: secondsToRead })
        .rotate()
        .resize(side, side, { fit: 'inside', withoutEnlargement: true })
        .flatten({ background: '#ffffff' })
        .jpeg({ quality, mozjpeg: true })
        .toBuffer({ resolveWithObject: true });
      if (data.length <= largestPhotoBytes)
        return allow({ image: data, width: info.width, height: info.height });
    }
  } catch {
    // Broken, cut off, or far too many points: whatever the reason, it cannot be shown as a photo.
  }
  return refuse([{ code: 'NOT_A_PHOTO' }]);
}

function looksLikePhoto(bytes: Buffer): boolean {
  if (bytes.length < 12) return false;
  const head = bytes.subarray(0, 12).toString('latin1');
  return (
    head.startsWith('\xff\xd8\xff') ||
    head.startsWith('\x89PNG\r\n\x1a\n') ||
    (head.startsWith('RIFF') && head.endsWith('WEBP')) ||
    head.slice(4) === 'ftypavif'
  );
}
