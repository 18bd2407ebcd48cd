import { Migration } from '@mikro-orm/migrations';
import { commentsOn } from './column-comments.ts';

/** Hosts take a date of what is lent, the lender answers; and an offer may be about a place that is listed. */
export class OfferRequests extends Migration {
  override up(): void {
    this.addSql(`
      alter table upkeep.offer add column resource_id uuid;
      comment on column upkeep.offer.resource_id is '内部: 載せている場所のうち、どれのことか';
      create table upkeep.offer_request (
        id uuid primary key default gen_random_uuid(),
        offer_id uuid not null references upkeep.offer on delete cascade,
        lender_id uuid not null,
        day date,
        word text not null,
        organization_id uuid not null,
        organization_name text not null,
        person_id uuid not null,
        person_name text not null,
        made_at timestamptz not null,
        answer text check (answer in ('ACCEPTED', 'DECLINED')),
        answer_word text,
        answered_at timestamptz,
        check ((answer is null) = (answered_at is null)),
        unique nulls not distinct (offer_id, day, organization_id)
      );
      create unique index offer_request_one_host on upkeep.offer_request (offer_id, day) where answer = 'ACCEPTED';
      alter table upkeep.offer_request enable row level security, force row level security;
      create policy asked on upkeep.offer_request for select using (
        upkeep.offers_act() and identity.acting_organization() in (organization_id, lender_id));
      create policy asks on upkeep.offer_request for insert with check (
        upkeep.offers_act() and organization_id = identity.acting_organization() and answer is null
          and organization_id <> lender_id
          and exists (select from upkeep.offer o where o.id = offer_id and o.organization_id = lender_id));
      create policy answers on upkeep.offer_request for update using (
        upkeep.offers_act() and lender_id = identity.acting_organization());`);
    this.addSql(comments);
  }
}

const comments = commentsOn(
  'upkeep.offer_request',
  '貸し出しへの申し出。たずねた組織と、貸す組織だけが見る',
  {
    id: '内部: 識別子',
    offer_id: '内部: どの貸し出しに',
    lender_id: '内部: 貸す組織',
    day: '内部: 来てほしい日（空は、日を決めない相談）',
    word: '内部: そえた言葉',
    organization_id: '内部: たずねた組織',
    organization_name: '内部: そのときの名前',
    person_id: '個人: だれが',
    person_name: '個人: そのときの名前',
    made_at: '内部: いつ',
    answer: '内部: 受けたか、ことわったか（空は、まだ）',
    answer_word: '内部: 返事の言葉',
    answered_at: '内部: いつ答えたか',
  },
);
