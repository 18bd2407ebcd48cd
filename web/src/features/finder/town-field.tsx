'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Furigana } from '../../ui/furigana.tsx';
import { Named } from '../../ui/named.tsx';
import { NearMe } from './near-me.tsx';
import type { TownFieldWords } from './town-field-words.ts';
import { useTownSuggestions } from './use-town-suggestions.ts';

interface TownFieldProps {
  /** Name of the field that carries the chosen code. */
  field: 'home' | 'avoid';
  labelledBy: string;
  typed: string;
  words: TownFieldWords;
  prefectureNames: Record<string, string>;
  /** Further ways, as rows under the suggestions. */
  children?: ReactNode;
}

/**
 * Town by kanji, kana, postcode or code. A combobox by the book where there is script (the list is suggested,
 * Enter takes the marked one); an ordinary field with a button where there is none.
 */
export function TownField({ field, labelledBy, typed, words, prefectureNames, children }: TownFieldProps) {
  const id = useId();
  const [text, setText] = useState(typed);
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  const chosen = useRef<HTMLInputElement>(null);
  const typing = useRef<HTMLInputElement>(null);
  const { found, searched } = useTownSuggestions(text, open);
  const shown = open && searched;
  // What was typed before the script came counts, too.
  useEffect(() => {
    const before = typing.current;
    if (!before || document.activeElement !== before) return;
    setText(before.value);
    setOpen(true);
  }, []);
  const marked = shown ? found[Math.min(active, found.length - 1)] : undefined;

  const take = (value: string) => {
    const input = chosen.current;
    if (!input?.form) return;
    input.disabled = false;
    input.value = value;
    setOpen(false);
    input.form.requestSubmit();
    input.disabled = true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.nativeEvent.stopImmediatePropagation();
      setOpen(false);
    } else if (event.key === 'Enter' && marked) {
      event.preventDefault();
      take(marked.value);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (found.length > 0) setActive((at) => (at + step + found.length) % found.length);
    }
  };

  return (
    <div className="mt-3">
      <input ref={chosen} type="hidden" name={field} disabled />
      <div className="flex gap-2">
        <input
          ref={typing}
          className="field"
          type="text"
          name={`${field}-town`}
          value={text}
          role="combobox"
          data-arrive-field={field === 'home' ? true : undefined}
          aria-labelledby={labelledBy}
          aria-autocomplete="list"
          aria-expanded={shown && found.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={marked ? `${id}-${marked.value}` : undefined}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={40}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onKeyDown={onKeyDown}
        />
        <button type="submit" className="button town-search">
          <Furigana text={words.search} />
        </button>
      </div>
      <p role="status" className="sr-only">
        {shown && text !== '' ? (words.counts[found.length] ?? '') : ''}
      </p>
      <div className="town-panel">
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={words.suggestions}
          hidden={!shown || found.length === 0}
        >
          {found.map((town, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field's keys act for the list (aria-activedescendant)
            // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field
            <div
              key={town.value}
              id={`${id}-${town.value}`}
              role="option"
              aria-selected={index === active}
              className="town-option"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(town.value)}
            >
              <span className="text-[1.25rem] leading-[1.5]">
                <Named name={town.name} kana={town.kana} unbroken />
                {town.ward && <span className="unbroken"> {town.ward}</span>}
              </span>
              <span className="text-[1rem] text-sumi-2">{town.where}</span>
            </div>
          ))}
        </div>
        {shown && found.length === 0 && text.trim() !== '' && (
          <p className="px-5 py-3 text-sumi-2">{words.none}</p>
        )}
        <NearMe words={words} prefectureNames={prefectureNames} onTake={take} />
        {children}
      </div>
    </div>
  );
}
