/** A photo made small on the phone: drawn anew, so nothing of what the camera wrote into it is left. */
export interface SmallPhoto {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** A thumbnail as a data address: the page's policy lets no other picture in. */
  readonly preview: string;
}

const longestSide = 1600;
const previewSide = 240;

/** Draws a photo at most 1600 points long as a JPEG; null where the browser cannot read the file as a picture. */
export async function shrinkPhoto(file: Blob): Promise<SmallPhoto | null> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (!picture) return null;
  const whole = drawn(picture, longestSide);
  const blob = await new Promise<Blob | null>((resolve) => whole.toBlob(resolve, 'image/jpeg', 0.82));
  const preview = drawn(picture, previewSide).toDataURL('image/jpeg', 0.7);
  picture.close();
  return blob && { bytes: new Uint8Array(await blob.arrayBuffer()), preview };
}

function drawn(picture: ImageBitmap, longest: number): HTMLCanvasElement {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}
