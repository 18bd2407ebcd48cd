export { anyFreePort, type Child, startChild, withClient } from '@tsunagi/infra';
export { type AskError, startTestApi, type TestApi } from './test-api.ts';
export { createTestDatabase, type TestDatabase } from './test-database.ts';
export { demoDay, startTestDatabase, type Template, type TestServer } from './test-server.ts';
export { startTestSystem, type TestSystem } from './test-system.ts';
