import { together } from './together.ts';

const never = new AbortController().signal;

test('when one part fails the other is broken off and has ended before the failure is thrown', async () => {
  const events: string[] = [];
  const patient = (cancel: AbortSignal) =>
    new Promise<never>((_resolve, reject) => {
      cancel.addEventListener('abort', () =>
        setTimeout(() => {
          events.push('cleaned up');
          reject(cancel.reason);
        }, 20),
      );
    });
  const failing = async () => {
    throw new Error('no room');
  };
  await expect(together(never, patient, failing)).rejects.toThrow('no room');
  expect(events).toEqual(['cleaned up']);
});

test('two parts that succeed answer both', async () => {
  const answers = await together(
    never,
    async () => 'api',
    async () => 'web',
  );
  expect(answers).toEqual(['api', 'web']);
});
