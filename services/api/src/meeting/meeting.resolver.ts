import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { toResult } from '../graphql/refused.ts';
import {
  ActOnMeetingInput,
  Meeting,
  MeetingHome,
  MeetingHomeResult,
  MeetingLine,
  MeetingResult,
  MoveTaskInput,
  NameMeetingBodyInput,
  PrepareMeetingInput,
} from './meeting.types.ts';

@Resolver()
export class MeetingResolver {
  @Can('join-meetings')
  @Query(() => [MeetingLine], { description: 'The support meetings one is at the table of.' })
  meetings(@Ctx() { services, viewer }: Context) {
    return services.meeting.list(viewer!);
  }

  @Can('join-meetings')
  @Query(() => Meeting, { nullable: true, description: 'One support meeting, for those at its table.' })
  meeting(@Ctx() { services, viewer, at }: Context, @Arg('id', () => ID) id: string) {
    return services.meeting.one(viewer!, id, at);
  }

  @Can('join-meetings')
  @Query(() => MeetingHome, { description: 'The bodies of the own office, and whom to ask without one.' })
  meetingHome(@Ctx() { services, viewer }: Context) {
    return services.meeting.home(viewer!);
  }

  @Can('work-cases')
  @Mutation(() => MeetingHomeResult, { description: 'Writes down a body the own office has by law.' })
  async nameMeetingBody(
    @Ctx() { services, viewer, at }: Context,
    @Arg('input', () => NameMeetingBodyInput) input: NameMeetingBodyInput,
  ) {
    return toResult(await services.meeting.nameBody(viewer!, input, at));
  }

  @Can('work-cases')
  @Mutation(() => MeetingResult, { description: 'Prepares a meeting of a body of the own office.' })
  async prepareMeeting(
    @Ctx() { services, viewer, at }: Context,
    @Arg('input', () => PrepareMeetingInput) input: PrepareMeetingInput,
  ) {
    return toResult(await services.meeting.prepare(viewer!, input, at));
  }

  @Can('join-meetings')
  @Mutation(() => MeetingResult, { description: 'One act of the table of support meetings.' })
  async actOnMeeting(
    @Ctx() { services, viewer, at }: Context,
    @Arg('input', () => ActOnMeetingInput) input: ActOnMeetingInput,
  ) {
    return toResult(await services.meeting.act(viewer!, input, at));
  }

  @Can('join-meetings')
  @Mutation(() => MeetingResult, { description: 'Says what became of a task of the own office.' })
  async moveTask(
    @Ctx() { services, viewer, at }: Context,
    @Arg('input', () => MoveTaskInput) input: MoveTaskInput,
  ) {
    return toResult(await services.meeting.moveTask(viewer!, input, at));
  }
}
