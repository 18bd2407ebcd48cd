/** Formats numbered by the standard that show a date or a time; 27–36 and 50–58 are the Japanese ones. */
const isNumberedDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Whether a number in this format is shown as a date or a time. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return isNumberedDate(id);
  const [positive] = code
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .replace(/general|G\/標準|E[+-]/gi, '')
    .split(';');
  return /[ymdhsge年月日時分]/i.test(positive ?? '');
}

const dayMilliseconds = 86_400_000;
const lastSerial = 2_958_465;
const days1904 = 1_462;

/** A serial number as `2026-11-23`, `13:30` or both; null where no calendar has such a day. */
export function textOfSerial(serial: number, from1904: boolean): string | null {
  if (!(serial >= 0) || serial > lastSerial) return null;
  const minutes = Math.round((serial % 1) * 1_440);
  const time = `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  if (serial < 1) return time;
  const whole = Math.floor(serial) + (from1904 ? days1904 : 0) + (minutes === 1_440 ? 1 : 0);
  // Excel believes in a 29 February 1900.
  const epoch = Date.UTC(1899, 11, whole < 60 ? 31 : 30);
  const day = new Date(epoch + whole * dayMilliseconds).toISOString().slice(0, 10);
  return minutes === 0 || minutes === 1_440 ? day : `${day} ${time}`;
}
