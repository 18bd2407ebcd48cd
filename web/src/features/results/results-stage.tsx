'use client';

import './results.css';
import { type MouseEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { SearchInput } from '../../gql/graphql.ts';
import { Furigana } from '../../ui/furigana.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { FoundHit } from './found-hit.ts';
import { openedFromMap } from './open-from-map.ts';
import { useCurrentRing } from './use-current-ring.ts';
import { type MarksView, useMarks, type ViewOnMap } from './use-marks.ts';
import { useWide } from './use-wide.ts';

const MOST_COMPARED = 3;

const motion = (): ScrollBehavior =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';

/** What the map's maker is given by the list. */
export interface MapSlot {
  hits: FoundHit[];
  selectedId: string | null;
  onSelect: (id: string | null) => void;
  marks: MarksView | undefined;
  onViewChange: (view: ViewOnMap) => void;
}

interface ResultsStageProps {
  search: SearchInput;
  hits: FoundHit[];
  words: { list: string; map: string; within: string };
  head: ReactNode;
  rail: ReactNode;
  list: ReactNode;
  /** Draws the map; left out where there is none yet. */
  renderMap?: (slot: MapSlot) => ReactNode;
  /** The form that opens a place together with the answers. */
  formId: string;
  /** Hidden fields and address for 「この範囲だけを一覧に出す」. */
  action: string;
  fields: [string, string][];
}

/** List and map live together: choosing in one moves the other, and the focus stays where it is. */
export function ResultsStage(props: ResultsStageProps) {
  const { search, hits, words, head, rail, list, renderMap, formId, action, fields } = props;
  const stage = useRef<HTMLDivElement>(null);
  const [tab, setTab] = useState<'list' | 'map'>('list');
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const { marks, view, moved, onViewChange, onTouch } = useMarks(search);
  // A map that nobody sees is not even fetched: on a phone it waits for its tab.
  const [mapOpened, setMapOpened] = useState(false);
  const wide = useWide();
  useCurrentRing(stage);
  useComparedAtMost(stage);

  useEffect(() => {
    for (const card of stage.current?.querySelectorAll<HTMLElement>('[data-hit]') ?? []) {
      card.toggleAttribute('data-selected', card.dataset.hit === selectedId);
    }
  }, [selectedId]);

  const onMapSelect = useCallback((id: string | null) => {
    setSelectedId(id);
    if (id === null) return;
    const card = stage.current?.querySelector(`[data-hit="${CSS.escape(id)}"]`);
    card?.scrollIntoView({ block: 'nearest', behavior: motion() });
  }, []);

  const onClick = (event: MouseEvent) => {
    if (openedFromMap(event, formId)) return;
    const target = event.target as Element;
    const stop = target.closest<HTMLAnchorElement>('a[data-ring]');
    if (stop) {
      // A jump inside the page leaves no address behind.
      event.preventDefault();
      stage.current?.querySelector(`#ring-${stop.dataset.ring}`)?.scrollIntoView({ behavior: motion() });
      return;
    }
    const card = target.closest<HTMLElement>('[data-hit]');
    if (card?.dataset.hit) setSelectedId(card.dataset.hit);
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links and buttons inside bring their own keys
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the cards inside
    <div ref={stage} className="results-stage" data-tab={tab} onClick={onClick}>
      {head}
      {rail}
      <Tabs
        tab={tab}
        onTab={(next) => {
          setTab(next);
          setMapOpened(mapOpened || next === 'map');
        }}
        words={words}
      />
      <div className="results-columns">
        {renderMap && (
          <div
            className="results-map no-print needs-script"
            onPointerDownCapture={onTouch}
            onWheelCapture={onTouch}
            onKeyDownCapture={onTouch}
          >
            {(wide || mapOpened) &&
              renderMap({ hits, selectedId, onSelect: onMapSelect, marks, onViewChange })}
            {moved && view && selectedId === null && (
              <form method="post" action={action} className="results-within">
                {fields.map(([name, value]) => (
                  <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
                ))}
                <button type="submit" name="within" value={withinValue(view)} className="pill">
                  <Furigana text={words.within} />
                </button>
              </form>
            )}
          </div>
        )}
        <div className="results-list" data-scrolls>
          {list}
        </div>
      </div>
    </div>
  );
}

function Tabs({
  tab,
  onTab,
  words,
}: {
  tab: string;
  onTab: (tab: 'list' | 'map') => void;
  words: { list: string; map: string };
}) {
  return (
    <div className="segments results-tabs needs-script no-print mt-4">
      {(['list', 'map'] as const).map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={tab === name}
          className="segment"
          onClick={() => onTab(name)}
        >
          <Icon name={name} />
          <Furigana text={words[name]} />
        </button>
      ))}
    </div>
  );
}

const withinValue = ({ bounds }: ViewOnMap): string =>
  [bounds.west, bounds.south, bounds.east, bounds.north].map((degrees) => degrees.toFixed(4)).join(',');

/** Three places can be compared; a fourth box waits until one is free. */
function useComparedAtMost(stage: { current: HTMLElement | null }): void {
  useEffect(() => {
    const element = stage.current;
    const onChange = () => {
      const boxes = [...(element?.querySelectorAll<HTMLInputElement>('input[name="compare"]') ?? [])];
      const full = boxes.filter((box) => box.checked).length >= MOST_COMPARED;
      for (const box of boxes) box.disabled = full && !box.checked;
    };
    element?.addEventListener('change', onChange);
    return () => element?.removeEventListener('change', onChange);
  }, [stage]);
}
