// Documents and the folders they lie in: files, and links to files elsewhere.
import {
  field,
  idField,
  MODIFIED_BY,
  OWNER,
  SOURCE,
  STARRED_AND_TAGS,
  TIMES,
  type ModuleDefinition,
} from './field.ts';

export const DOCUMENTS: ModuleDefinition = {
  name: 'Documents',
  label: 'Documents',
  idPrefix: 15,
  isEntity: true,
  fields: [
    field('notes_title', 'Title', 'string', { mandatory: true, notNullable: true }),
    ...TIMES,
    field('filename', 'File Name', 'file'),
    OWNER,
    field('notecontent', 'Note', 'text'),
    field('filetype', 'File Type', 'string', { readOnly: true, default: null }),
    field('filesize', 'File Size', 'integer', {
      readOnly: true,
      notNullable: true,
      default: null,
    }),
    field('filelocationtype', 'Download Type', 'string', { default: null }),
    field('fileversion', 'Version', 'string', { default: null }),
    field('filestatus', 'Active', 'boolean', { default: '1' }),
    field('filedownloadcount', 'Download Count', 'integer', {
      readOnly: true,
      default: null,
      initial: '',
      emptyIsNullInRows: true,
    }),
    field('folderid', 'Folder Name', 'reference', {
      refersTo: ['DocumentFolders'],
      notNullable: true,
    }),
    field('note_no', 'Document No', 'string', { readOnly: true, notNullable: true }),
    MODIFIED_BY,
    SOURCE,
    ...STARRED_AND_TAGS,
    idField('notesid'),
  ],
  labelledBy: ['notes_title'],
  labelFields: 'title',
  number: { field: 'note_no', prefix: 'DOC' },
  indexed: [],
  described: true,
};

export const DOCUMENT_FOLDERS: ModuleDefinition = {
  name: 'DocumentFolders',
  label: 'DocumentFolders',
  idPrefix: 22,
  isEntity: false,
  fields: [
    idField('folderid'),
    field('foldername', 'foldername', 'string'),
    field('description', 'description', 'text'),
    field('createdby', 'createdby', 'reference', { refersTo: ['Users'] }),
    field('sequence', 'sequence', 'integer'),
  ],
  labelledBy: ['foldername'],
  indexed: [],
  described: false,
};
