import type { LngLat, TransitAccess, VenueRecord } from '@tsunagi/domain';
import { isInJapan } from '@tsunagi/geo';
import { readLine, readText } from '../cells/plain.ts';
import { readDegrees, readYesNo } from '../cells/read-number.ts';
import type { ImportField } from '../mapping/import-fields.ts';
import { type Said, saying } from './entry.ts';
import type { FoundPlace, PlaceBook } from './place-book.ts';
import type { RowCells } from './row-cells.ts';

/** The municipality whose list it is and the one where the place lies; they may differ. */
export interface ReadPlaces {
  readonly ownerCode: string | null;
  readonly prefectureCode: string | null;
  readonly code: string | null;
  readonly address: string | null;
}

/** Reads where a line belongs: by the place's own code, its address, and only then the owner of the list. */
export function readPlaces(cells: RowCells, book: PlaceBook, ownerOfList: string | undefined): ReadPlaces {
  const named = cells.text('ownerPrefecture');
  const said = codeIn(cells, 'ownerCode', book);
  const ofList = ownerOfList ? book.byCode(ownerOfList) : null;
  const prefectureCode =
    prefectureIn(said) ?? (named ? book.prefectureOfWords(named) : null) ?? prefectureIn(ofList);
  const town = cells.text('ownerMunicipality');
  // Whose list it is decides only where no column says it.
  const ownerCode =
    (said?.ok ? said.code : null) ??
    (town ? book.byWords(`${named ?? ''}${town}`, prefectureCode) : null) ??
    (!said && !town && ofList?.ok ? ofList.code : null);
  const address = addressOf(cells);
  const own = codeIn(cells, 'placeCode', book);
  const code =
    (own?.ok ? own.code : null) ??
    (address
      ? (book.byWords(address, book.prefectureOfWords(address)) ?? book.byWords(address, prefectureCode))
      : null) ??
    ownerCode;
  return { ownerCode, prefectureCode, code, address };
}

const prefectureIn = (found: FoundPlace | null): string | null =>
  found?.ok ? (found.code === null ? found.prefectureCode : found.code.slice(0, 2)) : null;

function codeIn(cells: RowCells, field: ImportField, book: PlaceBook) {
  const text = cells.text(field);
  if (text === undefined) return null;
  const found = book.byCode(text);
  if (!found.ok) cells.say(found.code, field, text);
  else if (found.isRenewed) cells.say('CODE_RENEWED', field, text);
  return found;
}

function addressOf(cells: RowCells): string | null {
  const base = cells.text('address') ?? cells.texts('addressPart').join('');
  if (base === '') return null;
  const building = cells.text('addressBuilding');
  return readLine(building && !base.includes(building) ? `${base} ${building}` : base).slice(0, 200);
}

/** What a line says of its venue; null where it says nothing of any place. */
export function readVenue(
  cells: RowCells,
  key: string,
  places: ReadPlaces & { readonly code: string },
): Said<VenueRecord> | null {
  const position = positionOf(cells);
  const name = cells.text('venueName');
  if (!places.address && !position && !name) return null;
  return {
    key,
    municipalityCode: places.code,
    ...saying({
      name: name && readLine(name).slice(0, 200),
      precision: position ? ('EXACT' as const) : undefined,
      position,
      address: places.address,
      publicAddress: places.address,
      transitNote: textOf(cells, 'transit'),
      parking: accessOf(cells.text('parking')),
      stepFree: stepFreeOf(cells.text('accessibility')),
    }),
  };
}

const textOf = (cells: RowCells, field: ImportField): string | undefined => {
  const text = cells.text(field);
  return text === undefined ? undefined : readText(text);
};

function positionOf(cells: RowCells): LngLat | undefined {
  const lat = cells.read('latitude', 'POINT_INVALID', readDegrees);
  const lng = cells.read('longitude', 'POINT_INVALID', readDegrees);
  if (lat === undefined || lng === undefined) return undefined;
  if (isInJapan({ lat, lng })) return { lat, lng };
  // Both in the other's column is a common slip, and nothing else can be meant.
  if (isInJapan({ lat: lng, lng: lat })) return { lat: lng, lng: lat };
  cells.say('POINT_INVALID', 'latitude', `${lat}, ${lng}`);
  return undefined;
}

/** A sentence about parking says that there is some; 「なし」 and × that there is none. */
function accessOf(text: string | undefined): TransitAccess | undefined {
  if (text === undefined) return undefined;
  const said = readYesNo(text);
  if (said !== null) return said ? 'YES' : 'NO';
  return /\d+\s*台|あり|有り?/.test(text.normalize('NFKC')) ? 'YES' : undefined;
}

const stepFreeOf = (text: string | undefined): TransitAccess | undefined => {
  if (text === undefined) return undefined;
  if (/段差(なし|無し)|スロープ|車[椅い][子す]対応/.test(text)) return 'YES';
  return accessOf(text);
};
