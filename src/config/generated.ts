// Everything that is generated from the settings, by file: what scripts/generate.mjs writes.
import {
  renderActionManifest,
  renderInputTable,
  renderIssueDataTable,
  renderOutputTable,
  renderVariableTable,
} from './documents.ts';
import { toConfigJsonSchema } from './json-schema.ts';

/** Whole files by their path in the repository. */
export function generatedFiles(): Readonly<Record<string, string>> {
  return {
    'action.yml': renderActionManifest(),
    'schema/config.schema.json': JSON.stringify(toConfigJsonSchema()),
  };
}

/** Parts of the README by the name of the comments around them: `<!-- inputs -->…<!-- /inputs -->`. */
export function generatedSections(): Readonly<Record<string, string>> {
  return {
    inputs: renderInputTable(),
    outputs: renderOutputTable(),
    'issue-data': renderIssueDataTable(),
    variables: renderVariableTable(),
  };
}
