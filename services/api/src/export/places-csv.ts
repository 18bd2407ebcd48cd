import { weekdays } from '@tsunagi/domain';
import { withCheckDigit } from '@tsunagi/geo';
import { ruleTexts } from '@tsunagi/texts';
import { openData } from '@tsunagi/texts/ja/open-data';
import { stringify } from 'csv-stringify/sync';
import { scheduleView } from '../hit/index.ts';
import { residencyLine, uriOf, viewingOf } from '../hsds/index.ts';
import { residencyRuleViews } from '../resource/index.ts';
import type { AskedAt } from '../search/index.ts';
import type { Offered } from './export.service.ts';

const words = ruleTexts.ja;

interface Facts extends Offered {
  at: AskedAt;
  code: string | null;
  town: string;
  prefecture: string;
}

/** The columns of 公共施設一覧 of the 推奨データセット, in its order, and what stands in each. */
const columns: Record<string, (facts: Facts) => string | number | null | undefined> = {
  都道府県コード又は市区町村コード: ({ code }) => code && withCheckDigit(code),
  NO: ({ offering }) => offering.id,
  都道府県名: ({ prefecture }) => prefecture,
  市区町村名: ({ town }) => town,
  名称: ({ row }) => row.name,
  名称_カナ: ({ row }) => katakana(row.kana),
  名称_通称: ({ row }) => row.aliases.join(';'),
  POIコード: () => null,
  住所: (facts) => addressOf(facts),
  方書: ({ offering }) => offering.venue?.name,
  緯度: ({ offering }) => offering.venue?.lat,
  経度: ({ offering }) => offering.venue?.lng,
  電話番号: ({ row }) => row.phones[0]?.number,
  内線番号: () => null,
  法人番号: ({ row }) => row.organization.corporateNumber,
  団体名: ({ row }) => row.organization.name,
  利用可能曜日: ({ offering }) => weekdaysOf(offering),
  開始時間: ({ offering }) => offering.schedule?.opensAt,
  終了時間: ({ offering }) => offering.schedule?.closesAt,
  利用可能日時特記事項: ({ offering }) => daysInWords(offering),
  説明: ({ row }) => [row.summary, row.description].filter(Boolean).join('\n'),
  バリアフリー情報: ({ offering }) => (offering.venue?.stepFree === 'YES' ? words.codes.stepFree.YES : null),
  URL: ({ row }) => uriOf(row.url),
  備考: (facts) => remarks(facts),
};

const written = {
  bom: false,
  record_delimiter: 'windows',
  // A cell with a line of its own is quoted, whatever ends the lines of the file.
  quoted_match: /[\r\n]/,
  // Cells that a spreadsheet would work out are shown as the text they are.
  escape_formulas: true,
} as const;

/** The first line of the list. */
export const placesHeader = (): string => stringify([Object.keys(columns)], written);

/** Lines of the list, one for each place where, or way by which, something is offered. */
export const placesLines = (offered: readonly Offered[], at: AskedAt): string =>
  stringify(
    offered.map((one) => {
      const facts = factsOf(one, at);
      return Object.values(columns).map((cell) => cell(facts) ?? '');
    }),
    written,
  );

function factsOf({ row, offering }: Offered, at: AskedAt): Facts {
  const { municipalities, prefectures } = at.reference;
  const code = offering.venue?.code ?? row.organization.code;
  const town = code === null ? undefined : municipalities.get(code);
  const prefecture = town ? (prefectures.get(town.prefectureCode)?.name ?? '') : '';
  return { row, offering, at, code, town: town?.name ?? '', prefecture };
}

/** With prefecture and town before it; of a place whose address is not public, these alone. */
function addressOf({ offering: { venue }, town, prefecture }: Facts): string | null {
  if (!venue) return null;
  const address = venue.address ?? '';
  if (address.startsWith(prefecture)) return address;
  return `${prefecture}${address.startsWith(town) ? '' : town}${address}`;
}

const shifted = (kana: string) => String.fromCodePoint(kana.codePointAt(0)! + 0x60);
const katakana = (kana: string): string => kana.replace(/[ぁ-ゖ]/g, shifted);

/** Only a weekly rhythm is a run of weekdays; what it is otherwise, the words beside it say. */
function weekdaysOf({ schedule }: Offered['offering']): string | null {
  const { type } = schedule?.recurrence ?? {};
  if (type === 'DAILY') return weekdays.map((day) => words.schedule.weekdays[day]).join('');
  if (schedule?.recurrence.type !== 'WEEKLY' || (schedule.recurrence.everyWeeks ?? 1) > 1) return null;
  const { days } = schedule.recurrence;
  return weekdays
    .filter((day) => days.includes(day))
    .map((day) => words.schedule.weekdays[day])
    .join('');
}

function daysInWords({ schedule }: Offered['offering']): string | null {
  const view = scheduleView(schedule);
  return view && [words.schedule.line(view), ...words.schedule.closures(view)].join('。');
}

function remarks({ row, offering, at }: Facts): string {
  const { venue } = offering;
  const viewing = viewingOf(at);
  return [
    at.reference.fiction,
    openData.term(openData.taxonomies.kind.name, words.codes.kinds[row.kind]),
    row.status === 'RUNNING' ? null : words.codes.statuses[row.status],
    ...residencyRuleViews(row, viewing.from).map(residencyLine),
    venue?.precision === 'AREA' && venue.radius ? openData.disc(venue.radius) : null,
    venue ? null : row.access_modes.map((mode) => words.codes.accessModes[mode]).join('・'),
    row.confirmed &&
      words.schedule.freshness({ class: 'FRESH', confirmedOn: row.confirmed.on, daysAgo: null }),
    offering.note,
  ]
    .filter(Boolean)
    .join(';');
}
