import type { CalendarDay, StaffRole } from '@tsunagi/domain';
import { account } from '@tsunagi/texts/ja/account';
import { mailPeople } from '@tsunagi/texts/ja/mail-people';
import { linkHours } from '../identity/index.ts';
import type { MailWish } from '../mail/queue-mail.ts';

/** What the mail of an invitation is made of. */
export interface InvitationMail {
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly office: string | null;
  readonly from: CalendarDay;
  readonly to: CalendarDay | null;
  readonly invitedBy: string;
  /** Where the password is chosen; null for someone who signs in already. */
  readonly passwordLink: string | null;
  /** Where one signs in. */
  readonly door: string;
  readonly membershipId: string;
}

const dayWords = (day: CalendarDay): string => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return account.day(year, month, date);
};

/** The mail to one who is let in: to choose a password, or to know of a further membership. */
export function invitationMail(invitation: InvitationMail): MailWish {
  const words = {
    name: invitation.name,
    invitedBy: invitation.invitedBy,
    office: invitation.office,
    role: account.roles[invitation.role],
    from: dayWords(invitation.from),
    until: invitation.to && dayWords(invitation.to),
    link: invitation.passwordLink ?? invitation.door,
  };
  const mail = invitation.passwordLink
    ? mailPeople.invitation(words, linkHours)
    : mailPeople.membership(words);
  return { kind: 'INVITATION', to: invitation.email, about: invitation.membershipId, ...mail };
}
