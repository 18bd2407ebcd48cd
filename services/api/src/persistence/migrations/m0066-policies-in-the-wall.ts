import { Migration } from '@mikro-orm/migrations';

/**
 * The second wall knows what offices have decided about sharing: a text of a referral comes through only where a ground
 * carries it under the stricter of both sides' rules. Whether the receiver's people are bound to secrecy it does not ask;
 * that stays with `reachOf`, which can only take away more.
 */
export class PoliciesInTheWall extends Migration {
  override up(): void {
    this.addSql(`
      create function care.is_carried(ground_kind text, asked_item text, sender uuid, receiver uuid) returns boolean
        language sql stable return
        not exists (select from care.sharing_policy p where p.organization_id in (sender, receiver)
          and ((asked_item in ('HEALTH', 'MONEY', 'ASSISTANCE') and not p.sensitive_leaves)
            or (ground_kind = 'FAMILY_CONSENT' and p.family = 'NOTHING')
            or (ground_kind not in ('PERSON_CONSENT', 'FAMILY_CONSENT', 'DANGER_TO_LIFE')
              and (p.meeting = 'NOTHING' or (asked_item = 'IDENTITY' and p.meeting = 'WITHOUT_NAME')))))
        -- Who has decided nothing lets a family's consent carry nothing.
        and (ground_kind <> 'FAMILY_CONSENT' or (select count(*) = 2 from care.sharing_policy p
          where p.organization_id in (sender, receiver)));
      alter policy person on care.referral_item
        using (not stays_in_office and exists (select from care.referral r where r.id = referral_id
          and r.receiver_id = identity.acting_organization()
          and (r.state in ('ACCEPTED', 'IN_SUPPORT', 'PAUSED', 'CANCEL_ASKED')
            or (item in ('WISH', 'SITUATION', 'TRIED', 'AVOID')
              and r.state in ('SENT', 'RECEIVED', 'ASKED_BACK', 'ON_HOLD', 'WITH_DESK')))
          and (item <> 'IDENTITY' or r.is_named)
          and exists (select from care.ground g where g.case_id = r.case_id and g.withdrawn_at is null
            and care.today() between g.given_on and coalesce(g.until, 'infinity')
            and r.receiver_id = any (g.receiver_ids) and item = any (g.items)
            and care.is_carried(g.kind, item, r.sender_id, r.receiver_id))))`);
  }
}
