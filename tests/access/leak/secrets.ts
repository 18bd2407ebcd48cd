import {
  type CalendarDay,
  discloseItem,
  type Ground,
  partiesOf,
  type ReferralFacts,
  readsNeed,
  type SharedItem,
  sensitiveItems,
  sharedItems,
  usualPolicy,
} from '@tsunagi/domain';
import type { Caller } from '../staff.ts';

/** How a secret stands to an organization: it must find it, it may, or no answer may hold it. */
export type Reach = 'MUST' | 'MAY' | 'NEVER';

/** Every secret begins so: one look finds that any of them lies open. */
export const mark = 'himitsu';

/** One text that was planted, of which class, and to which organization it may come. */
export interface Secret {
  readonly text: string;
  readonly kind: string;
  /** By the office; where only somebody in person reads, by the caller, too. */
  reach(office: string | null, caller: Caller): Reach;
}

/** What is known of one link of a chain when it is judged who may read: the test's own account, not the program's. */
export interface Link {
  readonly facts: ReferralFacts;
  readonly grounds: readonly Ground[];
}

/** What was planted of one case and its referral. */
export interface Planted {
  readonly name: string;
  readonly own: string;
  /** Every referral of the chain; its texts went along. */
  links: readonly Link[];
  readonly secrets: Secret[];
}

let planted = 0;
/** A text that stands nowhere else. */
export const secretText = (): string => `${mark}${String(++planted).padStart(4, '0')}x`;

const strongest = (reaches: readonly Reach[]): Reach =>
  reaches.includes('MUST') ? 'MUST' : reaches.includes('MAY') ? 'MAY' : 'NEVER';
/** The strongest of what each link of the chain gives to an office. */
export const overLinks = (
  one: Planted,
  office: string | null,
  judge: (link: Link, office: string) => Reach,
): Reach => (office === null ? 'NEVER' : strongest(one.links.map((link) => judge(link, office))));

/** Plants a text of an item of the case itself, in full or coarse. */
export function ofCase(one: Planted, item: SharedItem, form: 'FULL' | 'COARSE'): string {
  const shown = sensitiveItems.includes(item) ? 'COARSE' : 'FULL';
  // The coarse form of what is shown in full is nobody's business, but the own office's.
  const own: Reach = form === shown ? 'MUST' : form === 'COARSE' ? 'MAY' : 'NEVER';
  return plant(one, `case ${item} ${form}`, (office) => (office === one.own ? own : 'NEVER'));
}

/** Plants a text of an item of the referral, in full or coarse: `discloseItem` says who reads it. */
export function ofReferral(
  one: Planted,
  item: SharedItem,
  form: 'FULL' | 'COARSE',
  { staysInOffice, today }: { readonly staysInOffice: readonly SharedItem[]; readonly today: CalendarDay },
): string {
  return plant(one, `referral ${item} ${form}`, (office) =>
    overLinks(one, office, ({ facts, grounds }, at) => {
      const shown = discloseItem(item, {
        referral: facts,
        parties: partiesOf(at, facts),
        grounds,
        policy: usualPolicy,
        isReceiverUnderSecrecy: facts.receiverId === 'office-20217',
        unmasked: [],
        staysInOffice,
        today,
      });
      if (shown.form === form) return 'MUST';
      return shown.form === 'FULL' ? 'MAY' : 'NEVER';
    }),
  );
}

const goesWithNeed = ({ facts }: Link, office: string): Reach =>
  readsNeed(partiesOf(office, facts), facts.state) ? 'MUST' : 'NEVER';

/** Plants the title of a referral, which goes with the need, also to the next link. */
export const asTitle = (one: Planted): string =>
  plant(one, 'title', (office) => overLinks(one, office, goesWithNeed));

/** Plants the word of an act on the first link: it goes with the need, and who said it keeps it. */
export const asWord = (one: Planted, action: string, author: string): string =>
  plant(one, `word of ${action}`, (office) => {
    if (office === author) return 'MUST';
    return office === null ? 'NEVER' : goesWithNeed(one.links[0]!, office);
  });

/** Plants what the parties may know at all times, as the pseudonym; `known` is what the program has made. */
export const ofParties = (one: Planted, kind: string, known: string): string =>
  plant(
    one,
    kind,
    (office) =>
      overLinks(one, office, ({ facts }, at) =>
        partiesOf(at, facts).includes('STRANGER') ? 'NEVER' : 'MUST',
      ),
    known,
  );

/** Plants what is the own office's alone. */
export const ofOwn = (one: Planted, kind: string, reach: Reach, known?: string): string =>
  plant(one, kind, (office) => (office === one.own ? reach : 'NEVER'), known);

/** Plants a text of a kind; `reach` says to whom it may come. */
export function plant(one: Planted, kind: string, reach: Secret['reach'], text = secretText()): string {
  one.secrets.push({ text, kind: `${one.name}: ${kind}`, reach });
  return text;
}

/** The person's consent as it stands at the end of a story. */
export const consentAtEnd = (kind: string | null, receiver: string | null): readonly Ground[] =>
  kind === null || receiver === null
    ? []
    : [
        {
          kind: 'PERSON_CONSENT',
          receiverIds: [receiver],
          items: consentedItems(kind),
          purposes: ['REFERRAL'],
          from: '2020-01-01',
          until: kind === 'OVER' ? '2020-12-31' : null,
          isWithdrawn: kind === 'WITHDRAWN',
        },
      ];

/** The items a consent of a story names. */
export const consentedItems = (kind: string): readonly SharedItem[] =>
  kind === 'WITHOUT_MONEY' ? sharedItems.filter((item) => item !== 'MONEY') : sharedItems;
