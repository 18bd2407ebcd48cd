export { anyFreePort, isPortFree, PortTaken, type PortWish, settlePort } from './port.ts';
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresWish,
  startEmbeddedPostgres,
} from './postgres/embedded-postgres.ts';
export {
  bootstrap,
  createDatabaseStatement,
  databaseName,
  databaseStatements,
  type RolePasswords,
  roleStatements,
  roles,
  withClient,
} from './postgres/roles.ts';
export { type Child, startChild, untilAnswers } from './system/child-process.ts';
export { modestMemory } from './system/modest-memory.ts';
export { root } from './system/root.ts';
export { type System, startSystem } from './system/start-system.ts';
