import { organizationKinds } from '../directory/codes.ts';
import { isReceiving, lookedAtFirst, mayReceive } from './may-receive.ts';
import { vettingStates } from './vetting.ts';

test('nobody is sent to a body that nobody set up by law and nobody has looked at, nor to any with doubts', () => {
  for (const kind of organizationKinds)
    for (const state of vettingStates) {
      const isSent = isReceiving(mayReceive(kind, state));
      if (state === 'DOUBTS') expect(isSent).toBe(false);
      else if (state === 'OPEN') expect(isSent).toBe(!lookedAtFirst.includes(kind));
      else expect(isSent).toBe(true);
    }
});
