'use client';

import {
  type FormEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
  useTransition,
} from 'react';
import { flushSync } from 'react-dom';
import { LEAVING } from '../../lib/leave.ts';

type Fields = [string, string][];
/** The server's answer to a form: the next view, ready made. */
export type RenderFinder = (lang: string, fields: Fields) => Promise<ReactNode>;

interface FinderStageProps {
  lang: string;
  /** Address the forms are posted to where there is no script. */
  action: string;
  render: RenderFinder;
  /** Fields this page itself was posted with. */
  posted: Fields;
  words: { loading: string; failedTitle: string; failedText: string; failedAction: string };
  children: ReactNode;
}

interface Left {
  view: ReactNode;
  sent: Fields;
  scroll: number;
  /** How far the list inside the view was scrolled. */
  listScroll: number;
  place: string;
}

/**
 * What script adds to the finder: forms are answered in place, so that there is one history entry and the
 * answers live in this component alone. They go when the page goes, also from the back-forward cache.
 */
export function FinderStage({ lang, action, render, posted, words, children }: FinderStageProps) {
  const [view, setView] = useState<ReactNode>(children);
  const [failed, setFailed] = useState<Fields | null>(null);
  const [pending, startTransition] = useTransition();
  const stage = useRef<HTMLDivElement>(null);
  const sent = useRef<Fields>(posted);
  const left = useRef<Left | null>(null);
  const arrival = useRef<(() => void) | null>(null);

  useForgetting(() => {
    sent.current = [];
    left.current = null;
    flushSync(() => setView(null));
  }, action);
  useLanguageLinks(sent);

  useEffect(() => {
    // The first view is where the reader already is.
    const arrive = arrival.current;
    arrival.current = null;
    if (view !== null) arrive?.();
  }, [view]);

  const submit = (fields: Fields) => {
    setFailed(null);
    startTransition(async () => {
      try {
        const next = await render(lang, fields);
        sent.current = fields;
        arrival.current = () => arriveAt(stage.current);
        startTransition(() => setView(next));
      } catch {
        setFailed(fields);
      }
    });
  };

  const comeBack = (): boolean => {
    const before = left.current;
    if (!before) return false;
    left.current = null;
    sent.current = before.sent;
    arrival.current = () => {
      window.scrollTo({ top: before.scroll });
      const list = stage.current?.querySelector('[data-scrolls]');
      if (list) list.scrollTop = before.listScroll;
      stage.current
        ?.querySelector<HTMLElement>(`[data-opens="${before.place}"]`)
        ?.focus({ preventScroll: true });
    };
    setView(before.view);
    return true;
  };

  const open = (fields: Fields) => {
    // A place or a comparison is looked at from the list: the list is kept as it was left.
    const place = fields.find(([name]) => name === 'place' || name === 'compare')?.[1];
    if (place && !sent.current.some(([name]) => name === 'place' || name === 'compare')) {
      left.current = {
        view,
        sent: sent.current,
        scroll: window.scrollY,
        listScroll: stage.current?.querySelector('[data-scrolls]')?.scrollTop ?? 0,
        place,
      };
    }
    submit(fields);
  };

  const onSubmit = (event: FormEvent<HTMLDivElement>) => {
    const form = event.target as HTMLFormElement;
    if (form.method !== 'post' || new URL(form.action).pathname !== action) return;
    event.preventDefault();
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    if (submitter?.hasAttribute('data-comes-back') && comeBack()) return;
    const data = new FormData(form, submitter);
    open([...data].flatMap(([name, value]): Fields => (typeof value === 'string' ? [[name, value]] : [])));
  };

  // A link to a place, from the list or the map, keeps the answers: the place opens in this view.
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    const link = (event.target as Element).closest('a');
    const place = link && /\/places\/([0-9a-f-]{36})$/u.exec(new URL(link.href).pathname)?.[1];
    if (!place || link.target || sent.current.length === 0) return;
    event.preventDefault();
    open([...sent.current.filter(([name]) => name !== 'place'), ['place', place]]);
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: links and buttons inside bring their own keys
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the forms and links inside
    <div ref={stage} className="finder-stage" aria-busy={pending} onSubmit={onSubmit} onClick={onClick}>
      {failed && <Failure words={words} onRetry={() => submit(failed)} />}
      <div className="finder-view">{view}</div>
      <div role="status" className="finder-waiting">
        {pending && (
          <div className="page after-a-moment pt-10">
            <p className="sheet max-w-160 p-6">
              {words.loading}
              <span className="still-lines" />
            </p>
          </div>
        )}
      </div>
    </div>
  );
}

function Failure({ words, onRetry }: { words: FinderStageProps['words']; onRetry: () => void }) {
  return (
    <div className="page pt-6" role="alert">
      <div className="sheet max-w-[44rem] border-2 border-late p-6">
        <p className="font-[650]">{words.failedTitle}</p>
        <p className="mb-4">{words.failedText}</p>
        <button type="button" className="button" onClick={onRetry}>
          {words.failedAction}
        </button>
      </div>
    </div>
  );
}

/** A new view begins at its top, with the reading place on its heading or, beside a real keyboard, in its field. */
function arriveAt(stage: HTMLElement | null): void {
  const field = stage?.querySelector<HTMLElement>('[data-arrive-field]');
  const target =
    field && window.matchMedia('(pointer: fine)').matches
      ? field
      : stage?.querySelector<HTMLElement>('[data-arrive]');
  window.scrollTo({ top: 0 });
  target?.focus({ preventScroll: true });
}

/** Lets go of everything when the page is left, and begins anew should the browser bring the page back. */
function useForgetting(forget: () => void, action: string): void {
  const latest = useRef(forget);
  latest.current = forget;
  useEffect(() => {
    let forgotten = false;
    const onGo = () => {
      forgotten = true;
      latest.current();
    };
    const onReturn = (event: PageTransitionEvent) => {
      if (event.persisted && forgotten) window.location.replace(action);
    };
    window.addEventListener('pagehide', onGo);
    window.addEventListener(LEAVING, onGo);
    window.addEventListener('pageshow', onReturn);
    return () => {
      window.removeEventListener('pagehide', onGo);
      window.removeEventListener(LEAVING, onGo);
      window.removeEventListener('pageshow', onReturn);
    };
  }, [action]);
}

/** Another language of this page takes the answers along, as a posted form. */
function useLanguageLinks(sent: { current: Fields }): void {
  useEffect(() => {
    const onClick = (event: Event) => {
      const link = event.target instanceof Element ? event.target.closest('a[data-language-link]') : null;
      if (!(link instanceof HTMLAnchorElement) || sent.current.length === 0) return;
      event.preventDefault();
      const form = document.createElement('form');
      form.method = 'post';
      form.action = link.href;
      form.hidden = true;
      for (const [name, value] of sent.current) {
        const input = Object.assign(document.createElement('input'), { type: 'hidden', name, value });
        form.append(input);
      }
      document.body.append(form);
      form.submit();
      form.remove();
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [sent]);
}
