export { activityRows, type MilestoneRow } from './activity.repository.ts';
