export { nothingInParticular, type RecordedActor, recordAct } from './record-act.ts';
