/** Announced before the page goes, so that whatever holds answers lets go of them first. */
export const LEAVING = 'tsunagi:leaving';

/** Replaces this page by the neutral calendar; the way back does not lead here. */
export function leave(): void {
  window.dispatchEvent(new Event(LEAVING));
  document.querySelectorAll('form').forEach((form) => {
    form.reset();
  });
  document.getElementById('content')?.replaceChildren();
  document.title = '';
  window.location.replace('/koyomi');
}
