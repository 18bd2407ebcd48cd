export * from './directory/codes.ts';
export * from './directory/record.ts';
export * from './eligibility/criteria.ts';
export * from './residency/residency-rule.ts';
export * from './schedule/schedule.ts';
export * from './shared/calendar.ts';
