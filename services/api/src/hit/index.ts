export { Fee, Freshness, PhoneView, SearchHit, TravelEstimate } from './hit.types.ts';
export { freshnessView, hitView } from './hit.view.ts';
export { type PhoneFacts, phoneView } from './phone.view.ts';
export { Occurrence, ScheduleView } from './schedule.types.ts';
export { occurrencesOf, scheduleView } from './schedule.view.ts';
