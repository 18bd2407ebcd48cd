import type { RoundKind } from '@tsunagi/domain';
import { dayParts } from '../calendar-days.ts';

/** A letter that asks a section, or a giver of grants, for the places it knows. */
export interface RoundLetter {
  readonly kind: RoundKind;
  readonly title: string;
  readonly words: string;
  readonly until: string;
  readonly officeName: string;
  readonly recipientName: string;
  readonly link: string;
  readonly again: boolean;
}

const asks: Record<RoundKind, string> = {
  SECTIONS: 'そちらで知っている、相談できる所や居場所を、教えてください。',
  GRANTEES: 'そちらで助成している団体のうち、つながり先になりそうな所を、教えてください。',
};

const fullDay = (day: string): string => {
  const { year, month, date } = dayParts(day);
  return `${year}年${month}月${date}日`;
};

/** Subject and body of such a letter. */
export const roundMail = (letter: RoundLetter): { subject: string; body: string } => ({
  subject: `${letter.again ? '【もう一度のお願い】' : ''}${letter.title}（${letter.officeName}）`,
  body: [
    `${letter.recipientName} 御中`,
    '',
    `${letter.officeName}です。`,
    asks[letter.kind],
    ...(letter.words ? ['', letter.words] : []),
    '',
    `下のページから、一か所ずつ書けます。登録は、いりません。${fullDay(letter.until)}まで、何度でも開けます。`,
    letter.link,
    '',
    '名前だけでもかまいません。知らないところは、空のままにしてください。',
    '書いていただいたものは、担当が確かめてから載せます。',
  ].join('\n'),
});
