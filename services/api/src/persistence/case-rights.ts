import type { SqlExecutor } from './sql.ts';

/** Lets the app role, where it exists, work on cases and referrals; row-level security says on whose. */
export async function grantCaseRights(sql: SqlExecutor): Promise<void> {
  const found = await sql.query(`select 1 from pg_roles where rolname = 'tsunagi_app'`);
  if (found.rowCount === 0) return;
  await sql.query('grant usage on schema care to tsunagi_app');
  await sql.query(
    'grant select, insert, update on care.case_file, care.ground, care.referral, care.sharing_policy to tsunagi_app',
  );
  await sql.query('grant select, insert, update on care.hand_over to tsunagi_app');
  await sql.query('grant select, insert, update on care.letter, care.slip to tsunagi_app');
  await sql.query('grant select, insert, delete on care.slip_try to tsunagi_app');
  await sql.query('grant select, insert, update, delete on care.member, care.case_item to tsunagi_app');
  await sql.query('grant select, insert, update on care.team, care.plan_step to tsunagi_app');
  await sql.query('grant select on care.team_seat to tsunagi_app');
  await sql.query(
    'grant select, insert, update on care.meeting, care.meeting_seat, care.meeting_case to tsunagi_app',
  );
  await sql.query('grant delete on care.meeting_seat to tsunagi_app');
  await sql.query(
    `grant select, insert on care.team_event, care.meeting_body, care.meeting_item, care.meeting_decision
     to tsunagi_app`,
  );
  await sql.query('grant select, insert on care.activity, care.milestone to tsunagi_app');
  await sql.query('grant update (undone_at, undone_by) on care.activity to tsunagi_app');
  await sql.query('grant update (removed_at) on care.milestone to tsunagi_app');
  await sql.query('grant select, insert, update, delete on care.next_contact to tsunagi_app');
  // What was sent, and what was done, is added to and never changed.
  await sql.query(
    'grant select, insert on care.referral_item, care.referral_event, care.unmasking, care.referral_unmasking to tsunagi_app',
  );
  // Rules are kept revision by revision; of a question for room only its answer is written later.
  await sql.query(
    'grant select, insert on care.routing_revision, care.room_inquiry, care.room_case to tsunagi_app',
  );
  await sql.query('grant select, insert, update on care.case_fact to tsunagi_app');
  await sql.query(
    'grant update (answer, answer_word, answered_by_name, answered_at) on care.room_inquiry to tsunagi_app',
  );
}
