import { coarseFirstItems, type SharedItem, sensitiveItems, sharedItems } from '@tsunagi/domain';
import { cases } from '@tsunagi/texts/ja/staff/cases';
import type { OpenedCaseQuery, SaidItemInput } from '../../gql/graphql.ts';

type CaseFacts = NonNullable<OpenedCaseQuery['case']>;

/** One item of the hand-over form: whether it goes along, in full and in the words that are seen at first. */
export interface ToldItem {
  readonly item: SharedItem;
  readonly goes: boolean;
  readonly text: string;
  readonly coarse: string;
}

/** Items of which the other side sees a shorter form before it accepts. */
export const coarseAtFirst: readonly SharedItem[] = [...coarseFirstItems, ...sensitiveItems];

/** The form as a case fills it: what is known goes along, sensitive items only where somebody ticks them. */
export function toldItems({ items, members }: CaseFacts): readonly ToldItem[] {
  return sharedItems.map((item) => {
    const known = items.find((one) => one.item === item);
    const isSensitive = sensitiveItems.includes(item);
    if (item === 'HOUSEHOLD' && !known)
      return {
        item,
        goes: members.length > 0,
        text: cases.householdWhole(members),
        coarse: cases.householdCoarse(members),
      };
    const text = known?.text ?? '';
    return {
      item,
      goes: item === 'NEED' || (text !== '' && !isSensitive),
      text: isSensitive ? '' : text,
      coarse: isSensitive ? text : '',
    };
  });
}

/** What is sent: what is ticked and says something. */
export const saidItems = (told: readonly ToldItem[]): SaidItemInput[] =>
  told
    .filter(({ goes, text, coarse }) => goes && (text.trim() !== '' || coarse.trim() !== ''))
    .map(({ item, text, coarse }) => ({
      item,
      text,
      coarse: coarseAtFirst.includes(item) ? coarse : null,
    }));
