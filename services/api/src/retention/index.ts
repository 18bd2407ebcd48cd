export { type CaseRetention, dryRun } from './dry-run.ts';
