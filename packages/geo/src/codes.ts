/**
 * Codes of Japanese local governments (全国地方公共団体コード): five digits, and a sixth that checks them. We key by
 * the five; the sixth is for reading what people bring.
 */

/** The check digit of a 5-digit code. */
export function checkDigit(code5: string): number {
  const sum = [...code5].reduce((total, digit, at) => total + Number(digit) * (6 - at), 0);
  return sum < 11 ? 11 - sum : (11 - (sum % 11)) % 10;
}

/** The 6-digit form of a 5-digit code. */
export const withCheckDigit = (code5: string): string => `${code5}${checkDigit(code5)}`;
