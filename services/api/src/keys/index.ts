export { type KeyChange, type RotatedColumn, rotateKeys } from './rotate-keys.ts';
