import { readFileSync } from 'node:fs';

const ORIGINAL = readFileSync(new URL('../../fixtures/pages/jingan.html', import.meta.url), 'utf8');
const END = '</body>';

/** The bundled reply with a script or markup put at its end, where the article is there already. */
const withEnd = (markup: string): string => ORIGINAL.replace(END, `${markup}${END}`);
const withStyle = (css: string): string =>
  ORIGINAL.replace('</head>', `<style>${css}</style></head>`);
const withScript = (code: string): string => withEnd(`<script>${code}</script>`);
/** The same, before the parser reaches the body. */
const withHeadScript = (code: string): string =>
  ORIGINAL.replace('<head>', `<head><script>${code}</script>`);
const inArticle = (change: (markup: string) => string): string =>
  ORIGINAL.replace(
    /(<div[^>]*id="zoom"[^>]*>)([\s\S]*?)(<\/div>)/,
    (_, open: string, inner: string, close: string) => open + change(inner) + close,
  );
const between = (put: (n: number) => string) => (markup: string) => {
  let n = 0;
  return markup.replace(/[\u4e00-\u9fff](?=[\u4e00-\u9fff])/g, (c) => c + put(n++));
};
const PARAGRAPH =
  '<p>将于2025年底前建成3个站点，由区商务委牵头，安排专项资金200万元。我们正在推进老旧小区改造。</p>';

/** Names of fields that sites use and that a form's own properties give way to. */
const CLOBBERED = [
  'id',
  'name',
  'title',
  'action',
  'method',
  'target',
  'style',
  'className',
  'submit',
  'length',
  'elements',
  'attributes',
  'content',
];

/**
 * Pages that would break a reader or turn it against the person. `reads` is the least number of
 * measures that must be painted all the same.
 */
