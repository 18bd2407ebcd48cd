export {
  bindsToSecrecy,
  type PolicyRow,
  policyOf,
  policyRows,
  togetherOf,
} from './sharing-policy.repository.ts';
