import { outcomeOfFault } from './outcome-of-fault.ts';

test('a mail that the server certainly did not take is tried again, or given up when it said no for good', () => {
  expect(outcomeOfFault({ code: 'ECONNECTION', command: 'CONN' })).toEqual({
    state: 'WAITING',
    code: 'ECONNECTION',
  });
  expect(outcomeOfFault({ code: 'ETIMEDOUT', command: 'CONN' }).state).toBe('WAITING');
  expect(outcomeOfFault({ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 450 })).toEqual({
    state: 'WAITING',
    code: '450',
  });
  expect(outcomeOfFault({ code: 'EMESSAGE', command: 'DATA', responseCode: 451 }).state).toBe('WAITING');
  expect(outcomeOfFault({ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 })).toEqual({
    state: 'REFUSED',
    code: '550',
  });
  expect(outcomeOfFault({ code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }).state).toBe('WAITING');
});

test('a mail whose text was on its way when the line broke is never sent a second time by itself', () => {
  expect(outcomeOfFault({ code: 'ETIMEDOUT', command: 'DATA' })).toEqual({
    state: 'UNCERTAIN',
    code: 'ETIMEDOUT',
  });
  expect(outcomeOfFault({ code: 'ESOCKET', command: 'DATA' }).state).toBe('UNCERTAIN');
  expect(outcomeOfFault(new Error('anything unknown')).state).toBe('UNCERTAIN');
  expect(outcomeOfFault(undefined).state).toBe('UNCERTAIN');
});

test('what is kept of a fault quotes no address', () => {
  const fault = Object.assign(new Error('550 <hanako@example.jp> unknown'), {
    responseCode: 550,
    response: '550 <hanako@example.jp>',
  });
  expect(JSON.stringify(outcomeOfFault(fault))).not.toContain('hanako');
});
