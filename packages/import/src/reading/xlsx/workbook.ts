import { readXml } from '../xml-events.ts';
import { isDateFormat } from './date-format.ts';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
}

/** What all sheets of a workbook share. */
export interface Workbook {
  readonly sheets: readonly ListedSheet[];
  readonly from1904: boolean;
  readonly strings: readonly string[];
  /** By the number of a style: whether it shows dates. */
  readonly dateStyles: readonly boolean[];
}

type Files = ReadonlyMap<string, Uint8Array>;

/** The shared part of a workbook; null where it is none or broken. */
export function readWorkbook(files: Files): Workbook | null {
  const book = files.get('xl/workbook.xml');
  const targets = relations(files.get('xl/_rels/workbook.xml.rels'));
  if (!book || !targets) return null;
  const found: { name: string; id: string; isHidden: boolean }[] = [];
  let from1904 = false;
  const isWhole = readXml(book, {
    open(name, attribute) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const isHidden = (attribute('state') ?? 'visible') !== 'visible';
      found.push({ name: attribute('name') ?? '', id: attribute('r:id') ?? '', isHidden });
    },
  });
  const strings = readStrings(files.get('xl/sharedStrings.xml'));
  const dateStyles = readDateStyles(files.get('xl/styles.xml'));
  if (!isWhole || !strings || !dateStyles) return null;
  const sheets = found.flatMap(({ id, ...sheet }) => {
    const path = targets.get(id);
    return path ? [{ ...sheet, path }] : [];
  });
  return { sheets, from1904, strings, dateStyles };
}

function relations(bytes: Uint8Array | undefined): Map<string, string> | null {
  const targets = new Map<string, string>();
  if (!bytes) return null;
  const isWhole = readXml(bytes, {
    open(name, attribute) {
      const [id, target] = [attribute('Id'), attribute('Target')];
      if (name !== 'Relationship' || !id || !target) return;
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`);
    },
  });
  return isWhole ? targets : null;
}

/** Texts by number, without the readings (rPh) that Japanese sheets carry beside the kanji. */
function readStrings(bytes: Uint8Array | undefined): string[] | null {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let readings = 0;
  const isWhole =
    !bytes ||
    readXml(bytes, {
      open(name) {
        if (name === 'si') text = '';
        if (name === 'rPh') readings += 1;
        isText = name === 't' && readings === 0;
      },
      text: (piece) => {
        if (isText) text += piece;
      },
      close(name) {
        if (name === 'rPh') readings -= 1;
        if (name === 't') isText = false;
        if (name === 'si') strings.push(text);
      },
    });
  return isWhole ? strings : null;
}

function readDateStyles(bytes: Uint8Array | undefined): boolean[] | null {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let isInside = false;
  const isWhole =
    !bytes ||
    readXml(bytes, {
      open(name, attribute) {
        if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
        if (name === 'cellXfs') isInside = true;
        if (name !== 'xf' || !isInside) return;
        const id = Number(attribute('numFmtId') ?? 0);
        styles.push(isDateFormat(id, codes.get(id)));
      },
      close: (name) => {
        if (name === 'cellXfs') isInside = false;
      },
    });
  return isWhole ? styles : null;
}
