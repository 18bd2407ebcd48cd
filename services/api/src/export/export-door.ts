import type { IncomingMessage, ServerResponse } from 'node:http';
import { licence } from '../hsds/index.ts';
import { publicOrigin } from '../http/public-origin.ts';
import { openToAll, redirect, replyError } from '../http/reply.ts';
import { sendLines, sendStream } from '../http/send-lines.ts';
import type { AskedAt } from '../search/index.ts';
import { calendarFile } from './calendar-file.ts';
import type { ExportService } from './export.service.ts';
import { hsdsPackage } from './hsds-package.ts';
import { encoded, encodings } from './japanese-encoding.ts';
import { placesHeader, placesLines } from './places-csv.ts';

/** Where the door stands. */
export const exportStub = '/export/';

interface Asking {
  request: IncomingMessage;
  response: ServerResponse;
  requestId: string;
  at: AskedAt;
}

const calendarPath = /^\/export\/(places|towns|prefectures)\/([0-9a-f-]{2,36})\.ics$/i;
const calendarOf = { places: 'place', towns: 'town', prefectures: 'prefecture' } as const;

/** A path as it may stand in a log: without anybody's id. */
export function loggedExportPath(path: string): string {
  const calendar = calendarPath.exec(path);
  if (calendar) return `${exportStub}${calendar[1]!.toLowerCase()}/{id}.ics`;
  return Object.hasOwn(files, path) ? path : '(other)';
}

/** Answers below /export: files to take away. */
export async function exportDoor(service: ExportService, path: string, asking: Asking): Promise<void> {
  const { request } = asking;
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(asking, 405, 'METHOD_NOT_ALLOWED');
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
  const isPlaces = path === '/export/places.csv';
  const unknown = [...query.keys()].find((name) => !(isPlaces && name === 'encoding'));
  if (unknown !== undefined) return refuse(asking, 400, 'UNKNOWN_PARAMETER', unknown.slice(0, 40));
  const calendar = calendarPath.exec(path);
  if (calendar)
    return sendCalendar(service, calendar[1]!.toLowerCase() as keyof typeof calendarOf, calendar[2]!, asking);
  const send = Object.hasOwn(files, path) ? files[path] : undefined;
  return send ? send(service, asking, query) : refuse(asking, 404, 'NOT_FOUND');
}

type Send = (service: ExportService, asking: Asking, query: URLSearchParams) => Promise<void> | void;

const files: Record<string, Send> = {
  '/export/places.csv': (service, asking, query) => {
    const encoding = encodings.find((one) => one === (query.get('encoding') ?? 'utf-8').toLowerCase());
    if (!encoding || query.getAll('encoding').length > 1) return refuse(asking, 400, 'BAD_VALUE', 'encoding');
    const parts = encoded(csvParts(service, asking.at), encoding);
    return sendStream(asking.request, asking.response, parts, {
      ...headersOf(asking.at, 'places', 'csv'),
      'content-type': `text/csv; charset=${encoding}; header=present`,
    });
  },
  '/export/directory.ndjson': (service, { request, response, at }) =>
    sendLines(request, response, directoryRows(service, at), headersOf(at, 'directory', 'ndjson')),
  '/export/hsds.zip': (service, { request, response, at }) =>
    sendStream(request, response, hsdsPackage(service.services(at), at), {
      ...headersOf(at, 'hsds', 'zip'),
      'content-type': 'application/zip',
    }),
};

async function* csvParts(service: ExportService, at: AskedAt): AsyncGenerator<string> {
  yield placesHeader();
  for await (const offered of service.offerings()) yield placesLines(offered, at);
}

/** A line about the whole, then a service with everything on each. */
async function* directoryRows(service: ExportService, at: AskedAt): AsyncGenerator<readonly unknown[]> {
  const { day, reference } = at;
  yield [
    {
      type: 'directory',
      format: 'HSDS 3.1 service',
      created: day,
      license: licence,
      notice: reference.fiction,
    },
  ];
  yield* service.services(at);
}

async function sendCalendar(
  service: ExportService,
  of: keyof typeof calendarOf,
  id: string,
  asking: Asking,
): Promise<void> {
  const { request, response, at } = asking;
  const calendar = await service.calendar(calendarOf[of], id, at);
  if (!calendar) {
    const moved = of === 'places' ? await service.movedTo(id) : null;
    if (moved === null) return refuse(asking, 404, 'NOT_FOUND');
    return redirect(request, response, `${exportStub}places/${moved}.ics`);
  }
  const text = calendarFile(calendar, at, publicOrigin(request));
  response.writeHead(200, {
    ...headersOf(at, `${of}-${id}`, 'ics'),
    'content-type': 'text/calendar; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

/** Under what and as of when a file may be used travels with it. */
const headersOf = ({ day }: AskedAt, name: string, ending: string) => ({
  ...openToAll,
  'cache-control': 'public, max-age=300',
  'content-disposition': `attachment; filename="tsunagi-${name}-${day}.${ending}"`,
  link: `<${licence.url}>; rel="license"`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
});

const messages = {
  NOT_FOUND: 'There is nothing here.',
  METHOD_NOT_ALLOWED: 'This is read by GET.',
  UNKNOWN_PARAMETER: 'This file takes no such parameter.',
  BAD_VALUE: `It must be one of ${encodings.join(', ')}.`,
};

function refuse(
  { response, requestId }: Asking,
  status: number,
  code: keyof typeof messages,
  field?: string,
): void {
  const message = field ? `${field}: ${messages[code]}` : messages[code];
  replyError(response, status, { code, message, requestId }, openToAll);
}
