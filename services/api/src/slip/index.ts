export { tellOfWithdrawal } from './tell-of-withdrawal.ts';
