export { createTestDatabase, type TestDatabase } from './test-database.ts';
export { startTestDatabase, type Template, type TestServer } from './test-server.ts';
