import { discloseItem } from './disclosure.ts';
import { type Ground, groundKinds, sharedItems } from './ground.ts';
import { type BothPolicies, bothTogether, limitOf, whosePolicy } from './office-policies.ts';
import { familyRules, meetingRules, type SharingPolicy, usualPolicy } from './sharing-policy.ts';

const open: SharingPolicy = { family: 'ENOUGH', meeting: 'WITH_NAME', sensitiveLeaves: true };
const policies: readonly SharingPolicy[] = familyRules.flatMap((family) =>
  meetingRules.flatMap((meeting) =>
    [true, false].map((sensitiveLeaves) => ({ family, meeting, sensitiveLeaves })),
  ),
);
const facts = (kind: Ground['kind'], both: BothPolicies, isReceiverUnderSecrecy = true) => ({
  referral: { state: 'IN_SUPPORT', stateBefore: null, isNamed: true } as const,
  parties: ['RECEIVER'] as const,
  grounds: [
    {
      kind,
      receiverIds: ['saku'],
      items: sharedItems,
      purposes: ['REFERRAL'],
      from: '2026-11-01',
      until: null,
      isWithdrawn: false,
    } satisfies Ground,
  ],
  policy: bothTogether(both),
  isReceiverUnderSecrecy,
  unmasked: [],
  staysInOffice: [],
  today: '2026-11-23' as const,
});

test('it is said whose rule stands in the way: the sender’s, the receiver’s, or both', () => {
  const strict = { ...open, family: 'NOTHING' } as const;
  const whose = (sender: SharingPolicy, receiver: SharingPolicy) =>
    whosePolicy('IDENTITY', facts('FAMILY_CONSENT', { sender, receiver }), { sender, receiver });
  expect(whose(strict, open)).toEqual(['SENDER']);
  expect(whose(open, strict)).toEqual(['RECEIVER']);
  expect(whose(usualPolicy, usualPolicy)).toEqual(['SENDER', 'RECEIVER']);
  expect(whose(open, open)).toEqual([]);
});

test('over all pairs of policies somebody’s rule is named exactly where a rule takes something away', () => {
  for (const sender of policies)
    for (const receiver of policies)
      for (const kind of groundKinds)
        for (const item of sharedItems) {
          const both = { sender, receiver };
          const shown = discloseItem(item, facts(kind, both)).form;
          const free = discloseItem(item, { ...facts(kind, both), policy: open }).form;
          expect(whosePolicy(item, facts(kind, both), both).length > 0).toBe(shown !== free);
        }
});

test('a ground carries as far as the stricter side lets it; the person’s own consent is nobody’s to narrow', () => {
  const strict: SharingPolicy = { family: 'NOTHING', meeting: 'NOTHING', sensitiveLeaves: false };
  expect(limitOf('PERSON_CONSENT', { sender: strict, receiver: strict }, false)).toEqual({
    reach: 'WITH_NAME',
    sides: [],
  });
  expect(limitOf('FAMILY_CONSENT', { sender: open, receiver: usualPolicy }, true)).toEqual({
    reach: 'NOTHING',
    sides: ['RECEIVER'],
  });
  const withSecrecy = { ...open, family: 'WITH_SECRECY' } as const;
  expect(limitOf('FAMILY_CONSENT', { sender: withSecrecy, receiver: open }, false).sides).toEqual(['SENDER']);
  expect(limitOf('FAMILY_CONSENT', { sender: withSecrecy, receiver: open }, true).reach).toBe('WITH_NAME');
});
