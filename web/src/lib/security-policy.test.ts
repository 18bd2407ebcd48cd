import { securityPolicy } from './security-policy.ts';

test('a page may load and run only what is our own and carries this request’s nonce', () => {
  const policy = securityPolicy('abc', false);
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
  expect(policy).toContain("style-src 'self' 'nonce-abc';");
  expect(policy).not.toMatch(/unsafe|https?:|\*/u);
});
