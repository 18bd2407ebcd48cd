import { routing as texts } from '@tsunagi/texts/ja/staff/routing';
import type { RoomPartsFragment } from '../../gql/graphql.ts';
import { AnswerRoom } from './answer-room.tsx';

/** Questions for room, asked and to be answered: from a yes the hand-over begins, after a no the search goes on. */
export function RoomList({ rooms }: { rooms: readonly RoomPartsFragment[] }) {
  return (
    <ul className="sheet mt-4">
      {rooms.map((room) => (
        <li key={room.id} className="border-t border-hair p-5 first:border-t-0 md:px-7">
          <p className="text-sumi-2">
            {room.isOwn ? texts.room.to(room.receiverName) : texts.room.from(room.askerName)}
          </p>
          <p className="text-[1.0625rem] font-[650]">
            {texts.room.sentence(room.need, room.ageDecade, room.areaName)}
          </p>
          <Answer room={room} />
        </li>
      ))}
    </ul>
  );
}

function Answer({ room }: { room: RoomPartsFragment }) {
  const { id, isOwn, answer, answerWord, answeredByName, caseId, receiverId, receiverName } = room;
  if (answer === null) return isOwn ? <p>{texts.room.waiting}</p> : <AnswerRoom id={id} />;
  return (
    <>
      <p className={answer === 'YES' ? 'text-fits' : answer === 'ASK' ? 'text-ask' : 'text-not'}>
        <b>{texts.roomAnswers[answer]}</b>
        {answerWord && `「${answerWord}」`}
        {texts.room.by(answeredByName)}
      </p>
      {isOwn && caseId && (
        <p className="mt-2 flex flex-wrap gap-3">
          {answer === 'NO' ? (
            <a className="button" href={`/desk/cases/${caseId}/next`}>
              {texts.room.other}
            </a>
          ) : (
            <a
              className={`button ${answer === 'YES' ? 'button-filled' : ''}`}
              href={`/desk/cases/${caseId}/refer?to=${receiverId}`}
              aria-label={`${texts.room.begin}：${receiverName}`}
            >
              {texts.room.begin}
            </a>
          )}
        </p>
      )}
    </>
  );
}
