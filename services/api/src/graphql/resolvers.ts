import { ActivityResolver } from '../activity/activity.resolver.ts';
import { AgreementResolver } from '../agreement/agreement.resolver.ts';
import { CaseResolver } from '../cases/case.resolver.ts';
import { AnswerByLinkResolver } from '../confirmation/answer-by-link.resolver.ts';
import { ConfirmationResolver } from '../confirmation/confirmation.resolver.ts';
import { CoverageResolver } from '../coverage/coverage.resolver.ts';
import { DeskResolver } from '../desk/desk.resolver.ts';
import { DirectoryResolver } from '../directory/directory.resolver.ts';
import { DuplicatesResolver } from '../duplicates/duplicates.resolver.ts';
import { EntryResolver } from '../entry/entry.resolver.ts';
import { ProposalResolver } from '../entry/proposal.resolver.ts';
import { FieldNoteResolver } from '../field-note/field-note.resolver.ts';
import { FiguresResolver } from '../figures/figures.resolver.ts';
import { HandOverResolver } from '../hand-over/hand-over.resolver.ts';
import { ViewerResolver } from '../identity/viewer.resolver.ts';
import { ImportsResolver } from '../import/imports.resolver.ts';
import { LetterResolver } from '../letter/letter.resolver.ts';
import { MapResolver } from '../map/map.resolver.ts';
import { MeetingResolver } from '../meeting/meeting.resolver.ts';
import { MunicipalityResolver } from '../municipality/municipality.resolver.ts';
import { PrefectureResolver } from '../municipality/prefecture.resolver.ts';
import { OfferResolver } from '../offer/offer.resolver.ts';
import { OutboxResolver } from '../outbox/outbox.resolver.ts';
import { PeopleResolver } from '../people/people.resolver.ts';
import { ProblemReportResolver } from '../problem-report/problem-report.resolver.ts';
import { RecordResolver } from '../record/record.resolver.ts';
import { ReferralResolver } from '../referral/referral.resolver.ts';
import { ResourceResolver } from '../resource/resource.resolver.ts';
import { RoundResolver } from '../round/round.resolver.ts';
import { RoutingResolver } from '../routing/routing.resolver.ts';
import { SearchResolver } from '../search/search.resolver.ts';
import { SharingPolicyResolver } from '../sharing-policy/sharing-policy.resolver.ts';
import { SlipResolver } from '../slip/slip.resolver.ts';
import { SuggestionResolver } from '../suggestion/suggestion.resolver.ts';
import { TeamResolver } from '../team/team.resolver.ts';
import { VettingResolver } from '../vetting/vetting.resolver.ts';
import { WebhookResolver } from '../webhook/webhook.resolver.ts';

/** Every resolver. */
export const resolvers = [
  SearchResolver,
  MapResolver,
  CoverageResolver,
  ResourceResolver,
  MunicipalityResolver,
  PrefectureResolver,
  SuggestionResolver,
  DirectoryResolver,
  ViewerResolver,
  EntryResolver,
  ProposalResolver,
  DeskResolver,
  FieldNoteResolver,
  OfferResolver,
  SharingPolicyResolver,
  AgreementResolver,
  CaseResolver,
  ActivityResolver,
  FiguresResolver,
  ReferralResolver,
  TeamResolver,
  LetterResolver,
  SlipResolver,
  HandOverResolver,
  RoutingResolver,
  MeetingResolver,
  ImportsResolver,
  ConfirmationResolver,
  AnswerByLinkResolver,
  OutboxResolver,
  PeopleResolver,
  DuplicatesResolver,
  ProblemReportResolver,
  VettingResolver,
  RoundResolver,
  WebhookResolver,
  RecordResolver,
] as const;
