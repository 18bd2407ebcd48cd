import type { OrganizationKind, OrganizationRecord, Phone, ResourceRecord } from '@tsunagi/domain';
import { foldText } from '@tsunagi/domain';
import { readLine, readList, readText } from '../cells/plain.ts';
import { readCorporateNumber, readMail, readPhone, readUrl, splitPhones } from '../cells/read-contact.ts';
import { readAudiences, readKind, readOrganizationKind, readStatus } from '../cells/read-kind.ts';
import { readAges, readCount, readYesNo } from '../cells/read-number.ts';
import { type Said, saying } from './entry.ts';
import type { PlaceBook } from './place-book.ts';
import type { ReadPlaces } from './read-place.ts';
import type { RowCells } from './row-cells.ts';

/** Katakana as the directory writes readings. */
export const hiragana = (text: string): string =>
  text.normalize('NFKC').replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/** What a line says of what is offered. */
export function readResource(
  cells: RowCells,
  given: { key: string; name: string; organizationKey: string },
): Said<ResourceRecord> {
  const description = descriptionOf(cells);
  const kana = cells.text('kana');
  const phones = phonesOf(cells);
  const audiences = readAudiences(cells.text('audience') ?? '');
  const age = agesOf(cells);
  return {
    key: given.key,
    name: given.name,
    organizationKey: given.organizationKey,
    ...saying({
      kana: kana && hiragana(readLine(kana)),
      aliases: listOf(cells.texts('alias')),
      kind: cells.read('kind', 'KIND_UNKNOWN', readKind),
      status: cells.read('status', 'STATUS_UNKNOWN', readStatus),
      description,
      criteria: audiences.length > 0 || age ? { audiences, ...(age && { age }) } : undefined,
      phones: phones.length > 0 ? phones : undefined,
      mail: cells.read('mail', 'MAIL_INVALID', readMail),
      url: cells.read('url', 'URL_INVALID', readUrl),
      fee: feeOf(cells),
    }),
  };
}

/** Who runs it as the line says, and what is taken for granted of them. */
export interface ReadOrganization {
  readonly said: Said<OrganizationRecord> & Pick<OrganizationRecord, 'name'>;
  readonly kind: OrganizationKind;
  readonly code: string | null;
}

/** What a line says of who runs it: its organization, or the municipality whose list it is. */
export function readOrganization(
  cells: RowCells,
  places: ReadPlaces,
  book: PlaceBook,
  fallbackName: string | undefined,
): ReadOrganization | null {
  const corporateNumber = cells.read('corporateNumber', 'CORPORATE_NUMBER_INVALID', readCorporateNumber);
  const written = cells.text('organizationName') ?? fallbackName;
  const code = places.code ?? places.ownerCode;
  const owner = places.ownerCode ?? places.code;
  const name = written ? readLine(written) : owner ? book.nameOf(owner) : null;
  if (name === null) return null;
  const isOwner = !written;
  const where = isOwner ? owner : code;
  return {
    said: {
      key: corporateNumber
        ? `corporate/${corporateNumber}`
        : `organization/${where ?? 'japan'}/${foldText(name)}`.slice(0, 190),
      name: name.slice(0, 200),
      ...saying({ corporateNumber }),
    },
    kind: isOwner ? 'MUNICIPALITY' : readOrganizationKind(name),
    code: where,
  };
}

const longestDescription = 3_900;

/** The description, then what other columns say in words. */
function descriptionOf(cells: RowCells): string | undefined {
  const words = [
    cells.text('description'),
    ageWords(cells),
    cells.text('accessibility'),
    ...cells.texts('application'),
    cells.text('capacity'),
    ...cells.texts('remarks'),
  ].flatMap((one) => (one === undefined ? [] : [readText(one)]));
  const text = [...new Set(words)].join('\n');
  return text === '' ? undefined : [...text].slice(0, longestDescription).join('');
}

/** Words about whom it is for are never lost, even where no rule reads them. */
const ageWords = (cells: RowCells): string | undefined => {
  const words = [cells.text('audience'), cells.text('age')].filter((one) => one !== undefined).join(' ');
  return words === '' ? undefined : `対象：${words}`;
};

const longestSummary = 120;

/** The beginning of a description, for an entry that has no summary yet. */
export function firstSentence(description: string | undefined): string | undefined {
  if (description === undefined) return undefined;
  const [first] = readText(description).split(/(?<=[。！？])|\n/);
  return [...(first ?? '')].length <= longestSummary
    ? first
    : `${[...first!].slice(0, longestSummary - 1).join('')}…`;
}

const listOf = (texts: readonly string[]): string[] | undefined => {
  const list = texts.flatMap(readList).map((one) => one.slice(0, 200));
  return list.length > 0 ? list : undefined;
};

function phonesOf(cells: RowCells): Phone[] {
  const extension = cells.text('extension');
  const label = [cells.text('phoneLabel'), extension && `内線${readLine(extension)}`]
    .filter((one) => one)
    .map((one) => readLine(one!))
    .join(' ');
  const phones: Phone[] = [];
  for (const text of cells.texts('phone').flatMap(splitPhones)) {
    const number = readPhone(text);
    if (number === null) cells.say('PHONE_INVALID', 'phone', text);
    else if (!phones.some((one) => one.number === number))
      phones.push({ number, ...(phones.length === 0 && label !== '' && { label: label.slice(0, 200) }) });
  }
  return phones;
}

function agesOf(cells: RowCells) {
  const edges = readAges(cells.text('age') ?? cells.text('audience') ?? '');
  if (edges) return { ...edges, of: 'PERSON' as const };
  const minYears = cells.read('minimumAge', 'NUMBER_INVALID', readAge);
  const maxYears = cells.read('maximumAge', 'NUMBER_INVALID', readAge);
  if (minYears === undefined && maxYears === undefined) return null;
  if (minYears !== undefined && maxYears !== undefined && minYears > maxYears) {
    cells.say('NUMBER_INVALID', 'minimumAge', `${minYears} > ${maxYears}`);
    return null;
  }
  return { minYears: minYears ?? null, maxYears: maxYears ?? null, of: 'PERSON' as const };
}

const readAge = (text: string): number | null => {
  const years = readCount(text);
  return years !== null && years <= 120 ? years : null;
};

function feeOf(cells: RowCells): ResourceRecord['fee'] | undefined {
  const note = cells.text('feeNote');
  const text = cells.text('feeYen');
  if (text === undefined) return note === undefined ? undefined : { type: 'UNKNOWN', note: readText(note) };
  const words = note === undefined ? {} : { note: readText(note) };
  const amountYen = readCount(text);
  if (amountYen === 0 || /無料|^(なし|無し|無)$|かかりません/.test(text) || readYesNo(text) === false)
    return { type: 'FREE', ...words };
  if (amountYen !== null && amountYen <= 1_000_000) return { type: 'PAID', amountYen, ...words };
  return { type: 'UNKNOWN', note: [readText(text), words.note].filter((one) => one).join('\n') };
}
