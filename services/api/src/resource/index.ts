export { type PlacedRuleView, residencyRuleViews } from './residency-rule.view.ts';
export {
  type OfferingRow,
  organizationObject,
  type ResourceRepository,
  type VenueRow,
} from './resource.repository.ts';
export type { OrganizationRow, ResourceRow } from './resource.row.ts';
