import { type CalendarDay, coordinatesOffice, endsSoon, ownerOf } from '@tsunagi/domain';
import { answersFor, countByHolder, handOverRows, officeOf, peopleView } from '../../hand-over/index.ts';
import type { WaitingContributor } from './contributor.ts';

/**
 * What is offered to oneself and not confirmed; and what has no successor yet though its holder has left or leaves soon,
 * for those who answer for it and for coordinators.
 */
export const handOversWaiting: WaitingContributor = {
  permission: 'work-cases',
  async tasks(client, { viewer: { personId, working }, day }) {
    if (!working?.organizationId) return [];
    const rows = await handOverRows.people(client, day);
    const matters = await handOverRows.matters(client, working.organizationId);
    const office = officeOf(rows);
    const people = new Map(peopleView(rows, countByHolder(matters)).map((one) => [one.id, one]));
    const isLeaving = (holderId: string) => {
      const holder = people.get(holderId);
      return !holder?.isHere || endsSoon(holder.until, day);
    };
    const isMine = (holderId: string) =>
      coordinatesOffice(personId, office) || answersFor(ownerOf(holderId, office), personId);
    const offered = matters.filter(({ successor_id }) => successor_id === personId);
    const left = matters.filter(
      ({ holder_id, offer_id }) =>
        offer_id === null && holder_id !== null && isLeaving(holder_id) && isMine(holder_id),
    );
    const since = offered.flatMap(({ offered_on }) => offered_on ?? []).toSorted();
    return [
      {
        kind: 'HAND_OVERS_TO_CONFIRM',
        count: offered.length,
        oldestDay: (since[0] ?? null) as CalendarDay | null,
      },
      { kind: 'HAND_OVERS_TO_OFFER', count: left.length, oldestDay: null },
    ];
  },
};
