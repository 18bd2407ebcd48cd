import type { DataPageTexts } from '../ja/data-page.ts';

/** English of the page about data. */
export const dataPage: DataPageTexts = {
  title: 'Use the data',
  lead: 'Anyone may take what is listed here along: for a web page, a table, or another system.',
  fiction: 'At present these are invented samples, not real places.',
  licence: 'When you use it, say that it comes from Tsunagi and on which day you took it (CC BY 4.0).',
  notIn:
    'Not in it: anything about persons, the exact position of places that do not publish it, rules for staff only, and suspended places.',
  filesTitle: 'Take a file',
  files: {
    utf8: {
      name: 'List of places (CSV, UTF-8)',
      text: 'The columns of the Japanese open-data standard come first.',
    },
    shiftJis: { name: 'List of places (CSV, Shift_JIS)', text: 'The same table for older programs.' },
    package: {
      name: 'HSDS 3 tables (ZIP)',
      text: 'Organizations, services, locations and schedules as HSDS tables.',
    },
    lines: {
      name: 'Everything (one JSON a line)',
      text: 'The first line says when it was made and the licence.',
    },
  },
  liveTitle: 'Read it from another system',
  live: {
    hsds: {
      name: 'HSDS 3.1 API',
      text: 'No key and no sign-up. Pages, changes since a day (modified_after), words, nearness.',
    },
    openapi: { name: 'Description of the API (OpenAPI)', text: 'For machines.' },
    profile: { name: 'Tsunagi’s profile', text: 'What we add to HSDS, and what the words mean.' },
  },
  webhooksTitle: 'Be told of changes',
  webhooks: {
    lead: 'When an entry is listed, changed, listed no longer, or made one with another, a message can be sent to an address of yours within about a minute (a webhook). The coordinator of a town or prefecture, or those who run Tsunagi, add it at their desk: tell them the address.',
    steps: [
      'A message is a POST by https with JSON: type (resource.created, changed, withdrawn or merged), timestamp (when it was noticed) and data (the ids of the message and of the entry, links to HSDS and to the page). What the entry says is read by the link.',
      'It is signed by the Standard Webhooks scheme. Verify the headers webhook-id, webhook-timestamp and webhook-signature over the body exactly as it came with the secret you were given (whsec_…). For 24 hours after a change of the secret there are two signatures; either will do. Throw away what matches neither and what is older than 5 minutes.',
      'A message may come twice, and messages may change places. Use one webhook-id once.',
      'Answer with 2xx within 10 seconds. What does not arrive is tried up to 8 times, ever later; after that the webhook pauses. 410 pauses it at once. Redirections are not followed.',
      'directory.changed says that much has changed, or that the webhook had paused: read the whole list anew.',
    ],
    library: 'Libraries that verify, for many languages',
  },
  calendarTitle: 'Put it into your calendar',
  calendarText:
    'The pages of places, towns and prefectures have a link “Add to a calendar (iCal)”. When the days change, so does your calendar.',
  calendarLink: 'Add to a calendar (iCal)',
  calendarKept: 'What you add stays on your device.',
};
