// Reading: listtypes, describe, relatedtypes, retrieve, query.
import { deny, notEmulated, refuse, result, type Answer } from '../answers.ts';
import { describeModule } from '../describe.ts';
import { isKeptFrom, type VtigerUser } from '../installation.ts';
import { isModule, LIST_TYPES, TICKET_RELATED_TYPES } from '../modules/catalogue.ts';
import { runQuery } from '../query.ts';
import { toElement, type AnswerRow } from '../rows.ts';
import { parseVtql } from '../vtql.ts';
import { KEPT, takeRecord, type Call, type Caller } from './operation.ts';

export function listTypes(): Answer {
  return result(LIST_TYPES);
}

export function describe({ installation, input, user }: Call & Caller): Answer {
  const name = input('elementType') ?? '';
  const module = installation.modules.get(name);
  if (module === undefined && !isModule(name)) return deny(`name : ${name}`);
  if (user.hidden.includes(name)) return deny();
  if (module?.definition.described !== true) return notEmulated(`describe of ${name}`);
  return result(describeModule(module, user, installation.version));
}

export function relatedTypes({ input }: Call): Answer {
  const name = input('elementType') ?? '';
  if (!isModule(name)) return deny(`name : ${name}`);
  return name === 'HelpDesk'
    ? result(TICKET_RELATED_TYPES)
    : notEmulated(`relatedtypes of ${name}`);
}

export function retrieve({ installation, input, user }: Call & Caller): Answer {
  const { module, record } = takeRecord(installation, input('id'));
  if (module.definition.name === 'Users' && !user.admin) return deny();
  if (isKeptFrom(user, module, record)) return refuse('ACCESS_DENIED', KEPT);
  if (!module.definition.isEntity) return notEmulated(`retrieve in ${module.definition.name}`);
  return result(inOrderFor(user, toElement(installation, module, record)));
}

export function query({ installation, input, user }: Call & Caller): Answer {
  const text = input('query');
  if (text === undefined) return deny('query');
  const parsed = parseVtql(text);
  const module = installation.modules.get(parsed.module);
  if (module === undefined && !isModule(parsed.module)) return deny(`name : ${parsed.module}`);
  // Users are hidden from all but administrators, the user's own row as well.
  if (user.hidden.includes(parsed.module)) return deny();
  if (module === undefined) return notEmulated(`a query of ${parsed.module}`);
  const rows = runQuery(
    installation,
    module,
    parsed,
    (record) => !isKeptFrom(user, module, record),
  );
  return result(parsed.columns === '*' ? rows.map((row) => inOrderFor(user, row)) : rows);
}

/** Fields come in another order for another user; nothing may depend on it. */
export function inOrderFor(user: VtigerUser, row: AnswerRow): AnswerRow {
  return user.admin ? row : Object.fromEntries(Object.entries(row).reverse());
}
