'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { nextPin } from './next-pin.ts';
import type { OpenedGroup } from './open-group.tsx';

interface KeyTargets {
  opened: OpenedGroup;
  selectedId: string | null | undefined;
  deselect: () => void;
}

const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;
type Arrow = (typeof arrows)[number];
const isArrow = (key: string): key is Arrow => (arrows as readonly string[]).includes(key);

/**
 * Keys on the map. Arrows on a pin go to the next pin in that direction (on the map itself they move it).
 * Esc closes what is open: the list, then the choice.
 */
export function useMapKeys(stage: RefObject<HTMLDivElement | null>, targets: KeyTargets) {
  const latest = useRef(targets);
  latest.current = targets;
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') return onEscape(latest.current, event);
      if (isArrow(event.key) && event.target instanceof HTMLElement && event.target.closest('.map-pin')) {
        event.preventDefault();
        nextPin(element, event.target, event.key)?.focus();
      }
    };
    element.addEventListener('keydown', onKey);
    return () => element.removeEventListener('keydown', onKey);
  }, [stage]);
}

function onEscape({ opened, selectedId, deselect }: KeyTargets, event: KeyboardEvent) {
  if (!opened.current && !selectedId) return;
  // Used up here: the page counts only an Esc that closed nothing toward leaving.
  event.preventDefault();
  if (opened.current) opened.close();
  else deselect();
}
