export { countWaiting, forgetReports, reportPurpose } from './problem-report.repository.ts';
export { tellOfSerious } from './tell-of-serious.ts';
