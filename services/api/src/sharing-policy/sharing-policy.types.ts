import type { FamilyRule, MeetingRule } from '@tsunagi/domain';
import { createUnionType, Field, GraphQLISODateTime, InputType, ObjectType } from 'type-graphql';
import { FamilyRuleEnum, MeetingRuleEnum } from '../graphql/enums.ts';
import { Refused } from '../graphql/refused.ts';

@ObjectType({ simpleResolvers: true, description: 'How strictly an office shares, and who decided it.' })
export class OfficeSharingPolicy {
  @Field(() => String)
  declare organizationName: string;
  @Field(() => FamilyRuleEnum)
  declare family: FamilyRule;
  @Field(() => MeetingRuleEnum)
  declare meeting: MeetingRule;
  @Field(() => Boolean, { description: 'Whether sensitive items may leave the office at all.' })
  declare sensitiveLeaves: boolean;
  @Field(() => Boolean, { description: 'Whether those who work there have promised to keep secrets.' })
  declare isUnderSecrecy: boolean;
  @Field(() => Boolean, { description: 'They are bound by law; nothing is to be promised.' })
  declare isBoundByLaw: boolean;
  @Field(() => String, { nullable: true, description: 'Null while the usual rules hold.' })
  declare decidedByName: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true })
  declare decidedAt: Date | null;
  @Field(() => Boolean)
  declare mayDecide: boolean;
}

@InputType()
export class DecideSharingPolicyInput {
  @Field(() => FamilyRuleEnum)
  declare family: FamilyRule;
  @Field(() => MeetingRuleEnum)
  declare meeting: MeetingRule;
  @Field(() => Boolean)
  declare sensitiveLeaves: boolean;
  @Field(() => Boolean, { nullable: true })
  declare isUnderSecrecy?: boolean | null;
}

export const SharingPolicyResult = createUnionType({
  name: 'SharingPolicyResult',
  types: () => [OfficeSharingPolicy, Refused] as const,
});
