import { routing as texts } from '@tsunagi/texts/ja/staff/routing';
import type { RoomPartsFragment } from '../../gql/graphql.ts';
import { RoomList } from './room-list.tsx';

/** Questions for room on the desk of both sides: what one is asked comes first. */
export function RoomsOnDesk({ rooms }: { rooms: readonly RoomPartsFragment[] }) {
  const lists = [
    ['received', rooms.filter(({ isOwn }) => !isOwn)],
    ['asked', rooms.filter(({ isOwn }) => isOwn)],
  ] as const;
  return (
    <div className="desk-page !pt-0">
      {lists.map(
        ([key, list]) =>
          list.length > 0 && (
            <section key={key} aria-labelledby={`rooms-${key}`} className="mt-2 mb-8">
              <h2 id={`rooms-${key}`} className="section-title">
                {texts.room[key]} <span className="font-normal">{list.length}</span>
              </h2>
              <RoomList rooms={list} />
            </section>
          ),
      )}
    </div>
  );
}
