import type { PrefectureTexts } from '../ja/prefecture.ts';

/** Words of a prefecture's page in English. */
export const prefecture: PrefectureTexts = {
  titleBefore: 'Windows in ',
  titleAfter: '',
  pageTitle: (name) => `Windows in ${name}`,
  description: (name) =>
    `The first window for social withdrawal of every municipality in ${name}, with telephone numbers.`,
  lead: (count) =>
    `The first window of all ${count} municipalities. Where there is none yet, you see who listens instead.`,
  center: 'The prefecture’s own window, for callers from any town',
  centerNone: 'The prefecture’s window is not on record yet.',
  listTitle: 'Windows by municipality',
  jump: 'Jump by kana',
  jumpTo: (row) => `${row} row`,
  rows: ['あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'や', 'ら', 'わ'],
  filterLabel: 'Narrow this list by name',
  filterHint: 'In kanji or hiragana.',
  filterCount: (count) => `${count} municipalities`,
  filterNone: 'No municipality of this prefecture matches.',
  none: 'No window yet',
  instead: 'Instead',
  insteadOf: (name) => `Instead: ${name}`,
  noPhone: 'no telephone on record',
  mapTitle: 'Map',
  mapLead: 'Places in the prefecture. All of them are also in the lists of the municipalities’ pages.',
  mapFailed: 'The marks could not be loaded. The list still works.',
  confirmedShare: (confirmed, total) =>
    `Of ${total} places in this prefecture, ${confirmed} were confirmed within the last year.`,
  missing: (count) => `${count} municipalities have no window on record yet.`,
  all: 'Every municipality has a window.',
  index: {
    title: 'Choose a prefecture',
    lead: 'Choose a prefecture to see the windows of all its municipalities, in a list and on a map.',
    search: 'Search by municipality',
    regions: {
      hokkaidoTohoku: 'Hokkaido and Tohoku',
      kanto: 'Kanto and Koshin’etsu',
      chubu: 'Hokuriku and Tokai',
      kinki: 'Kinki',
      chugokuShikoku: 'Chugoku and Shikoku',
      kyushu: 'Kyushu and Okinawa',
    },
  },
  notFound: {
    title: 'There is no such prefecture',
    text: 'Codes run from 01 to 47.',
    back: 'To the list of prefectures',
  },
};
