// An HTTP request as PHP hands it to the web service: parameters of the URL, those of the body, a file.

export interface ServiceRequest {
  readonly method: string;
  /** '' if none was named. */
  readonly operation: string;
  readonly sessionName: string | undefined;
  /** The header of that name. */
  readonly authorization: string | undefined;
  /** Parameters that came by that method. */
  readonly parametersOf: (method: 'GET' | 'POST') => ReadonlyMap<string, string>;
  readonly file: File | undefined;
}

// What a form field must be named to be the uploaded file of a document.
const FILE_PART = 'filename';

export async function readServiceRequest(request: Request): Promise<ServiceRequest> {
  const url = new Map(new URL(request.url).searchParams);
  const form = request.method === 'POST' ? await readForm(request) : [];
  const body = new Map<string, string>();
  let file: File | undefined;
  for (const [name, value] of form) {
    if (typeof value === 'string') body.set(name, value);
    else if (name === FILE_PART) file = value;
  }
  // The operation and the session are taken from wherever they are; the rest is not.
  const anywhere = (name: string): string | undefined => body.get(name) ?? url.get(name);
  return {
    method: request.method,
    operation: anywhere('operation')?.toLowerCase() ?? '',
    sessionName: anywhere('sessionName'),
    authorization: request.headers.get('authorization') ?? undefined,
    parametersOf: (method) => (method === 'GET' ? url : body),
    file,
  };
}

/** The fields of a form; a body of another kind has none, as for PHP. */
async function readForm(request: Request): Promise<Iterable<[string, string | File]>> {
  const type = request.headers.get('content-type') ?? '';
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return new URLSearchParams(await request.text());
  }
  if (!type.startsWith('multipart/form-data')) return [];
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- meant for servers that strangers reach
  return await request.formData();
}
