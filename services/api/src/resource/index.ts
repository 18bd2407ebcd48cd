export { type PlacedRuleView, residencyRuleViews } from './residency-rule.view.ts';
export {
  type OfferingRow,
  organizationObject,
  type ResourceRepository,
  type VenueRow,
} from './resource.repository.ts';
export type { OrganizationRow, ResourceRow } from './resource.row.ts';
export { Provenance } from './resource.types.ts';
export { ResourceRef } from './resource-ref.types.ts';
export { resourceRefView } from './resource-ref.view.ts';
