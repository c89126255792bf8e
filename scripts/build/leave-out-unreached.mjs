// What packages bring along and this program never runs, named one by one with the reason. What is
// left out of undici throws when it is called, so that a reason that stopped being true shows.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { shortened } from './shorten-packages.mjs';

/** undici's modules, by path below `undici/lib/`, and what stands in for them. */
const UNDICI_INSTEAD = {
  // Loads node:http2, 12 ms. Called where `allowH2` is set, which it is not.
  'dispatcher/client-h2.js': `module.exports = ${throwing('HTTP/2')}`,
  // All of fetch's bodies. Called where a body is a FormData; ours are strings and bytes.
  'web/fetch/body.js': `exports.extractBody = ${throwing('a FormData body')}`,
  // The parser comes twice, with and without SIMD. The plain one runs on every machine.
  'llhttp/llhttp_simd-wasm.js': `module.exports = require('./llhttp-wasm.js')`,
  // For dispatchers that are composed of others, which ours are not.
  'handler/wrap-handler.js': `exports.wrap = ${throwing('Composing')}`,
  // A search tree for the names of headers, built whenever undici is loaded: 1 ms. The tables of names stay,
  // and what is not found in the tree is put into small letters, which is all that it is for.
  'core/tree.js': 'exports.tree = { lookup: () => null };',
  // Tells of every step, to subscribers that this program has not, and to those who set NODE_DEBUG.
  'core/diagnostics.js':
    'const unheard = { hasSubscribers: false };' +
    'exports.channels = new Proxy({}, { get: () => unheard });',
};

/** What undici asks of Node's own modules that are not loaded for it. */
const NODE_INSTEAD = {
  // 6 ms. The limit of headers, here Node's own default, and the class of bodies that are piped
  // through from a server, which ours never are.
  'node:http': 'exports.maxHeaderSize = 16_384; exports.IncomingMessage = class {};',
  // 1 ms. Only ever called, with what has to hold.
  'node:assert': `module.exports = (holds, message = 'An assumption of undici does not hold.') => {
    if (!holds) throw typeof message === 'string' ? new Error(message) : message;
  }`,
};

/** The Markdown parser's names for colours, a third of it: nobody is shown any here. */
const COLOURS_INSTEAD = `
  export const tags = { special: () => undefined };
  export const styleTags = () => () => null;
  export class Tag {}
`;

/**
 * octokit's plugins that nobody asks for. The one takes each request apart a second time to log it, to a log
 * that says nothing here; the other follows pages, which src/hosts/github does itself.
 */
const PLUGINS_INSTEAD = {
  '@octokit/plugin-request-log': 'export const requestLog = () => ({});',
  '@octokit/plugin-paginate-rest': 'export const paginateRest = () => ({});',
};

function throwing(feature) {
  return `() => { throw new Error('${feature} is not built in, see scripts/build'); };`;
}

const UNDICI_MODULE = /[\\/]node_modules[\\/]undici[\\/]lib[\\/](.+\.js)$/;
const MARKDOWN_PARSER = /[\\/]@lezer[\\/]markdown[\\/]dist[\\/]index\.js$/;
const PARSER_TABLES = /[\\/]undici[\\/]lib[\\/]llhttp[\\/]constants\.js$/;
const ACTIONS_MODULE = /[\\/]node_modules[\\/]@actions[\\/]/;
// All that ask for the end of a line. The module that names the platform, which nobody asks for, wants more.
const ACTIONS_LINES = /[\\/]@actions[\\/]core[\\/]lib[\\/](?:core|command|file-command|summary)\.js$/;
const ACTIONS_SUMMARY = /[\\/]@actions[\\/]core[\\/]lib[\\/]summary\.js$/;
const OCTOKIT_MODULE = /[\\/]node_modules[\\/]@octokit[\\/]/;

// octokit's table of a thousand end points, and the only folder that may use it.
const ENDPOINT_TABLE = /[\\/]plugin-rest-endpoint-methods[\\/].*[\\/]endpoints\.js$/;
const GITHUB_SOURCES = new URL('../../src/hosts/github/', import.meta.url);

