import { type CalendarDay, japaneseDay } from '@tsunagi/domain';
import type { RoundRow } from './round.repository.ts';
import type { Round, SectionRound } from './round.types.ts';
import type { AskedSection } from './section-answer.service.ts';

/** A round as the office that asked sees it. */
export const roundView = (row: RoundRow, today: CalendarDay): Round => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  words: row.words,
  until: row.until,
  sentOn: japaneseDay(row.made_at),
  by: row.made_by_name,
  over: row.ended_at !== null || row.until < today,
  unanswered: row.recipients.filter(({ places, finishedAt }) => places.length === 0 && !finishedAt).length,
  recipients: row.recipients.map(({ id, name, mail, places, finishedAt, remindedAt }) => ({
    id,
    name,
    mail,
    places,
    finished: finishedAt !== null,
    remindedOn: remindedAt ? japaneseDay(new Date(remindedAt)) : null,
  })),
});

/** A round as one who was asked sees it: nothing of the others. */
export const sectionRoundView = ({ round, recipient }: AskedSection): SectionRound => ({
  kind: round.kind,
  title: round.title,
  words: round.words,
  until: round.until,
  officeName: round.office_name,
  recipientName: recipient.name,
  places: recipient.places,
  finished: recipient.finishedAt !== null,
});
