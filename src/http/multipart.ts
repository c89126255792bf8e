// A form with a file as a request body (RFC 7578). Apart, since hardly any run needs it.
import { randomUUID } from 'node:crypto';

export interface FilePart {
  /** Of the form's field. */
  readonly field: string;
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array;
}

export interface MultipartBody {
  readonly contentType: string;
  readonly body: Uint8Array;
}

export function encodeMultipart(
  fields: Readonly<Record<string, string>>,
  file: FilePart,
): MultipartBody {
  // Random enough not to stand in any file.
  const boundary = `----form-${randomUUID()}`;
  const texts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\n${disposition(name)}\r\n\r\n${value}\r\n`,
  );
  const head =
    `--${boundary}\r\n${disposition(file.field)}; filename="${quoted(file.name)}"\r\n` +
    `Content-Type: ${quoted(file.type)}\r\n\r\n`;
  const body = Buffer.concat([
    Buffer.from(texts.join('') + head),
    file.content,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  return { contentType: `multipart/form-data; boundary=${boundary}`, body };
}

function disposition(name: string): string {
  return `Content-Disposition: form-data; name="${quoted(name)}"`;
}

/** As browsers do it: UTF-8 as it is, and what would end the quotes or the line in percent. */
function quoted(text: string): string {
  return text.replace(/["\r\n]/g, (character) => encodeURIComponent(character));
}
