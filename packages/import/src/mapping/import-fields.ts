/** What a column can mean. A field named by several columns takes the first that is not blank, unless it gathers. */
export const importFields = [
  'number',
  'ownerCode',
  'ownerPrefecture',
  'ownerMunicipality',
  'name',
  'kana',
  'alias',
  'kind',
  'status',
  'description',
  'remarks',
  'audience',
  'age',
  'minimumAge',
  'maximumAge',
  'organizationName',
  'corporateNumber',
  'phone',
  'extension',
  'phoneLabel',
  'mail',
  'url',
  'venueName',
  'placeCode',
  'postcode',
  'address',
  'addressPart',
  'addressBuilding',
  'latitude',
  'longitude',
  'transit',
  'parking',
  'accessibility',
  'weekdays',
  'scheduleText',
  'opensAt',
  'closesAt',
  'startDate',
  'endDate',
  'scheduleNote',
  'feeYen',
  'feeNote',
  'capacity',
  'application',
  /** Understood and deliberately not kept: pictures, heights, dates of printing. */
  'ignored',
] as const;
export type ImportField = (typeof importFields)[number];

/** Fields that gather every column: an address in parts, several remarks. */
export const gatheringFields: ReadonlySet<ImportField> = new Set([
  'addressPart',
  'remarks',
  'alias',
  'application',
  'phone',
]);

/** One spelling of a header: widths, signs and blanks do not matter. */
export const foldHeader = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-・/.,:;()（）［］[\]「」【】*※＊'"]+/g, '')
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/** Heads the last column of the file of refused lines: brought again, it is passed by and makes no other list of it. */
export const reasonHeader = '取り込めなかったわけ';
