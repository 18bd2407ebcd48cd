import { foldText } from '@tsunagi/domain';
import { termView } from './attribute.view.ts';
import type { Asked } from './hsds-parameters.ts';
import { type Taxonomy, taxonomies } from './taxonomies.ts';

/** The version of the profile's lists: it rises when a code is added or taken away. */
export const profileVersion = '1.0';

const taxonomyView = (one: Taxonomy) => ({
  id: one.id,
  name: one.name,
  description: one.description,
  version: profileVersion,
});

const holds = (search: string | undefined, ...texts: readonly string[]): boolean =>
  search === undefined || foldText(texts.join(' ')).includes(foldText(search));

/** The taxonomies of the profile that were asked for, by id. */
export const taxonomyRows = ({ search }: Asked) =>
  taxonomies
    .filter(({ name, description }) => holds(search, name, description))
    .map(taxonomyView)
    .sort(byId);

/** The terms that were asked for, by id. No term of the profile stands below another. */
export const termRows = ({ search, taxonomy_id: taxonomyId, parent_id: parentId }: Asked) =>
  parentId !== undefined
    ? []
    : taxonomies
        .filter(({ id }) => taxonomyId === undefined || id === taxonomyId)
        .flatMap((one) =>
          one.terms
            .filter(({ name, code }) => holds(search, name, code))
            .map((term) => ({ ...termView(term, one.key), taxonomy_detail: taxonomyView(one) })),
        )
        .sort(byId);

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
