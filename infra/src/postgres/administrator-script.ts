import {
  databaseName,
  databaseStatements,
  type RoleName,
  type RolePasswords,
  roleStatements,
  roles,
} from './roles.ts';

export interface AdministratorScript {
  /** Run once in any database of the server. */
  readonly onServer: readonly string[];
  /** Run then inside the new database. */
  readonly inDatabase: readonly string[];
}

/** What an administrator of a managed PostgreSQL runs once; a superuser is not needed, rights to make roles and databases are. */
export function administratorScript(passwords: RolePasswords): AdministratorScript {
  return {
    onServer: [
      ...roleStatements([], passwords),
      // Without this an administrator who is no superuser may not give the database away.
      `GRANT ${roles.owner} TO CURRENT_USER`,
      `CREATE DATABASE ${databaseName} OWNER ${roles.owner} ENCODING 'UTF8' TEMPLATE template0`,
    ],
    inDatabase: databaseStatements(databaseName),
  };
}

/** The settings that follow from it, for a server at this place. */
export function settingsFor(host: string, passwords: RolePasswords, dataKey: string): Record<string, string> {
  const address = (role: RoleName) =>
    `postgresql://${roles[role]}:${passwords[role]}@${host}/${databaseName}`;
  return {
    DATABASE_URL: address('owner'),
    TSUNAGI_APP_DATABASE_URL: address('app'),
    TSUNAGI_WORKER_DATABASE_URL: address('worker'),
    TSUNAGI_DATA_KEY: dataKey,
  };
}
