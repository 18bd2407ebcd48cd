import { Extensions } from 'type-graphql';

/** Rights an operation may ask for. Only the public side exists so far; it must be named, too. */
export type Permission = 'public';

/** Names the permission an operation needs; a test walks the schema and fails where none is named. */
export const Can = (permission: Permission): MethodDecorator => Extensions({ permission }) as MethodDecorator;
