import type { Caller } from '../staff.ts';
import type { RowTest } from './rows.ts';

const office = `query ($id: ID) { office(organizationId: $id) { organization { id } colleagues { membershipId email }
  contracts { id } } }`;
const refusals = '... on Refused { refusals { code } }';
const end = `mutation ($id: ID!) { endMembership(membershipId: $id, lastDay: "2027-03-31") { ${refusals} } }`;
const again = `mutation ($id: ID!) { inviteAgain(membershipId: $id) { ${refusals} } }`;
const endContract = `mutation ($id: ID!) { endContract(contractId: $id, lastDay: "2027-03-31") { ${refusals} } }`;
const invite = `mutation ($id: ID!) { invitePerson(input: { name: "見本", email: "another@example.jp",
  role: MUNICIPAL_WORKER, organizationId: $id, from: "2026-11-23" }) { ${refusals} } }`;

/** Coordinators of a town with an agreement and of the prefecture the town lies in. */
const others: readonly Caller[] = ['koumi-matome', 'nagano-ken'];

/** Those who work in one office are no other office's to see, to invite or to end. */
export const people: readonly RowTest[] = others.map((other) => ({
  name: `the people, invitations and contracts of the office of Saku are out of reach for ${other}`,
  async run(as) {
    const own = (await as['saku-matome'](office)).data.office;
    expect(own.colleagues.length).toBeGreaterThan(2);
    const asked = (await as[other](office, { id: own.organization.id })).data.office;
    expect(asked).toBeNull();
    const mine = (await as[other](office)).data.office;
    expect(mine.organization.id).not.toBe(own.organization.id);
    expect(JSON.stringify(mine)).not.toContain('saku-');
    const codes = async (query: string, id: string) =>
      Object.values<{ refusals: { code: string }[] }>((await as[other](query, { id })).data)[0]!.refusals.map(
        ({ code }) => code,
      );
    const { membershipId } = own.colleagues[0];
    expect(await codes(end, membershipId)).toEqual(['NOT_FOUND']);
    expect(await codes(again, membershipId)).toEqual(['NOT_FOUND']);
    expect(await codes(endContract, own.contracts[0].id)).toEqual(['NOT_FOUND']);
    expect(await codes(invite, own.organization.id)).toContain('NOT_YOUR_OFFICE');
  },
}));
