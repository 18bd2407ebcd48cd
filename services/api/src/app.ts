import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { ApolloServer } from '@apollo/server';
import { japaneseDay } from '@tsunagi/domain';
import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';
import { ReferenceKeeper } from './geography/index.ts';
import type { Context } from './graphql/context.ts';
import { faultPlugin } from './graphql/fault-plugin.ts';
import { formattedFault } from './graphql/faults.ts';
import { compiledExecution } from './graphql/jit-plugin.ts';
import { extentRule } from './graphql/limits.ts';
import { makeLoaders } from './graphql/loaders.ts';
import { makeSchema } from './graphql/schema.ts';
import { GeoDoor } from './http/geo-door.ts';
import { makeIdentity, type Viewer } from './identity/index.ts';
import { Database } from './persistence/database.ts';
import { PersonalDatabase } from './persistence/personal-database.ts';
import { makeServices } from './services.ts';

export type { Services } from './services.ts';

const approximateBoundaries = fileURLToPath(
  new URL('../../../seed/data/geo/boundaries/municipalities.approx.topo.json', import.meta.url),
);

/** What may be given from outside instead of made here: for tests. */
export interface AppParts {
  clock?: () => Date;
  onStatement?: (text: string) => void;
  logger?: Logger;
}

export type App = Awaited<ReturnType<typeof makeApp>>;

/** Puts the server's parts together, by hand: what hangs on what can be read here. */
export async function makeApp(config: Config, parts: AppParts = {}) {
  const { clock = () => new Date(), onStatement } = parts;
  const log = parts.logger ?? pino({ level: config.logLevel, base: null });
  const database = new Database(config.databaseUrl, onStatement);
  const reference = await ReferenceKeeper.start(database).catch(async (fault) => {
    await database.close();
    throw fault;
  });
  const personal = new PersonalDatabase(config.databaseUrl);
  const { dataKey, demo, origin, mailOrigin, singleSignOn } = config;
  const warn = (message: string) => log.error({ fault: message });
  const identity = makeIdentity({
    database: personal,
    dataKey,
    demo,
    origin,
    mailOrigin,
    singleSignOn,
    clock,
    warn,
  });
  const services = makeServices({
    database,
    personal,
    dataKey,
    identity: identity.service,
    clock,
    people: { origin: identity.mailOrigin, passwordLink: identity.passwordLink },
  });
  const logFault = (fault: unknown, requestId: string) => log.error({ requestId, ...faultFacts(fault) });
  const apollo = makeApollo(logFault);
  await apollo.start();
  const at = (): Context['at'] => {
    const now = clock();
    return { now, day: japaneseDay(now), reference: reference.current };
  };

  return {
    log,
    database,
    personal,
    signIn: identity.signIn,
    logFault,
    apollo,
    services,
    reference,
    geo: new GeoDoor(config.dataDir, approximateBoundaries),
    at,
    contextOf(requestId: string, viewer: Viewer | null = null, place: string | null = null): Context {
      return { requestId, services, at: at(), loaders: makeLoaders(services), viewer, place };
    },
    async isReady(): Promise<boolean> {
      return database.query('select 1').then(
        () => true,
        () => false,
      );
    },
    async close(): Promise<void> {
      reference.stop();
      await apollo.stop();
      await Promise.all([database.close(), personal.close()]);
    },
  };
}

function makeApollo(logFault: (fault: unknown, requestId: string) => void): ApolloServer<Context> {
  const schema = makeSchema();
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    hideSchemaDetailsFromClientErrors: false,
    validationRules: [extentRule],
    parseOptions: { maxTokens: 5_000 },
    formatError: formattedFault,
    plugins: [compiledExecution(schema, logFault), faultPlugin(logFault)],
  });
}

/** What may be written down of a fault: its kind and where, never its sentence, which may quote a person. */
function faultFacts(fault: unknown) {
  const error = fault instanceof Error ? fault : undefined;
  return {
    fault: error?.name ?? typeof fault,
    code: (error as { code?: unknown } | undefined)?.code,
    at: error?.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8)
      .map((line) => line.trim()),
  };
}
