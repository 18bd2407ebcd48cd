import { type CaseOwner, type OfficePerson, ownerOf, unansweredStates } from '@tsunagi/domain';
import type { CaseKeys } from '../cases/index.ts';
import { teamWordPlaces } from '../team/index.ts';
import type { LinkRow, MatterRow, OfficePersonRow, PromiseRow } from './hand-over.repository.ts';
import type { HandOverMatter, HandOverOffer, HandOverPerson } from './hand-over.types.ts';

/** Where the sealed word of an offer belongs: one that is moved elsewhere does not open. */
export const handOverWordPlace = 'hand-over word';

/** Those of the office as the rule knows them. */
export const officeOf = (rows: readonly OfficePersonRow[]): OfficePerson[] =>
  rows.map(({ person_id, role, is_here }) => ({ personId: person_id, role, isHere: is_here }));

/** Each person once: somebody may have worked in the office twice, and is here if any of it holds. */
export function peopleView(
  rows: readonly OfficePersonRow[],
  counts: ReadonlyMap<string, number>,
): HandOverPerson[] {
  return [...Map.groupBy(rows, ({ person_id }) => person_id)].map(([id, terms]) => {
    const here = terms.filter(({ is_here }) => is_here);
    const last = (here.length > 0 ? here : terms).map(({ until }) => until);
    return {
      id,
      name: terms[0]!.name,
      isHere: here.length > 0,
      until: last.includes(null) ? null : (last.toSorted().at(-1) ?? null),
      holds: counts.get(id) ?? 0,
    };
  });
}

/** What a matter is shown with. */
export interface AroundMatters {
  readonly people: readonly OfficePersonRow[];
  readonly links: readonly LinkRow[];
  readonly promises: readonly PromiseRow[];
  /** By which telephone the offices on the other side are reached. */
  readonly phones: ReadonlyMap<string, string>;
  readonly keys: CaseKeys;
  readonly viewerId: string;
}

/** A matter with the referrals, the promises and the offer that hang on it. */
export function matterView(row: MatterRow, around: AroundMatters): HandOverMatter {
  const key = around.keys.of(row.key_sealed);
  const ofMatter = (link: LinkRow) =>
    row.kind === 'CASE' ? link.is_ours && link.case_id === row.id : link.id === row.id;
  return {
    id: row.id,
    kind: row.kind,
    reference: row.reference,
    pseudonym: row.pseudonym,
    lastContactOn: row.last_contact_on,
    nextContactOn: row.next_contact_on,
    owner: ownerOf(row.holder_id, officeOf(around.people)).kind,
    holderName: nameOf(row.holder_id, around),
    referrals: around.links.filter(ofMatter).map((link) => ({
      id: link.id,
      title: key?.texts.open(link.title_sealed, 'title') ?? null,
      otherName: link.other_name,
      otherPhone: link.other_id === null ? null : (around.phones.get(link.other_id) ?? null),
      contactName: link.contact_name,
      state: link.state,
      isOurs: link.is_ours,
      dueOn: unansweredStates.includes(link.state) ? link.due_on : null,
      meetingOn: link.meeting_booked_on,
    })),
    promises: around.promises
      .filter(({ case_id }) => case_id === row.case_id)
      .map(({ words_sealed, by_day }) => ({
        words: key?.texts.open(words_sealed, teamWordPlaces.step) ?? '—',
        byDay: by_day,
      })),
    offer: offerView(row, key?.texts.open(row.word_sealed, handOverWordPlace) ?? null, around),
  };
}

function offerView(row: MatterRow, word: string | null, around: AroundMatters): HandOverOffer | null {
  if (row.offer_id === null) return null;
  return {
    id: row.offer_id,
    byName: nameOf(row.offered_by, around) ?? '—',
    toName: nameOf(row.successor_id, around) ?? '—',
    isToMe: row.successor_id === around.viewerId,
    word,
    offeredOn: row.offered_on!,
  };
}

const nameOf = (id: string | null, { people }: AroundMatters): string | null =>
  people.find(({ person_id }) => person_id === id)?.name ?? null;

/** Whether somebody is among those who answer for it. */
export function answersFor(owner: CaseOwner, personId: string): boolean {
  if (owner.kind === 'PERSON') return owner.personId === personId;
  return owner.kind === 'OFFICE' || owner.personIds.includes(personId);
}
