import { japaneseDay } from '@tsunagi/domain';
import { inTransaction } from '../../persistence/in-transaction.ts';
import { tellOfRoom } from '../../referral/index.ts';
import type { JobHandler } from '../job-context.ts';

/** Writes to an office that it is asked for room, or that it was answered. */
export const tellOfRoomTask: JobHandler<'tell-of-room'> = async (told, { pool, clock, origin }) => {
  await inTransaction(pool, async (client) => {
    await client.query(`select set_config('tsunagi.door', 'jobs', true)`);
    await tellOfRoom(client, told, { day: japaneseDay(clock()), origin });
  });
};
