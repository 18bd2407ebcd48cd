export { applyAgreement } from './apply-agreement.ts';
