export { readDemoDirectory } from './demo/read-demo-directory.ts';
