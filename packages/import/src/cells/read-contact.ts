import { plain } from './plain.ts';

/** Area codes of more or fewer than three digits matter only where no hyphen says where they end. */
const mobile = /^0(?:[5789]0|20)/;
const freeCall = /^0(?:120|800|570|990)/;

/**
 * A telephone number as people read it aloud, `026-000-0000`, from any writing: wide digits, parentheses, +81. Hyphens
 * that are written are kept; where there are none, only numbers whose parts are sure are parted. Null: not a number.
 */
export function readPhone(text: string): string | null {
  const written = plain(text)
    .replace(/^(?:tel|電話|℡|☎)[番号]*\s*[.::]?\s*/i, '')
    .replace(/\s*(?:[(（]?(?:内線|ext\.?|代表|代)[^)）]*[)）]?)$/i, '')
    .replace(/^\+81[\s-]*\(?0?\)?/, '0');
  if (/^#\d{4}$/.test(written) || /^1\d{2}$/.test(written)) return written;
  const parts = written
    .replace(/[()（）.・/ ]/g, '-')
    .split('-')
    .filter((part) => part !== '');
  if (!parts.every((part) => /^\d+$/.test(part))) return null;
  const digits = parts.join('');
  // A spreadsheet that took the number for a sum has dropped its zero.
  if (parts.length === 1) return partedNumber(/^[1-9]\d{8,9}$/.test(digits) ? `0${digits}` : digits);
  if (digits.length < 9 || digits.length > 11 || !digits.startsWith('0')) return null;
  const parted = parts.length === 3 ? parts.join('-') : null;
  return parted !== null && isParted(parted) ? parted : partedNumber(digits);
}

const isParted = (text: string): boolean => /^0\d{1,4}-\d{1,4}-\d{3,4}$/.test(text);

function partedNumber(digits: string): string | null {
  if (!/^0\d{9,10}$/.test(digits)) return null;
  if (digits.length === 11)
    return mobile.test(digits) || freeCall.test(digits)
      ? `${digits.slice(0, digits.startsWith('0800') ? 4 : 3)}-${digits.slice(digits.startsWith('0800') ? 4 : 3, 7)}-${digits.slice(7)}`
      : null;
  if (freeCall.test(digits)) return `${digits.slice(0, 4)}-${digits.slice(4, 7)}-${digits.slice(7)}`;
  if (/^0[36]/.test(digits)) return `${digits.slice(0, 2)}-${digits.slice(2, 6)}-${digits.slice(6)}`;
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** Several numbers in one cell. */
export const splitPhones = (text: string): string[] =>
  text.split(/[;；、，,\n]|\s{2,}/).flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));

/** A mail address, or null. */
export function readMail(text: string): string | null {
  const written = plain(text).replace(/^mailto:/i, '');
  return /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(written) ? written : null;
}

/** An address on the web; only http and https, for it is shown as a link. */
export function readUrl(text: string): string | null {
  const written = text.trim();
  const whole = /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.jp(?:\/|$))/i.test(written) ? `https://${written}` : written;
  return /^https?:\/\/[^\s/]+(?:\/\S*)?$/.test(whole) && URL.canParse(whole) ? whole : null;
}

/** 法人番号: thirteen digits whose first checks the others. */
export function readCorporateNumber(text: string): string | null {
  const digits = plain(text).replace(/[\s-]/g, '').replace(/^T/i, '');
  if (!/^\d{13}$/.test(digits)) return null;
  const sum = [...digits.slice(1)]
    .reverse()
    .reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 2), 0);
  return Number(digits[0]) === 9 - (sum % 9) ? digits : null;
}
