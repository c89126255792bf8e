// Makes the pictures of the README, docs/images/*.png, from what the packaged Action really writes between
// the embedded Vtiger and the embedded GitHub. For hands, not for tests:
//   npm run screens       (Chromium has to be installed; CHROMIUM may name it)
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { marked } from 'marked';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const IMAGES = join(ROOT, 'docs', 'images');
const WIDTH = 900;

/** GitHub's look, as far as these two need it: by its published colours and sizes. */
const STYLE = `
  * { box-sizing: border-box }
  body { margin: 0; padding: 20px; width: ${WIDTH}px; background: #fff; color: #1f2328;
    font: 14px/1.5 'Noto Sans', 'DejaVu Sans', Helvetica, Arial, sans-serif, 'Noto Color Emoji' }
  h3 { font-size: 1.25em; margin: 0 0 12px } h4 { font-size: 1em; margin: 16px 0 8px }
  p { margin: 0 0 12px } a { color: #0969da; text-decoration: none }
  code { font: 85% 'DejaVu Sans Mono', monospace; background: #818b981f; padding: .2em .4em; border-radius: 6px }
  table { border-collapse: collapse; margin: 0 0 12px } tr:nth-child(2n) { background: #f6f8fa }
  td, th { border: 1px solid #d1d9e0; padding: 6px 13px; vertical-align: top; text-align: left }
  .frame { border: 1px solid #d1d9e0; border-radius: 6px } .frame > div { padding: 16px }
  .frame > header { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px;
    border-radius: 6px 6px 0 0; color: #59636e } .frame > header b { color: #1f2328 }
  .frame > div > :last-child { margin-bottom: 0 }
  .bot { border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 7px; font-size: 12px; margin-left: 4px }`;

const chromium = findChromium();
const { summary, comment } = await tellStory();
mkdirSync(IMAGES, { recursive: true });
await shoot('summary', framed('<b>sync</b> summary', summary));
await shoot(
  'marker',
  framed(`<b>${comment.author}</b><span class="bot">bot</span> commented`, comment.body),
);

/** A bug that is reported, taken in hand by an agent, and then described better. */
async function tellStory() {
  const { openScene } = await loadScene();
  const scene = await openScene({ vtiger: { keyField: { name: 'cf_901', unique: true } } });
  try {
    const { repository, vtiger } = scene;
    const inputs = { 'key-field': 'cf_901' };
    const run = async (event) => {
      const result = await scene.run(event, { inputs });
      if (result.exitCode !== 0) throw new Error(`A run failed:\n${result.stdout}`);
      return result;
    };
    const [opened] = repository.openIssue({
      title: 'Export hangs on large files',
      body: 'Exporting **all rows** never ends 😕\n\n1. Open *Reports*\n2. Click **Export → CSV**\n3. The bar stops at 99 %',
      labels: ['bug', 'severity: high'],
    });
    await run(opened);
    const [comment] = repository.comments(1);
    scene.pass(3_600_000);
    vtiger.editTicket(scene.ticket().id, { ticketpriorities: 'Low' });
    scene.pass(3_600_000);
    repository.edit(1, { title: 'CSV export hangs at 10,000 rows' });
    const { summary } = await run(repository.label(1, 'in progress'));
    return {
      summary,
      comment: { author: comment.user.login.replace('[bot]', ''), body: comment.body },
    };
  } finally {
    await scene[Symbol.asyncDispose]();
  }
}

async function loadScene() {
  try {
    return await import('../test/support/scene.ts');
  } catch (error) {
    if (error.code !== 'ERR_UNKNOWN_FILE_EXTENSION') throw error;
    return fail('This script reads TypeScript: run it as `npm run screens`, which takes Node 24.');
  }
}

/** Both sides take HTML as well as Markdown, and show neither comments nor what is hidden in them. */
function framed(header, markdown) {
  return `<div class="frame"><header>${header}</header><div>${marked.parse(markdown)}</div></div>`;
}

/** By Chromium's remote debugging, since its own `--screenshot` cuts low pages off. */
async function shoot(name, body) {
  const folder = mkdtempSync(join(tmpdir(), 'screens-'));
  const flags = ['--headless', '--remote-debugging-port=0', '--disable-gpu', '--hide-scrollbars'];
  // As root, in a container, Chromium's sandbox can't be had; the page is our own.
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  flags.push(`--user-data-dir=${folder}`, 'about:blank');
  const browser = spawn(chromium, flags, { stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    const ask = await connect(await addressOf(browser));
    const { frameTree } = await ask('Page.getFrameTree');
    const html = `<!doctype html><style>${STYLE}</style>${body}`;
    await ask('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
    const expression = 'document.documentElement.offsetHeight';
    const { result } = await ask('Runtime.evaluate', { expression });
    const clip = { x: 0, y: 0, width: WIDTH, height: result.value, scale: 1.5 };
    const { data } = await ask('Page.captureScreenshot', { clip, captureBeyondViewport: true });
    const target = join(IMAGES, `${name}.png`);
    writeFileSync(target, Buffer.from(data, 'base64'));
    console.log(`wrote ${target}`);
  } finally {
    const closed = once(browser, 'close');
    browser.kill();
    await closed;
    rmSync(folder, { recursive: true, maxRetries: 5 });
  }
}

/** Where the one page can be asked. */
async function addressOf(browser) {
  let said = '';
  for await (const chunk of browser.stderr) {
    said += chunk;
    const [, host] = /DevTools listening on ws:\/\/([^/]+)\/\S+\n/.exec(said) ?? [];
    if (host === undefined) continue;
    const targets = await (await fetch(`http://${host}/json`)).json();
    return targets.find(({ type }) => type === 'page').webSocketDebuggerUrl;
  }
  throw new Error(`Chromium ended:\n${said}`);
}

/** Gives a function that sends a command and waits for what it results in. */
async function connect(address) {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  let id = 0;
  return async (method, params) => {
    const answer = once(socket, 'message');
    socket.send(JSON.stringify({ id: ++id, method, params }));
    const [{ data }] = await answer;
    const { result, error } = JSON.parse(data);
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  };
}

function findChromium() {
  const names = [process.env.CHROMIUM, 'chromium', 'chromium-browser', 'google-chrome'];
  for (const name of names.filter(Boolean)) {
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore' });
      return name;
    } catch {
      // The next one, then.
    }
  }
  return fail(
    'No Chromium was found. Install it (Debian: apt install chromium), or name it in CHROMIUM.',
  );
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
