import { Migration } from '@mikro-orm/migrations';

/**
 * An answer that told of changes remembers the proposal it became, so that approving that proposal confirms the entry as
 * the word of the one who answered. What an owner said on the telephone is a way of its own.
 */
export class ConfirmingByApproval extends Migration {
  override up(): void {
    this.addSql(`
      alter table upkeep.confirmation add column proposal_id uuid;
      create index confirmation_of_proposal on upkeep.confirmation (proposal_id) where proposal_id is not null;
      comment on column upkeep.confirmation.proposal_id is '内部: 答えからできた提案（認められると、確認になる）';
      create policy confirmed on upkeep.confirmation for update
        using (upkeep.keeps(resource_id) and answer = 'CHANGED' and verification_id is null)
        with check (upkeep.keeps(resource_id));
      alter table upkeep.confirmation drop constraint confirmation_way_check;
      alter table upkeep.confirmation add constraint confirmation_way_check
        check (way in ('LINK', 'DESK', 'FAX', 'TELEPHONE'));
      alter table verification drop constraint verification_way_check;
      alter table verification add constraint verification_way_check
        check (way in ('LINK', 'DESK', 'FAX', 'TELEPHONE'));
      comment on column verification.way is '公開: どの道で確かめたか（リンク・机・ファクス・電話。読み込んだものは空）';
      comment on column upkeep.confirmation.way is '内部: リンク・机・ファクス・電話';`);
  }
}
