import { type CalendarDay, type DeskList, daysBetween, japaneseDay, onTheDesk } from '@tsunagi/domain';
import { cases } from '@tsunagi/texts/ja/staff/cases';
import { desk } from '@tsunagi/texts/ja/staff/desk';
import { morning as texts } from '@tsunagi/texts/ja/staff/morning';
import { referrals } from '@tsunagi/texts/ja/staff/referrals';
import { routing } from '@tsunagi/texts/ja/staff/routing';
import type { MorningQuery } from '../../../gql/graphql.ts';
import type { WaitingTasks } from '../waiting-list.tsx';
import { waitingPlaces } from '../waiting-places.ts';

export type MorningFacts = MorningQuery;
type CaseShown = MorningQuery['morning']['due'][number];
type ReferralShown = MorningQuery['referrals'][number];
type RoomShown = MorningQuery['roomInquiries'][number];

/** One thing on the desk: until when, what, where it lies, and the one thing to do. */
export interface MorningRow {
  readonly key: string;
  readonly lists: readonly DeskList[];
  readonly day: CalendarDay | null;
  /** Over its day, due today, or about a life in danger: it comes first. */
  readonly isUrgent: boolean;
  readonly isLate: boolean;
  readonly when: readonly [bold: string, plain: string | null];
  readonly title: string;
  readonly number: string | null;
  readonly about: string;
  readonly holder: Pick<ReferralShown, 'isHeldHere' | 'holderName'> | null;
  readonly href: string;
  readonly act: string;
}

/** Everything that lies on the desk, the most pressing first. */
export function morningRows(
  facts: MorningFacts,
  tasks: WaitingTasks,
  today: CalendarDay,
): readonly MorningRow[] {
  const rows = [
    ...facts.referrals.map((one) => referralRow(one, today)),
    ...facts.morning.due.map((one) => contactRow(one, today)),
    ...facts.roomInquiries
      .filter(({ isOwn, answer }) => !isOwn && answer === null)
      .map((one) => roomRow(one, today)),
    // Each of them stands here by itself.
    ...tasks.filter(({ kind }) => kind !== 'REFERRALS_TO_ANSWER').map((one) => taskRow(one, today)),
  ];
  const rank = ({ isUrgent, day }: MorningRow) => `${isUrgent ? 0 : 1} ${day ?? '9'}`;
  // Of two that press alike the one that was listed first stays first.
  return rows.toSorted((one, other) => rank(one).localeCompare(rank(other)));
}

function referralRow(referral: ReferralShown, today: CalendarDay): MorningRow {
  const { id, state, parties, title, pseudonym, senderName, receiverName, meetingOn, dueOn } = referral;
  const { reason, day, lists } = onTheDesk(
    { ...referral, dueOn: dueOn as CalendarDay | null, meetingOn: meetingOn as CalendarDay | null },
    today,
  );
  const isSender = parties.includes('SENDER');
  const words = texts.reasons[reason];
  const isLate = day !== null && day < today;
  return {
    key: id,
    lists,
    day,
    isUrgent: lists.includes('FIRST') && day !== null && day <= today,
    isLate,
    when: day === null ? [referrals.lists.noDue, null] : dayWords(day, today, reason.startsWith('MEETING')),
    title: words.title({ isSender, other: isSender ? receiverName : senderName }),
    number: referrals.number(referral.reference),
    about: [pseudonym, title ?? referrals.closedTitle, referrals.states[state]].join('　'),
    holder: referral,
    href: `/desk/referrals/${id}`,
    act: words.act,
  };
}

const dayWords = (day: CalendarDay, today: CalendarDay, isMeeting: boolean): readonly [string, string] => [
  day < today ? referrals.lists.late(day, today) : referrals.lists.left(day, today),
  isMeeting ? referrals.shortDay(day) : referrals.lists.until(day),
];

function contactRow(one: CaseShown, today: CalendarDay): MorningRow {
  const day = one.nextContactOn as CalendarDay;
  const isLate = day < today;
  return {
    key: `contact ${one.id}`,
    lists: isLate ? ['FIRST', 'LATE'] : ['FIRST'],
    day,
    isUrgent: true,
    isLate,
    when: [dayWords(day, today, false)[0], texts.contact.planned(day)],
    title: texts.contact.title(one.pseudonym),
    number: cases.reference(one.reference),
    about: [texts.caseLine(one), one.timesPushedBack > 0 ? texts.pushed.times(one.timesPushedBack) : null]
      .filter(Boolean)
      .join('　'),
    holder: null,
    href: `/desk/cases/${one.id}#work`,
    act: texts.contact.act,
  };
}

function roomRow(one: RoomShown, today: CalendarDay): MorningRow {
  const day = japaneseDay(new Date(one.askedAt as string));
  return {
    key: `room ${one.id}`,
    lists: ['FIRST', 'WAITED_FOR'],
    day,
    isUrgent: false,
    isLate: false,
    when: [texts.room.days(daysBetween(day, today)), texts.room.since(day)],
    title: texts.room.title(one.askerName),
    number: null,
    about: routing.room.sentence(one.need, one.ageDecade, one.areaName),
    holder: null,
    href: '/desk/referrals#rooms-received',
    act: texts.room.act,
  };
}

function taskRow({ kind, count, oldestDay }: WaitingTasks[number], today: CalendarDay): MorningRow {
  const day = oldestDay as CalendarDay | null;
  const isDanger = kind === 'DANGERS_TO_REVIEW';
  return {
    key: kind,
    lists: isDanger ? ['FIRST', 'WAITED_FOR'] : ['FIRST'],
    // Since when entries wait is no day until when: people come before them.
    day: isDanger ? day : null,
    isUrgent: isDanger,
    isLate: false,
    when: day ? [desk.waited(daysBetween(day, today)), desk.since(day)] : [desk.noDay, null],
    title: desk.waiting[kind].title(count),
    number: null,
    about: '',
    holder: null,
    href: waitingPlaces[kind],
    act: desk.waiting[kind].act,
  };
}
