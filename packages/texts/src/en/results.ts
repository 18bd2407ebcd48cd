import type { ResultsTexts } from '../ja/results.ts';

const places = (count: number, isMore = false) =>
  isMore ? `${count} or more places` : count === 1 ? '1 place' : `${count} places`;

/** English of the results. */
export const results: ResultsTexts = {
  title: 'Places found',
  between: ' ',
  found: ({ usable, ask, isMore }) =>
    isMore
      ? `More than ${usable + ask} places \nto use or to ask`
      : usable === 0 && ask === 0
        ? 'Nothing found yet'
        : usable === 0
          ? `${places(ask)} to ask by telephone`
          : ask === 0
            ? `${places(usable)} you can use`
            : `${places(usable)} you can use, \n${ask} to ask by telephone`,
  places,
  person: {
    FAMILY: (age) => (age === null ? 'family' : `family (the person is ${age})`),
    SELF: (age) => (age === null ? 'the person' : `the person (${age})`),
    SUPPORTER: (age) => (age === null ? 'supporter' : `supporter (the person is ${age})`),
  },
  homeUnsaid: 'town not said',
  awayFrom: (town, km) => (km ? `more than ${km} km from ${town}` : `outside ${town}`),
  change: 'Change',
  list: 'List',
  map: 'Map',
  filters: 'Filters',
  filtersOn: (count) => `Filters (${count})`,
  filtersTitle: 'Filters',
  apply: 'Search with these',
  clear: 'Remove filters',
  withoutCar: 'Reachable without a car',
  withoutCarShort: 'Without a car',
  notMedical: 'Not like a hospital',
  withoutDiagnosis: 'No diagnosis or certificate needed',
  free: 'Free of charge',
  peerRun: 'Run by people with the experience',
  visitsHome: 'Comes to the home',
  kind: 'What kind',
  how: 'How',
  often: 'How often',
  circumstances: 'About the person (if you like)',
  words: 'By words',
  wordsHint: 'A place’s name, “books”, “games” (in Japanese)',
  withinOn: 'Only this part of the map',
  withinSet: 'List only what is in this view',
  withinClear: 'Whole area again',
  groups: {
    WINDOW: 'Consultation desk',
    PLACE: 'Place to be',
    FAMILY: 'Family meeting',
    WORK: 'Preparing for work',
    HEALTH: 'Health and care',
  },
  rail: 'Places by distance',
  ringHeadings: {},
  none: '0 places',
  ringTowns: (names, isMore) => names.join(', ') + (isMore ? ' and others' : ''),
  areaTowns: (names, count) => `${names.join(', ')} (${count} towns)`,
  ownEmptyTitle: 'Nothing in your own town yet',
  townEmptyTitle: (town) => `Nothing in ${town} yet`,
  startsAt: (town) =>
    `Nearest to ${town} first. Once we know the town of residence, we can say whether each may be used.`,
  livesThere: (town) => `Lives in ${town}`,
  ownEmpty: (count) =>
    count > 0
      ? `We looked from the next towns outward: ${places(count)}.`
      : 'We looked from the next towns outward.',
  nothingTitle: 'Nothing that fits was found yet',
  nothing:
    'We looked in your town, the next towns, the prefecture, its neighbours and online. Remove a filter, or call the number below.',
  nothingFiltered: 'There may be places without these filters.',
  pin: (number) => `No. ${number}`,
  walk: (minutes) => `${minutes} on foot`,
  car: (minutes) => `${minutes} by car`,
  minutes: (minutes) =>
    minutes < 60
      ? `${minutes} min`
      : minutes % 60 === 0
        ? `${minutes / 60} h`
        : `${Math.floor(minutes / 60)} h ${minutes % 60} min`,
  transitYes: 'reachable by train or bus',
  transitNo: 'hard to reach without a car',
  transitUnknown: 'ask about bus and train',
  byCarNote: (car, note) => `${car} (${note})`,
  fromHome: {
    ONLINE: 'From home (online)',
    TELEPHONE: 'From home (telephone)',
    BOTH: 'From home (telephone or online)',
    VISITS_HOME: 'They come to your home',
  },
  scheduleUnknown: 'Ask when it is open',
  confirmed: (day) => `Checked ${day}`,
  confirmedOld: (day) => `Checked ${day} (over half a year ago)`,
  confirmedNever: 'Not checked yet',
  more: 'Details',
  noPhone: 'No telephone; see the details for other ways.',
  compare: 'Compare',
  comparePick: (name) => `Add ${name} to the comparison`,
  compareHint: 'Up to three',
  compareGo: 'Compare the chosen places',
  findings: 'What was checked',
  notEligibleTitle: (count) => `Not open to you: ${places(count)}`,
  instead: (name) => `Nearby: ${name}.`,
  insteadBefore: 'Nearby, you can use',
  insteadAfter: '.',
  nameWithTown: (name, town) => (town ? `${name} (${town})` : name),
  nextPage: 'Show the next places',
  firstPage: 'Back to the first places',
  pageFrom: (number) => `From no. ${number}`,
  closingTitle: 'If none of these feels right',
  closing: 'Without giving your name you can ask: “Is there a place for us?”',
  call: (name) => `Call ${name}`,
  awayNote: (avoided) =>
    avoided.length > 0
      ? `Places in your own town and in ${avoided.join(', ')} are left out.`
      : 'Places in your own town are left out.',
  avoidNote: (avoided) => `Places in ${avoided.join(', ')} are left out.`,
  printTitle: 'Places to turn to',
  refusedTitle: 'One of the answers cannot be used',
  startAgain: 'Start again',
  selectOnMap: 'Show on the map',
};
