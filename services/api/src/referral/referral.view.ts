import {
  type BothPolicies,
  type CalendarDay,
  type DisclosureFacts,
  discloseItem,
  hasPersonConsent,
  holderOf,
  isPassedAround,
  openActions,
  partiesOf,
  type ReferralMoment,
  readsNeed,
  type SharedItem,
  sharedItems,
  unansweredStates,
  whosePolicy,
} from '@tsunagi/domain';
import { type CaseKey, type GroundRow, groundOf, groundView, placeOf } from '../cases/index.ts';
import type { ChainRow, ReferralEventRow, ReferralItemRow, ReferralRow } from './referral.row.ts';
import { factsOf } from './referral.row.ts';
import type { Referral, ReferralEvent, ReferralItem, ReferralLine } from './referral.types.ts';

/** A referral in a list of an organization. */
export function referralLine(
  row: ReferralRow,
  organizationId: string,
  { day, key }: { readonly day: CalendarDay; readonly key: CaseKey | null },
): ReferralLine {
  const facts = factsOf(row);
  const holder = holderOf(facts);
  const parties = partiesOf(organizationId, facts);
  return {
    id: row.id,
    reference: row.reference,
    title: readsNeed(parties, row.state) && key ? key.texts.open(row.title_sealed, 'title') : null,
    pseudonym: row.pseudonym,
    state: row.state,
    parties,
    // Where a case has moved, it stands where its sender stood; names are those of the day of sending.
    holderName: holder === row.receiver_id ? (row.receiver_name ?? row.sender_name) : row.sender_name,
    isHeldHere: holder === organizationId,
    senderName: row.sender_name,
    receiverName: row.receiver_name,
    sentOn: row.sent_on,
    dueOn: row.due_on,
    isOverdue: unansweredStates.includes(row.state) && row.due_on !== null && row.due_on < day,
    meetingOn: row.meeting_booked_on,
    hop: row.hop,
    version: row.version,
    caseId: parties.includes('SENDER') ? row.case_id : null,
  };
}

/** All that a referral's view is made of. */
export interface ReferralParts {
  readonly row: ReferralRow;
  readonly organizationId: string;
  readonly items: readonly ReferralItemRow[];
  readonly grounds: readonly GroundRow[];
  readonly events: readonly ReferralEventRow[];
  readonly chain: readonly ChainRow[];
  readonly names: ReadonlyMap<string, string>;
  readonly key: CaseKey | null;
  readonly disclosure: DisclosureFacts;
  readonly policies: BothPolicies;
  readonly moment: ReferralMoment;
}

/** A referral as one organization sees it: `discloseItem` decides the form of each item. */
export function referralView(parts: ReferralParts): Referral {
  const { row, disclosure, moment } = parts;
  const isOwn = disclosure.parties.includes('SENDER');
  return {
    ...referralLine(row, parts.organizationId, { day: moment.today, key: parts.key }),
    items: sharedItems
      .filter((item) => isOwn === false || parts.items.some((one) => one.item === item))
      .map((item) => shownItem(item, parts))
      .filter(({ form }) => form !== 'NOTHING'),
    grounds: parts.grounds.map((ground) => groundView(ground, parts.names, moment.today)),
    hasPersonConsent: hasPersonConsent(parts.grounds.map(groundOf), moment.today),
    meetings: {
      required: row.meetings_required,
      proven: row.meetings_proven,
      bookedOn: row.meeting_booked_on,
    },
    isFollowed: row.is_followed,
    isReceiverOutside: row.is_receiver_outside,
    events: parts.events.map((event) => eventView(event, parts)),
    chain: parts.chain.map((link) => ({
      receiverName: link.receiver_name,
      state: link.state,
      hop: link.hop,
      isThis: link.id === row.id,
    })),
    isPassedAround: isPassedAround(moment.chain),
    openActions: openActions(factsOf(row), moment),
  };
}

function shownItem(item: SharedItem, { items, key, disclosure, policies }: ReferralParts): ReferralItem {
  const shown = discloseItem(item, disclosure);
  const asReceiver: DisclosureFacts = { ...disclosure, parties: ['RECEIVER'] };
  const receiver = disclosure.parties.includes('SENDER') ? discloseItem(item, asReceiver) : null;
  const around = {
    item,
    ...shown,
    receiverSees: receiver?.form ?? null,
    receiverWhy: receiver?.why ?? null,
    policyOf: whosePolicy(item, asReceiver, policies),
  };
  if (shown.form === 'MASKED' || shown.form === 'NOTHING') return { ...around, text: null };
  const wanted = shown.form === 'FULL' ? 'FULL' : 'COARSE';
  const found = items.find((one) => one.item === item && one.form === wanted);
  return {
    ...around,
    text: found && key ? key.texts.open(found.text_sealed, placeOf(item, wanted)) : null,
  };
}

/** Words are for the parties while they read; one's own words stay one's own to read. */
function eventView(
  event: ReferralEventRow,
  { key, organizationId, disclosure }: ReferralParts,
): ReferralEvent {
  const isRead =
    readsNeed(disclosure.parties, disclosure.referral.state) || event.organization_id === organizationId;
  return {
    id: event.id,
    at: event.at,
    action: event.action,
    organizationName: event.organization_name,
    personName: event.person_name,
    day: event.day,
    word: isRead && key ? key.texts.open(event.word_sealed, 'word') : null,
    declineReason: event.decline_reason,
    declineNext: event.decline_next,
    outcome: event.outcome,
    cause: event.cause,
    way: event.way,
    alternativeId: event.alternative_id,
    alternativeName: event.alternative_name,
  };
}
