import type { TypedDocumentString } from '../../gql/graphql.ts';

/** The api could not be reached or answered with a fault: nothing a person can mend, so it is thrown. */
export class DirectoryUnreachable extends Error {
  override name = 'DirectoryUnreachable';
  constructor(
    message: string,
    /** It did answer, with a fault. */
    readonly answered: boolean,
  ) {
    super(message);
  }
}

/** Asks the api one typed document. Refusals come back as values; faults are thrown without the question in them. */
export async function execute<Result, Variables>(
  endpoint: string,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  {
    signal,
    cookie,
    place,
  }: { signal?: AbortSignal | undefined; cookie?: string | null; place?: string | null } = {},
): Promise<Result> {
  let response: Response;
  try {
    response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(cookie && { cookie }),
        ...(place && { 'x-forwarded-for': place }),
      },
      body: JSON.stringify({ query: document.toString(), variables }),
      cache: 'no-store',
      signal: signal ?? AbortSignal.timeout(30_000),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new DirectoryUnreachable('The directory did not answer.', false);
  }
  const body = (await response.json().catch(() => null)) as {
    data?: Result;
    errors?: { message: string }[];
  } | null;
  if (!body?.data || body.errors?.length) {
    throw new DirectoryUnreachable(
      `The directory answered ${response.status}: ${body?.errors?.[0]?.message ?? 'no data'}`,
      true,
    );
  }
  return body.data;
}
