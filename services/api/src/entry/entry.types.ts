import type {
  CalendarDay,
  EntryDocument as Document,
  FreshnessClass,
  ProposalState,
  ResourceKind,
  ResourceStatus,
  VersionAct,
} from '@tsunagi/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import {
  EntryAct,
  FreshnessClass as Freshness,
  ResourceKind as Kind,
  ProposalState as State,
  ResourceStatus as Status,
} from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';
import { CalendarDayScalar } from '../graphql/scalars.ts';
import { Provenance } from '../resource/index.ts';
import { EntryChange, PlaceName } from './entry-change.types.ts';
import { EntryDocumentScalar } from './entry-scalars.ts';
import { Proposal } from './proposal.types.ts';

@ObjectType({ simpleResolvers: true, description: 'One line in the list of those who keep or own entries.' })
export class EntryLine {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare name: string;
  @Field(() => Kind)
  declare kind: ResourceKind;
  @Field(() => Status)
  declare status: ResourceStatus;
  @Field(() => String)
  declare organizationName: string;
  @Field(() => String, { nullable: true, description: 'The municipality or prefecture in charge.' })
  declare keeperName: string | null;
  @Field(() => CalendarDayScalar, { nullable: true })
  declare confirmedOn: CalendarDay | null;
  @Field(() => Freshness)
  declare freshness: FreshnessClass;
  @Field(() => State, { nullable: true, description: 'Of the open proposal for it.' })
  declare proposal: ProposalState | null;
}

@ObjectType({ simpleResolvers: true })
export class EntryList {
  @Field(() => [EntryLine])
  declare lines: EntryLine[];
  @Field(() => Int)
  declare total: number;
}

@ObjectType({ simpleResolvers: true, description: 'An entry for those who keep or own it.' })
export class Entry {
  @Field(() => ID)
  declare id: string;
  @Field(() => String, { description: 'Changes whenever anything of the document does.' })
  declare revision: string;
  @Field(() => String, { nullable: true })
  declare keeperName: string | null;
  @Field(() => Boolean, {
    description: 'What the asker saves stands at once; else it is proposed to the keeper.',
  })
  declare mayWrite: boolean;
  @Field(() => EntryDocumentScalar)
  declare document: Document;
  @Field(() => [Provenance], { description: 'Where from, per field, as far as it is known: 出典.' })
  declare provenance: Provenance[];
  @Field(() => [PlaceName], { description: 'Of the places that are named by code.' })
  declare names: PlaceName[];
  @Field(() => Proposal, { nullable: true, description: 'The asker’s own open proposal for it.' })
  declare proposal: Proposal | null;
}

@ObjectType({ simpleResolvers: true, description: 'A state of an entry that was kept.' })
export class EntryVersion {
  @Field(() => Int)
  declare number: number;
  @Field(() => EntryAct)
  declare act: VersionAct;
  @Field(() => String, { description: 'Instant, ISO 8601.' })
  declare at: string;
  @Field(() => String, { nullable: true, description: 'Null: the state that was found when versions began.' })
  declare byName: string | null;
  @Field(() => String, { nullable: true })
  declare byRole: string | null;
  @Field(() => String, { nullable: true })
  declare byOrganization: string | null;
  @Field(() => String, { nullable: true, description: 'Who proposed it.' })
  declare proposedBy: string | null;
  @Field(() => String, { nullable: true })
  declare word: string | null;
  @Field(() => Boolean, { description: 'The entry is as this version says.' })
  declare isCurrent: boolean;
  @Field(() => [EntryChange], { description: 'From the version before; empty for the first.' })
  declare changes: EntryChange[];
  @Field(() => [PlaceName], { description: 'Of the places that are named by code.' })
  declare names: PlaceName[];
}

@ObjectType({ simpleResolvers: true })
export class SavedEntry {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare revision: string;
}

/** What saving, approving and restoring answer. */
export const SavedEntryResult = createUnionType({
  name: 'SavedEntryResult',
  types: () => [SavedEntry, Refused] as const,
});

@ObjectType({ simpleResolvers: true, description: 'An organization that an entry may name.' })
export class KnownOrganization {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare name: string;
}

@ObjectType({ simpleResolvers: true, description: 'A listed place that an entry may name as the next one.' })
export class ChoosablePlace {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare name: string;
  @Field(() => String, { nullable: true, description: 'Of the office in charge: names come twice.' })
  declare townName: string | null;
}
