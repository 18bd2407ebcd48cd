/** A calendar day in Japan, `YYYY-MM-DD`. Compares correctly as a string. */
export type CalendarDay = `${number}-${number}-${number}`;

/** A time of day in Japan, `HH:MM`, 24 hours. */
export type TimeOfDay = `${number}:${number}`;

const tokyo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' });

/** The day it is in Japan at this instant. */
export const japaneseDay = (at: Date): CalendarDay => tokyo.format(at) as CalendarDay;
