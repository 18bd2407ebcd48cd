export { type TaskName, type TaskOf, type TaskPayload, tasks, tasksOf } from './tasks.ts';
