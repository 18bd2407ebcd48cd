export { askDueOwners, askOwnersOf } from './ask-owners.ts';
export { overdueCount } from './confirmation.repository.ts';
