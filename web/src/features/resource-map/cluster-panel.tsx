'use client';

import { useEffect, useRef } from 'react';
import { BadgeWord } from './badge-word.tsx';
import type { ClusterMember } from './map-model.ts';
import type { MapTexts } from './map-texts.ts';
import { PinSymbol } from './pin-symbol.tsx';

interface ClusterPanelProps {
  count: number;
  /** null while they are being fetched. */
  members: ClusterMember[] | null;
  failed: boolean;
  texts: MapTexts;
  onChoose: (id: string) => void;
  onZoom: (() => void) | null;
  onClose: () => void;
}

/** What a double circle opens: first the list of its places, then the way to a closer map. */
export function ClusterPanel({
  count,
  members,
  failed,
  texts,
  onChoose,
  onZoom,
  onClose,
}: ClusterPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="map-panel" role="dialog" aria-labelledby="map-panel-title">
      <div className="map-panel__head">
        <h3 id="map-panel-title" ref={heading} tabIndex={-1}>
          {texts.clusterTitle(count)}
        </h3>
        <button type="button" className="map-panel__close" onClick={onClose}>
          {texts.close}
        </button>
      </div>
      {failed && <p role="alert">{texts.clusterFailed}</p>}
      {!members && !failed && <p role="status">{texts.clusterLoading}</p>}
      {members && (
        <ul className="map-panel__list">
          {members.map((member) => (
            <li key={member.id}>
              {member.number === null ? (
                // Not on the list's page, so not on the map by itself: its own page tells about it.
                <a className="map-panel__row" href={member.href}>
                  <MemberWords member={member} />
                </a>
              ) : (
                <button type="button" className="map-panel__row" onClick={() => onChoose(member.id)}>
                  <MemberWords member={member} />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {members && members.length < count && (
        <p className="map-panel__more">{texts.clusterMore(count - members.length)}</p>
      )}
      {onZoom && (
        <button type="button" className="map-panel__zoom" onClick={onZoom}>
          {texts.clusterZoom}
        </button>
      )}
    </div>
  );
}

function MemberWords({ member }: { member: ClusterMember }) {
  return (
    <>
      <PinSymbol kind={member.kind} badge={member.badge} number={member.number} size={42} />
      <span className="map-panel__words">
        <span className="map-panel__name">{member.name}</span>
        <span className="map-panel__line">
          <BadgeWord badge={member.badge} words={member.badgeWords} />
          {member.townName && <span>{member.townName}</span>}
        </span>
      </span>
    </>
  );
}
