import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ResourceKind } from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';
import { ImportField, ImportState, ImportVerdict, ImportWorkStage } from './imports.enums.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'One thing to say about a file: where, what, and what stood there.',
})
export class ImportFaultView {
  @Field(() => String)
  declare code: string;
  @Field(() => String, { nullable: true })
  declare table?: string | null;
  @Field(() => Int, { nullable: true })
  declare row?: number | null;
  @Field(() => String, { nullable: true })
  declare column?: string | null;
  @Field(() => String, { nullable: true })
  declare value?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class ImportColumn {
  @Field(() => String)
  declare header: string;
  @Field(() => [String])
  declare samples: readonly string[];
  @Field(() => ImportField, { nullable: true })
  declare field: keyof typeof ImportField | null;
}

@ObjectType({ simpleResolvers: true })
export class ImportCounts {
  @Field(() => Int)
  declare NEW: number;
  @Field(() => Int)
  declare CHANGED: number;
  @Field(() => Int)
  declare SAME: number;
  @Field(() => Int)
  declare REFUSED: number;
  @Field(() => Int, { description: 'New lines that may stand in the directory already.' })
  declare DOUBTFUL: number;
  @Field(() => Int, { description: 'Lines that are taken and of which something is to be said.' })
  declare FAULTY: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A list somebody has brought and not decided on. Kept for a day.',
})
export class ImportDraft {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare fileName: string;
  @Field(() => String, { nullable: true, description: 'CSV, XLSX, PACKAGE or HSDS.' })
  declare form: string | null;
  @Field(() => String, { nullable: true })
  declare encoding: string | null;
  @Field(() => [String])
  declare sheets: readonly string[];
  @Field(() => String, { nullable: true })
  declare sheet: string | null;
  @Field(() => [ImportColumn])
  declare columns: readonly ImportColumn[];
  @Field(() => ResourceKind, { nullable: true, description: 'What every line is, where no column says it.' })
  declare kind: keyof typeof ResourceKind | null;
  @Field(() => String, { nullable: true })
  declare organizationName: string | null;
  @Field(() => Boolean, { description: 'It is read as the office has read this header before.' })
  declare isRemembered: boolean;
  @Field(() => ImportState)
  declare state: keyof typeof ImportState;
  @Field(() => ImportWorkStage, { nullable: true })
  declare stage: keyof typeof ImportWorkStage | null;
  @Field(() => Int)
  declare done: number;
  @Field(() => Int)
  declare of: number;
  @Field(() => Boolean, { description: 'Nothing has moved for minutes: it may be asked for again.' })
  declare isStuck: boolean;
  @Field(() => Boolean, { description: 'Its refused lines are to be left out, as was last asked.' })
  declare withoutRefused: boolean;
  @Field(() => [ImportFaultView])
  declare faults: readonly ImportFaultView[];
  @Field(() => ImportCounts, { nullable: true })
  declare counts: ImportCounts | null;
  @Field(() => String, { nullable: true, description: 'Why nothing was changed.' })
  declare outcome: string | null;
  @Field(() => ID, { nullable: true })
  declare batchId: string | null;
  @Field(() => String, { description: 'Instant, ISO 8601.' })
  declare createdAt: string;
}

@ObjectType({ simpleResolvers: true, description: 'A field that would change. The values are JSON.' })
export class ImportChange {
  @Field(() => String)
  declare record: string;
  @Field(() => String)
  declare field: string;
  @Field(() => String, { nullable: true })
  declare before: string | null;
  @Field(() => String, { nullable: true })
  declare after: string | null;
}

@ObjectType({ simpleResolvers: true })
export class ImportDuplicate {
  @Field(() => String)
  declare name: string;
  @Field(() => [String])
  declare reasons: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'One line of the dry run.' })
export class ImportRow {
  @Field(() => Int, { description: 'Its place among all lines: the next page is asked for after it.' })
  declare position: number;
  @Field(() => Int, { description: 'As counted in the file.' })
  declare row: number;
  @Field(() => String, { nullable: true })
  declare name: string | null;
  @Field(() => ImportVerdict)
  declare verdict: keyof typeof ImportVerdict;
  @Field(() => [ImportChange])
  declare changes: readonly ImportChange[];
  @Field(() => [ImportFaultView])
  declare faults: readonly ImportFaultView[];
  @Field(() => [ImportDuplicate])
  declare duplicates: readonly ImportDuplicate[];
}

@ObjectType({ simpleResolvers: true, description: 'An import that was committed.' })
export class ImportBatch {
  @Field(() => ID)
  declare id: string;
  @Field(() => String)
  declare fileName: string;
  @Field(() => Int)
  declare added: number;
  @Field(() => Int)
  declare changed: number;
  @Field(() => String, { description: 'Instant, ISO 8601.' })
  declare committedAt: string;
  @Field(() => String, { nullable: true })
  declare undoneAt: string | null;
  @Field(() => String, { nullable: true, description: 'Null for a command.' })
  declare personName: string | null;
  @Field(() => String, { nullable: true })
  declare organizationName: string | null;
  @Field(() => String, { nullable: true, description: 'ASKED or REFUSED.' })
  declare undoState: string | null;
  @Field(() => String, { nullable: true })
  declare undoCode: string | null;
  @Field(() => [String])
  declare undoNames: readonly string[];
  @Field(() => Int)
  declare undoDone: number;
  @Field(() => Int)
  declare undoOf: number;
  @Field(() => Boolean, { description: 'Its undoing has not moved for minutes: it may be asked for again.' })
  declare undoIsStuck: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A way of reading a header that the office remembers.' })
export class ImportMappingMemory {
  @Field(() => ID)
  declare id: string;
  @Field(() => [String])
  declare header: readonly string[];
  @Field(() => String, { description: 'Instant, ISO 8601.' })
  declare usedAt: string;
}

@InputType()
export class ImportColumnInput {
  @Field(() => String)
  declare header: string;
  @Field(() => ImportField, { nullable: true, description: 'Null leaves the column aside.' })
  declare field?: keyof typeof ImportField | null;
}

@InputType({ description: 'What the columns of a list mean.' })
export class ImportReadingInput {
  @Field(() => String, { nullable: true })
  declare sheet?: string | null;
  @Field(() => [ImportColumnInput])
  declare columns: ImportColumnInput[];
  @Field(() => ResourceKind, { nullable: true })
  declare kind?: keyof typeof ResourceKind | null;
  @Field(() => String, { nullable: true })
  declare organizationName?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class ImportAsked {
  @Field(() => ID)
  declare id: string;
}

export const ImportDraftResult = createUnionType({
  name: 'ImportDraftResult',
  types: () => [ImportDraft, Refused] as const,
});

export const ImportAskedResult = createUnionType({
  name: 'ImportAskedResult',
  types: () => [ImportAsked, Refused] as const,
});
