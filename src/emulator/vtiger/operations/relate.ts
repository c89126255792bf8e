// What hangs together: add_related, retrieve_related, files_retrieve.
import { deny, notEmulated, refuse, result, type Answer } from '../answers.ts';
import { findRecord, toIdParts, type Installation, type Module } from '../installation.ts';
import type { StoredRecord } from '../records.ts';
import { toListRow } from '../rows.ts';
import { takeRecord, type Call, type Caller } from './operation.ts';
import { inOrderFor } from './read.ts';

/** Links a document to a ticket; anything else is not linked, and success is answered all the same. */
export function addRelated({ installation, input }: Call): Answer {
  const [source, related] = [input('sourceRecordId'), input('relatedRecordId')];
  if (source === undefined || related === undefined) return deny('id');
  const ticket = findRecord(installation, source);
  const document = findRecord(installation, related);
  const isLink =
    input('relationIdLabel') === 'Documents' &&
    ticket?.module.definition.isTicket === true &&
    document?.module.definition.name === 'Documents';
  if (isLink) {
    const { documentsOf } = installation;
    const linked = documentsOf.get(ticket.record.number) ?? new Set<number>();
    documentsOf.set(ticket.record.number, linked.add(document.record.number));
  }
  return result({ message: 'successfull' });
}

export function retrieveRelated({ installation, input, user }: Call & Caller): Answer {
  const { module: parent, record } = takeRecord(installation, input('id'));
  const [type, label] = [input('relatedType') ?? '', input('relatedLabel') ?? ''];
  const module = installation.modules.get(type);
  if (user.hidden.includes(type)) return refuse('UNKOWN_ENTITY', 'Relation specified is incorrect');
  const isKnown = type === label && (type === 'ModComments' || type === 'Documents');
  if (!isKnown || module === undefined) return notEmulated(`retrieve_related of ${label}`);
  const related =
    type === 'ModComments'
      ? commentsOf(installation, `${parent.definition.idPrefix}x${record.number}`)
      : documentsOf(installation, record.number);
  return result(related.map((other) => inOrderFor(user, toListRow(installation, module, other))));
}

/** 8.0.0 fails under PHP 8. */
export function filesRetrieve({ installation, input }: Call): Answer {
  if (installation.version === '8.0.0') return { kind: 'crash' };
  const parts = toIdParts(input('id') ?? '');
  if (parts === undefined) return deny('id');
  const file = installation.files.get(parts.number);
  if (file === undefined) return deny();
  return result([
    {
      fileid: String(parts.number),
      filename: file.name,
      filetype: file.type,
      filesize: file.content.length,
      filecontents: Buffer.from(file.content).toString('base64'),
    },
  ]);
}

/** Comments of a record, in the order of their ids. */
export function commentsOf(installation: Installation, id: string): StoredRecord[] {
  const found = installation.modules.get('ModComments')?.table.matching('related_to', id) ?? [];
  return found.filter(({ visible }) => visible).sort((left, right) => left.number - right.number);
}

/** Documents that were linked to a ticket and are still there. */
export function documentsOf(installation: Installation, ticketNumber: number): StoredRecord[] {
  const module: Module | undefined = installation.modules.get('Documents');
  const numbers = [...(installation.documentsOf.get(ticketNumber) ?? [])];
  return numbers.flatMap((number) => module?.table.get(number) ?? []);
}
