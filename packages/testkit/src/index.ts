export { anyFreePort, type Child, startChild, withClient } from '@tsunagi/infra';
export { type MailCatcher, startMailCatcher } from './mail-catcher.ts';
export { type OidcPerson, type OidcProvider, startOidcProvider } from './oidc-provider.ts';
export { runLater } from './run-later.ts';
export { type AskError, startTestApi, type TestApi } from './test-api.ts';
export { createTestDatabase, type TestDatabase } from './test-database.ts';
export { demoDay, startTestDatabase, type Template, type TestServer } from './test-server.ts';
export { startTestSystem, type TestSystem } from './test-system.ts';
