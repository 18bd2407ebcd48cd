import { type CalendarDay, isCalendarDay } from '@tsunagi/domain';
import { GraphQLScalarType, Kind } from 'graphql';

function readDay(value: unknown): CalendarDay {
  if (typeof value === 'string' && isCalendarDay(value)) return value;
  throw new TypeError('A day is written YYYY-MM-DD.');
}

/** A calendar day in Japan, `YYYY-MM-DD`. */
export const CalendarDayScalar = new GraphQLScalarType<CalendarDay, string>({
  name: 'CalendarDay',
  serialize: (value) => value as string,
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : undefined),
});
