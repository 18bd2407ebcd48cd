export { demoFiction, readDemoDirectory } from './demo/read-demo-directory.ts';
export { type Generation, generateDirectory } from './generate/generate-directory.ts';
export { type Geography, readGeography } from './geo/read-geography.ts';
