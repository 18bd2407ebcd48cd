import { Ctx, Query, Resolver } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { Directory } from './directory.types.ts';

@Resolver()
export class DirectoryResolver {
  @Can('public')
  @Query(() => Directory)
  directory(@Ctx() { services, at }: Context) {
    return services.directory.about(at);
  }
}
