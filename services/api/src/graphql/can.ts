import { mayEnter, type Permission } from '@tsunagi/domain';
import { GraphQLError } from 'graphql';
import { Extensions, type MiddlewareFn, UseMiddleware } from 'type-graphql';
import type { Context } from './context.ts';

export type { Permission } from '@tsunagi/domain';

/**
 * Names the permission an operation needs and keeps out who lacks it; a test walks the schema and fails where none is
 * named. The guard is part of the resolver itself, so that compiled documents pass it, too.
 */
export const Can =
  (permission: Permission): MethodDecorator =>
  (target, key, descriptor) => {
    (Extensions({ permission }) as MethodDecorator)(target, key, descriptor);
    if (permission !== 'public')
      (UseMiddleware(guard(permission)) as MethodDecorator)(target, key, descriptor);
  };

const guard =
  (permission: Permission): MiddlewareFn<Context> =>
  async ({ context: { viewer } }, next) => {
    const entry = mayEnter(permission, { signedIn: viewer !== null, role: viewer?.working?.role ?? null });
    if (entry !== 'OPEN') throw new GraphQLError(entry, { extensions: { code: entry } });
    return next();
  };
