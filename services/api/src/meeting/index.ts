export { meetingPurpose } from './meeting.repository.ts';
