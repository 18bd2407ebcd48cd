import type { PromiseTexts } from '../ja/promise.ts';

/** English of the promise. */
export const promise: PromiseTexts = {
  title: 'Our promise',
  lead: 'What this site does and does not do, so that you can use it without worry.',
  notTitle: 'What we do not do',
  not: [
    'No name and no sign-up are needed.',
    'Your answers (town, age, who it is about) are kept nowhere: not in the address, not on this device, not in our records.',
    'Your position is used on this device only. All that is sent is the code of the town you choose.',
    'No other company’s tools watch who reads this. Even the map pictures come through us.',
  ],
  doTitle: 'What we do',
  does: [
    'We remember the size of the letters on this device (a cookie named “moji”), and nothing else.',
    'With every place we say when, and by whom, it was checked.',
    'What you write in “Tell us what is wrong here” is kept sealed and deleted 90 days after it is settled, after a year at the latest.',
    'What is not known is shown as “ask by telephone”, never as “no”.',
    'Rules and numbers change. Trust what you hear on the telephone.',
  ],
  exitTitle: 'Leaving at once',
  exit: 'Press “Leave now” at the top right, or Esc twice: the page turns into a calendar, and going back does not bring your answers up.',
  sourcesTitle: 'Sources of towns and maps',
  sources: [
    'Names, readings, postcodes and positions of towns: made from open data (© OpenStreetMap contributors and others).',
    'Borders of towns are approximate and never decide an address.',
    'Map pictures: GSI Tiles (Geospatial Information Authority of Japan); without them the approximate map stands alone.',
  ],
};
