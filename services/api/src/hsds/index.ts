export type { HsdsService } from './hsds.service.ts';
export { licence } from './licence.ts';
export { residencyLine } from './service-area.view.ts';
export { taxonomyRows, termRows } from './taxonomy.view.ts';
export { uriOf, viewingOf } from './viewing.ts';
