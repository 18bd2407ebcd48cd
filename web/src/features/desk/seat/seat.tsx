'use client';

import type { ReactNode } from 'react';
import type { SeatOwner } from './seat-door.ts';
import { SeatLock } from './seat-lock.tsx';
import { useSeat } from './use-seat.ts';

interface SeatProps {
  owner: SeatOwner;
  sso: string | null;
  /** Out walking, with a phone that locks itself, one is not at a desk that others pass. */
  staysWhenIdle: boolean;
  children: ReactNode;
}

/** A page of the desk. Left by its reader it is hidden as it stands, with all that was typed, until the reader is back. */
export function Seat({ owner, sso, staysWhenIdle, children }: SeatProps) {
  const { isLeft, isOpen, takeAgain } = useSeat(owner, staysWhenIdle);
  return (
    <>
      <div className={isLeft ? 'seat left' : 'seat'} inert={isLeft}>
        {children}
      </div>
      {isLeft && <SeatLock owner={owner} sso={sso} isOpen={isOpen} onBack={takeAgain} />}
    </>
  );
}
