import type { PeopleDone } from '@tsunagi/texts/ja/staff/people';
import {
  EndContractDocument,
  EndMembershipDocument,
  InviteAgainDocument,
  InvitePersonDocument,
  MakeContractDocument,
  type PeopleOutcomeFragment,
  type StaffRole,
} from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';

interface PeopleAct {
  readonly done: PeopleDone;
  ask(fields: FormData): Promise<{ result: PeopleOutcomeFragment }>;
}

const typed = (fields: FormData, name: string): string => {
  const value = fields.get(name);
  return typeof value === 'string' ? value.normalize('NFKC').trim() : '';
};
const orNull = (fields: FormData, name: string): string | null => typed(fields, name) || null;

const term = (fields: FormData) => ({ from: typed(fields, 'from'), to: orNull(fields, 'to') });

/** What the forms about people ask of the api, by name. */
export const peopleActs = {
  invite: {
    done: 'INVITED',
    ask: (fields) =>
      askFromBrowser(InvitePersonDocument, {
        input: {
          name: typed(fields, 'name'),
          email: typed(fields, 'email'),
          role: typed(fields, 'role') as StaffRole,
          organizationId: orNull(fields, 'organizationId'),
          contractId: orNull(fields, 'contractId'),
          ...term(fields),
        },
      }),
  },
  inviteAgain: {
    done: 'SENT_AGAIN',
    ask: (fields) => askFromBrowser(InviteAgainDocument, { membershipId: typed(fields, 'id') }),
  },
  endMembership: {
    done: 'ENDED',
    ask: (fields) =>
      askFromBrowser(EndMembershipDocument, {
        membershipId: typed(fields, 'id'),
        lastDay: typed(fields, 'lastDay'),
      }),
  },
  makeContract: {
    done: 'CONTRACT_MADE',
    ask: (fields) =>
      askFromBrowser(MakeContractDocument, {
        input: {
          providerId: typed(fields, 'providerId'),
          clientId: typed(fields, 'organizationId'),
          from: typed(fields, 'from'),
          to: typed(fields, 'to'),
        },
      }),
  },
  endContract: {
    done: 'CONTRACT_SET',
    ask: (fields) =>
      askFromBrowser(EndContractDocument, {
        contractId: typed(fields, 'id'),
        lastDay: typed(fields, 'lastDay'),
      }),
  },
} satisfies Record<string, PeopleAct>;

export type PeopleActName = keyof typeof peopleActs;