export const leaveOutUnreached = {
  name: 'leave-out-unreached',
  setup(build) {
    build.onLoad({ filter: UNDICI_MODULE }, ({ path }) => {
      const contents = UNDICI_INSTEAD[UNDICI_MODULE.exec(path)[1].replaceAll('\\', '/')];
      return contents === undefined ? undefined : { contents };
    });

    // Of the tables of all methods, states and characters the client looks only at two.
    build.onLoad({ filter: PARSER_TABLES }, async ({ path }) => {
      const { default: tables } = await import(pathToFileURL(path).href);
      const user = readFileSync(new URL('../dispatcher/client-h1.js', pathToFileURL(path)), 'utf8');
      const named = new Set(user.match(/(?<=\bconstants\.)\w+/g));
      return { contents: `module.exports = ${JSON.stringify(pick(tables, named))}` };
    });

    build.onResolve({ filter: /^node:(?:http|assert)$/ }, ({ path, importer }) =>
      UNDICI_MODULE.test(importer) ? { path, namespace: 'instead' } : undefined,
    );
    build.onLoad({ filter: /^node:/, namespace: 'instead' }, ({ path }) => ({
      contents: NODE_INSTEAD[path],
    }));

    build.onResolve({ filter: /^@octokit\/plugin-(?:request-log|paginate-rest)$/ }, ({ path }) => ({
      path,
      namespace: 'instead',
    }));
    build.onLoad({ filter: /^@octokit\//, namespace: 'instead' }, ({ path }) => ({
      contents: PLUGINS_INSTEAD[path],
    }));

    build.onResolve({ filter: /^@lezer\/highlight$/ }, () => ({
      path: 'colours',
      namespace: 'instead',
    }));
    build.onLoad({ filter: /^colours$/, namespace: 'instead' }, () => ({ contents: COLOURS_INSTEAD }));

    // Extensions that nobody asks for stay in, since they are made by calls, for which esbuild can't vouch;
    // and so do the names for colours, as what such a call is given.
    build.onLoad({ filter: MARKDOWN_PARSER }, async ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const spare = /^const (?:Superscript|Subscript|Emoji) = \{[^]*?^\};$/gm;
      const colours = /(?<=\bstyleTags\()\{[^]*?^\}(?=\))/gm;
      const left = source
        .replace(spare, (whole) => whole.replace(/\{[^]*\}/, '{}'))
        .replace(colours, '{}');
      return { contents: await shortened(left, path), loader: 'js' };
    });

    build.onLoad({ filter: ENDPOINT_TABLE }, async ({ path }) => {
      const { default: table } = await import(pathToFileURL(path).href);
      const named = propertiesNamedIn(GITHUB_SOURCES);
      const kept = mapValues(table, (group) => pick(group, named));
      return { contents: `export default ${JSON.stringify(kept)}` };
    });

    build.onResolve({ filter: /^crypto$/ }, ({ importer }) =>
      ACTIONS_MODULE.test(importer) ? { path: standIn('random-uuid.ts') } : undefined,
    );

    build.onResolve({ filter: /^os$/ }, ({ importer }) =>
      ACTIONS_LINES.test(importer) ? { path: standIn('line-end.ts') } : undefined,
    );

    build.onResolve({ filter: /^fs$/ }, ({ importer }) =>
      ACTIONS_SUMMARY.test(importer) ? { path: standIn('summary-files.ts') } : undefined,
    );

    build.onResolve({ filter: /^universal-user-agent$/ }, () => ({ path: standIn('user-agent.ts') }));

    build.onResolve({ filter: /^json-with-bigint$/ }, ({ importer }) =>
      OCTOKIT_MODULE.test(importer) ? { path: standIn('parse-json.ts') } : undefined,
    );

    // @actions/core imports an HTTP client (for OIDC) with an undici of its own, and a process runner
    // (for `platform`). Its modules do nothing when loaded, but its package.json does not say so.
    build.onResolve({ filter: /^(@actions\/|\.)/ }, async ({ path, pluginData, ...from }) => {
      const isActions = path.startsWith('@actions/') || ACTIONS_MODULE.test(from.importer);
      if (!isActions || pluginData === 'asked') return undefined;
      const { importer, namespace, resolveDir, kind } = from;
      const options = { importer, namespace, resolveDir, kind, pluginData: 'asked' };
      return { ...(await build.resolve(path, options)), sideEffects: false };
    });
  },
};

function standIn(file) {
  return fileURLToPath(new URL(file, import.meta.url));
}

/** Every `name` that stands as `.name` in a folder's files: more than the end points, never less. */
function propertiesNamedIn(folder) {
  const code = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  return new Set(code.join('\n').match(/(?<=\.)[a-z]\w*/gi));
}

function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

function pick(record, names) {
  return Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name)));
}
