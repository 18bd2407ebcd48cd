import type { AskingStage, ConfirmationAnswer } from '@tsunagi/domain';
import { dayParts } from '../calendar-days.ts';

/** One entry in a letter, with the link of its own. */
export interface AskedEntry {
  readonly name: string;
  /** When it was confirmed last; null for never. */
  readonly confirmedOn: string | null;
  readonly link: string;
}

/** A letter to an owner, about one entry or several. */
export interface OwnerLetter {
  readonly organizationName: string;
  readonly contactName: string | null;
  /** The stage of the entry that waits longest. */
  readonly stage: Exclude<AskingStage, 'COORDINATOR'>;
  readonly entries: readonly AskedEntry[];
  /** The last day on which the links work. */
  readonly until: string;
}

/** A letter to the coordinator of those who keep the entries. */
export interface CoordinatorLetter {
  readonly townName: string;
  readonly entries: readonly { readonly name: string; readonly organizationName: string }[];
  readonly deskLink: string;
}

const fullDay = (day: string): string => {
  const { year, month, date } = dayParts(day);
  return `${year}年${month}月${date}日`;
};

const whatOf = (entries: readonly { name: string }[]): string =>
  entries.length === 1 ? `「${entries[0]?.name}」` : `「${entries[0]?.name}」など${entries.length}件`;

const leads: Record<OwnerLetter['stage'], string> = {
  FIRST: 'つなぎに載っている案内が、今もそのとおりか、教えてください。',
  REMINDER: '先日おたずねした件の、お返事をお待ちしています。案内が今もそのとおりか、教えてください。',
  LAST: '確認の時期をすぎました。お返事がないあいだ、この案内は「変わっているかもしれません」と出て、後ろのほうに並びます。',
};

const entryLines = ({ name, confirmedOn, link }: AskedEntry): string =>
  [
    `■ ${name}`,
    confirmedOn ? `　前に確かめた日：${fullDay(confirmedOn)}` : '　まだ一度も確かめていません',
    `　${link}`,
  ].join('\n');

const factWords = { when: '日時', where: '場所', other: 'そのほか' } as const;

/** Words that go with an answer to those who keep the entry. */
export const confirmationWords = {
  /** How somebody is called who did not say as what they answer. */
  unnamedRole: '担当の方',
  /** What the keeper reads beside a change: what was told in words. */
  word: (answer: ConfirmationAnswer, told: Partial<Record<keyof typeof factWords, string>>): string =>
    answer === 'ENDED'
      ? `もう終わったとのことです。${told.other ?? ''}`
      : (Object.keys(factWords) as (keyof typeof factWords)[])
          .filter((fact) => told[fact])
          .map((fact) => `${factWords[fact]}：${told[fact]}`)
          .join('\n'),
};

/** Letters by which owners are asked whether their entries are still true. */
export const confirmationMail = {
  owner: ({ organizationName, contactName, stage, entries, until }: OwnerLetter) => ({
    subject: `${stage === 'FIRST' ? '' : '（もう一度）'}${whatOf(entries)}は、今も同じですか`,
    body: [
      [organizationName, contactName && `${contactName} 様`].filter(Boolean).join('\n'),
      leads[stage],
      'それぞれの住所を開くと、いま載っていることが出ます。\n「今も同じです」「変わったところがあります」「もう終わりました」の、どれかを押すだけです。',
      entries.map(entryLines).join('\n\n'),
      `この住所は${fullDay(until)}まで使えます。登録も、パスワードもいりません。\n押すまでは、何も変わりません。`,
      '――\nつなぎ（ひきこもりの方とご家族のための、相談先さがし）\nこの手紙は、つなぎから自動でお送りしています。',
    ].join('\n\n'),
  }),
  coordinator: ({ townName, entries, deskLink }: CoordinatorLetter) => ({
    subject: `${townName}：お返事のない案内が、${entries.length}件あります`,
    body: [
      `${townName}の まとめ役の方へ`,
      '持ち主にたずねても、お返事のない案内です。電話などで確かめてください。',
      entries.map(({ name, organizationName }) => `■ ${name}（${organizationName}）`).join('\n'),
      `確かめたことは、机の「確認」で残せます。\n${deskLink}`,
      '――\nつなぎ',
    ].join('\n\n'),
  }),
};
