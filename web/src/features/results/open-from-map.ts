import type { MouseEvent } from 'react';

const placePath = /\/places\/([0-9a-f-]{36})$/u;

/**
 * A place's link on the map, opened as the list opens it: with the answers, so that its page tells whether this person
 * may use it and leads back. A new tab or window still gets the plain address. True when it was such a link.
 */
export function openedFromMap(event: MouseEvent, formId: string): boolean {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.results-map a[href]');
  const [, place] = link ? (placePath.exec(new URL(link.href).pathname) ?? []) : [];
  const form = document.getElementById(formId);
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!place || !isPlain || !(form instanceof HTMLFormElement)) return false;
  event.preventDefault();
  const chosen = document.createElement('input');
  chosen.type = 'hidden';
  chosen.name = 'place';
  chosen.value = place;
  form.append(chosen);
  form.requestSubmit();
  chosen.remove();
  return true;
}