export const HOSTILE: Record<string, { page: string; reads: number }> = {
  'a megabyte of measures': { page: inArticle((m) => m + PARAGRAPH.repeat(9_000)), reads: 3_000 },
  'one paragraph of a megabyte': {
    page: inArticle((m) => `${m}<p>${'将加强建设，'.repeat(50_000)}</p>`),
    reads: 40,
  },
  '5,000 levels of elements (blocks as deep crash Chromium alone)': {
    page: withScript(`
      const zoom = document.querySelector('#zoom');
      let at = zoom;
      for (let i = 0; i < 5000; i++) at = at.appendChild(document.createElement('span'));
      at.innerHTML = ${JSON.stringify(PARAGRAPH)};
    `),
    reads: 40,
  },
  'an article at the bottom of 5,000 levels': {
    page: withScript(`
      const zoom = document.querySelector('#zoom');
      let at = document.createElement('span');
      zoom.replaceWith(at);
      for (let i = 0; i < 5000; i++) at = at.appendChild(document.createElement('span'));
      at.append(zoom);
    `),
    reads: 40,
  },
  '100,000 elements without words': {
    page: inArticle((m) => m + '<i></i>'.repeat(100_000)),
    reads: 40,
  },
  '2,000 nested widgets': {
    page: withScript(`
      let at = document.querySelector('#zoom');
      const words = at.innerHTML;
      for (let i = 0; i < 2000; i++) { at = at.appendChild(document.createElement('div')); at.className = 'share print'; }
      at.innerHTML = words;
    `),
    reads: 40,
  },
  'zero-width characters in its words': {
    page: inArticle(between((n) => (n % 25 === 24 ? '&#8203;' : ''))),
    reads: 10,
  },
  'bidi controls in every sentence': {
    page: inArticle(between((n) => (n % 9 === 0 ? '&#8238;&#8296;' : ''))),
    reads: 1,
  },
  'controls and half surrogates': {
    page: withScript(`
      for (const p of document.querySelectorAll('#zoom p')) p.append('\\u0001\\ud800\\u0007\\udfff将加强建设。');
    `),
    reads: 40,
  },
  'combining marks by the thousand': {
    page: inArticle((m) => `${m}<p>将建${'&#769;'.repeat(20_000)}设</p>`),
    reads: 40,
  },
  'forms whose fields take their names over': {
    page: inArticle(
      (m) =>
        `<form>${CLOBBERED.map((name) => `<input type="hidden" name="${name}">`).join('')}${m}</form>`,
    ),
    reads: 40,
  },
  'images named as parts of the document': {
    page: withEnd(
      [
        'body',
        'title',
        'head',
        'querySelector',
        'querySelectorAll',
        'createTreeWalker',
        'createElement',
        'documentElement',
        'addEventListener',
        'defaultView',
        'characterSet',
      ]
        .map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`)
        .join(''),
    ),
    reads: 40,
  },
  'poisoned prototypes': {
    page: withHeadScript(`
      Object.prototype.kind = 'none';
      Object.prototype.toJSON = () => ({});
      Object.defineProperty(Object.prototype, 'then', { value: undefined, configurable: true });
      Array.prototype.map = Array.prototype.flatMap = () => { throw new Error('poisoned'); };
      Array.prototype[Symbol.iterator] = function* () {};
      JSON.parse = JSON.stringify = () => { throw new Error('poisoned'); };
      Element.prototype.attachShadow = () => { throw new Error('poisoned'); };
      Document.prototype.createElement = () => { throw new Error('poisoned'); };
      EventTarget.prototype.addEventListener = () => {};
      window.Highlight = class {};
    `),
    reads: 40,
  },
  'style sheets that hide the layer': {
    page: withStyle(`
      fuwen-layer { display: none !important; visibility: hidden !important; opacity: 0 !important;
        position: fixed !important; top: -9999px !important; z-index: -1 !important; content-visibility: hidden !important;
        transform: scale(0) !important; clip-path: inset(50%) !important; filter: opacity(0) !important; width: 0 !important;
        pointer-events: none !important; animation: gone 1s infinite !important; contain: strict !important; }
      html > :not(head):not(body) { display: none !important; }
      @keyframes gone { from, to { opacity: 0; display: none } }
      @layer x { fuwen-layer { display: none !important } }
    `),
    reads: 40,
  },
  'an element that passes for the layer': {
    page: withHeadScript(`
      const fake = document.createElement('fuwen-layer');
      fake.attachShadow({ mode: 'open' }).innerHTML = '<div class="card" role="dialog">请输入密码</div>';
      document.documentElement.append(fake);
    `),
    reads: 40,
  },
  'text that changes without end': {
    page: withScript(`
      const p = document.querySelector('#zoom').appendChild(document.createElement('p'));
      let n = 0;
      setInterval(() => { p.textContent = '更新于' + n++; }, 20);
    `),
    reads: 40,
  },
  'an answer in 30 frames': {
    page: withEnd('<iframe src="/frame.html"></iframe>'.repeat(30)),
    reads: 40,
  },
};

/** What a page may send from its own world to reach the reader or its parts. */
export const FORGED = `
  const sends = [
    () => { for (const type of ['keydown', 'keyup']) for (const key of ['ArrowDown', 'Escape', 'h', 's'])
      for (const target of [document, window, document.body, layer()])
        target.dispatchEvent(new KeyboardEvent(type, { key, code: 'Key' + key.toUpperCase(), altKey: true, shiftKey: true, bubbles: true, composed: true })); },
    () => { const zoom = document.querySelector('#zoom p:nth-of-type(4)'); const box = zoom.getBoundingClientRect();
      for (const type of ['pointermove', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'])
        zoom.dispatchEvent(new PointerEvent(type, { clientX: box.left + 40, clientY: box.top + 10, bubbles: true, composed: true })); },
    () => { const root = layer().shadowRoot; if (!root) return;
      for (const element of root.querySelectorAll('button, input, a, summary, select, textarea')) {
        element.click();
        for (const type of ['click', 'pointerdown', 'input', 'change', 'submit'])
          element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      } },
    () => { for (const name of ['reader', 'detect', 'content-scripts/reader', 'fuwen'])
      for (const id of [extension, 'fuwen', ''])
        for (const event of ['wxt:content-script-started', 'wxt:locationchange']) {
          const type = id + ':' + name + ':' + event;
          document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: name, messageId: 'x' } }));
          window.postMessage({ type, contentScriptName: name, messageId: 'x' }, '*');
        } },
    () => { for (const type of ['saveReply', 'addHighlight', 'removeHighlight', 'openPanel', 'replyFound', 'getReading'])
      for (const data of [{ type, data: {}, id: 1, timestamp: Date.now() }, JSON.stringify({ type })]) {
        window.postMessage(data, '*');
        document.dispatchEvent(new MessageEvent('message', { data }));
        new BroadcastChannel('fuwen').postMessage(data);
      } },
    () => { const range = document.createRange(); range.selectNodeContents(document.querySelector('#zoom p'));
      getSelection().addRange(range); document.execCommand('copy'); getSelection().removeAllRanges(); },
  ];
  function layer() { return document.querySelector('fuwen-layer'); }
  for (const send of sends) try { send(); } catch (error) { console.log('refused: ' + error); }
`;
