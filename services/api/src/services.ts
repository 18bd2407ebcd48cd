import { ActivityService } from './activity/activity.service.ts';
import { AgreementService } from './agreement/agreement.service.ts';
import { CaseService } from './cases/case.service.ts';
import { AnswerByLinkService } from './confirmation/answer-by-link.service.ts';
import { ConfirmationService } from './confirmation/confirmation.service.ts';
import { CoverageRepository } from './coverage/coverage.repository.ts';
import { CoverageService } from './coverage/coverage.service.ts';
import { DeskService } from './desk/desk.service.ts';
import { MorningService } from './desk/morning.service.ts';
import { DirectoryService } from './directory/directory.service.ts';
import { DuplicatesService } from './duplicates/duplicates.service.ts';
import { EntryService } from './entry/index.ts';
import { ExportRepository } from './export/export.repository.ts';
import { ExportService } from './export/export.service.ts';
import { FieldNoteService } from './field-note/index.ts';
import { FiguresService } from './figures/figures.service.ts';
import { HandOverService } from './hand-over/hand-over.service.ts';
import { HsdsRepository } from './hsds/hsds.repository.ts';
import { HsdsService } from './hsds/hsds.service.ts';
import type { IdentityService } from './identity/identity.service.ts';
import { ImportDeskService } from './import/draft/import-desk.service.ts';
import { LetterService } from './letter/letter.service.ts';
import { LetterAnswerService } from './letter/letter-answer.service.ts';
import { CodeSecrets } from './links/code-secrets.ts';
import { MapRepository } from './map/map.repository.ts';
import { MapService } from './map/map.service.ts';
import { MeetingService } from './meeting/meeting.service.ts';
import { MunicipalityRepository } from './municipality/municipality.repository.ts';
import { MunicipalityService } from './municipality/municipality.service.ts';
import { OfferService } from './offer/offer.service.ts';
import { OutboxService } from './outbox/outbox.service.ts';
import { OfficeService } from './people/office.service.ts';
import { type PeopleParts, PeopleService } from './people/people.service.ts';
import type { Database } from './persistence/database.ts';
import type { PersonalDatabase } from './persistence/personal-database.ts';
import { ProblemReportService } from './problem-report/problem-report.service.ts';
import { RecordService } from './record/record.service.ts';
import { Redirects } from './redirect/index.ts';
import { ReferralService } from './referral/referral.service.ts';
import { ResourceRepository } from './resource/resource.repository.ts';
import { ResourceService } from './resource/resource.service.ts';
import { GranteeListService } from './round/grantee-list.service.ts';
import { RoundService } from './round/round.service.ts';
import { SectionAnswerService } from './round/section-answer.service.ts';
import { NextPlacesService } from './routing/next-places.service.ts';
import { RoomService } from './routing/room.service.ts';
import { RoutingBookService } from './routing/routing-book.service.ts';
import { CursorSeal } from './search/cursor.ts';
import { SearchRepository } from './search/search.repository.ts';
import { SearchService } from './search/search.service.ts';
import { SharingPolicyService } from './sharing-policy/sharing-policy.service.ts';
import { SlipService } from './slip/slip.service.ts';
import { SlipDoorService } from './slip/slip-door.service.ts';
import { SuggestionRepository } from './suggestion/suggestion.repository.ts';
import { SuggestionService } from './suggestion/suggestion.service.ts';
import { TeamService } from './team/team.service.ts';
import { SuspensionService } from './vetting/suspension.service.ts';
import { VettingService } from './vetting/vetting.service.ts';
import { WebhookService } from './webhook/webhook.service.ts';

export type Services = ReturnType<typeof makeServices>;

/** What services are made of. `personal` is the way to rows that are read and written as somebody. */
export interface ServiceParts {
  readonly database: Database;
  readonly personal: PersonalDatabase;
  readonly dataKey: string;
  readonly identity: IdentityService;
  readonly clock: () => Date;
  readonly people: Omit<PeopleParts, 'personal'>;
}

/** The services of all slices, each with the repository it asks. */
export function makeServices({ database, personal, dataKey, identity, clock, people }: ServiceParts) {
  const repositories = {
    search: new SearchRepository(database),
    resource: new ResourceRepository(database),
    municipality: new MunicipalityRepository(database),
  };
  const redirects = new Redirects(database);
  const suspension = new SuspensionService(personal);
  const secrets = new CodeSecrets(personal, dataKey);
  const search = new SearchService(repositories.search, new CursorSeal(dataKey));
  const hsds = new HsdsService(new HsdsRepository(database), repositories.resource, redirects);
  return {
    repositories,
    personal,
    identity,
    search,
    resource: new ResourceService(repositories.resource, redirects),
    municipality: new MunicipalityService(repositories.municipality, search),
    coverage: new CoverageService(new CoverageRepository(database)),
    map: new MapService(new MapRepository(database), search),
    suggestion: new SuggestionService(new SuggestionRepository(database)),
    directory: new DirectoryService(database),
    desk: new DeskService(personal),
    morning: new MorningService(personal),
    activity: new ActivityService(personal, dataKey),
    figures: new FiguresService(personal),
    offer: new OfferService(personal),
    sharingPolicy: new SharingPolicyService(personal),
    agreement: new AgreementService(personal),
    cases: new CaseService(personal, dataKey),
    referral: new ReferralService(personal, dataKey),
    team: new TeamService(personal, dataKey),
    letter: new LetterService(personal, dataKey, secrets),
    letterAnswer: new LetterAnswerService(personal, dataKey, secrets),
    handOver: new HandOverService(personal, dataKey),
    slip: new SlipService(personal, secrets),
    slipDoor: new SlipDoorService(personal, dataKey, secrets),
    routingBook: new RoutingBookService(personal),
    nextPlaces: new NextPlacesService(personal, search, dataKey),
    room: new RoomService(personal),
    meeting: new MeetingService(personal, dataKey),
    fieldNote: new FieldNoteService(personal, database, dataKey),
    imports: new ImportDeskService(personal, clock),
    entry: new EntryService(personal),
    confirmation: new ConfirmationService(personal),
    answerByLink: new AnswerByLinkService(personal, dataKey),
    outbox: new OutboxService(personal),
    office: new OfficeService(personal),
    people: new PeopleService({ ...people, personal }),
    duplicates: new DuplicatesService(personal),
    suspension,
    granteeList: new GranteeListService(personal),
    round: new RoundService(personal, { dataKey, origin: people.origin }),
    sectionAnswer: new SectionAnswerService(personal, dataKey),
    vetting: new VettingService(personal),
    record: new RecordService(personal),
    webhook: new WebhookService(personal, dataKey),
    problemReport: new ProblemReportService(personal, dataKey, suspension),
    hsds,
    export: new ExportService(new ExportRepository(database), repositories.resource, hsds, redirects),
  };
}
