import { isInJapan } from '@tsunagi/domain';
import type { PositionTrouble } from '@tsunagi/texts/ja/staff/field-notes';

/** Where a note says the place is. */
export interface NotePosition {
  readonly lat: number;
  readonly lng: number;
  /** As the phone believes; null where somebody has pointed at the map. */
  readonly accuracyMeters: number | null;
}

const asking: PositionOptions = { enableHighAccuracy: true, timeout: 15_000, maximumAge: 20_000 };

/** Where this phone is, or why that cannot be said. It goes nowhere but into the note. */
export function findPosition(): Promise<NotePosition | PositionTrouble> {
  return new Promise((resolve) => {
    if (!navigator.geolocation) return resolve('SILENT');
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude: lat, longitude: lng, accuracy } }) =>
        resolve(isInJapan({ lat, lng }) ? { lat, lng, accuracyMeters: Math.round(accuracy) } : 'ABROAD'),
      ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? 'DENIED' : 'SILENT'),
      asking,
    );
  });
}
