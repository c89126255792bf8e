// The body that carries a file, read back by a parser that is not ours.
import { describe, expect, it } from 'vitest';
import { encodeMultipart } from '../../src/http/multipart.ts';

async function readBack({ contentType, body }: ReturnType<typeof encodeMultipart>) {
  const request = new Request('http://127.0.0.1/', {
    method: 'POST',
    headers: { 'content-type': contentType },
    body,
  });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- meant for servers that strangers reach
  return request.formData();
}

describe('encodeMultipart', () => {
  it('keeps every byte of a file, and every character of a field', async () => {
    const content = Uint8Array.from({ length: 1024 }, (_, at) => at % 256);
    const fields = { element: '{"a":"ä\\r\\n--x"}', other: 'line 1\r\nline 2' };
    const file = { field: 'filename', name: 'Fehler ä.log', type: 'text/plain', content };
    const form = await readBack(encodeMultipart(fields, file));
    expect(form.get('element')).toBe(fields.element);
    expect(form.get('other')).toBe(fields.other);
    const sent = form.get('filename');
    expect(sent).toBeInstanceOf(File);
    if (!(sent instanceof File)) return;
    expect(sent).toMatchObject({ name: 'Fehler ä.log', type: 'text/plain' });
    expect(new Uint8Array(await sent.arrayBuffer())).toEqual(content);
  });

  it('lets no name end its header', async () => {
    const name = 'a"; filename="b\r\nContent-Type: text/html\r\n\r\nx';
    const file = { field: 'filename', name, type: 'text/plain', content: new Uint8Array([1]) };
    const form = await readBack(encodeMultipart({}, file));
    expect([...form.keys()]).toEqual(['filename']);
    expect(form.get('filename')).toMatchObject({ type: 'text/plain', size: 1 });
  });
});
