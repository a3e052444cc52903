const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SELECT',
  'OPTION',
  'BUTTON',
  'INPUT',
  'TEXTAREA',
  'SVG',
  'CANVAS',
  'AUDIO',
  'VIDEO',
  'OBJECT',
  'IFRAME',
  'HEAD',
]);

/** Widgets that stand inside article containers and say nothing: font size, sharing, printing. */
const WIDGET =
  /(?:^|[\s_-])(?:share|bdshare|fontsize|font-size|zihao|zitidaxiao|print|dayin|close|guanbi|qrcode|ewm|editor-tools)(?:$|[\s_-])/i;

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** True for elements that a reader does not see or that are controls, not text. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.tagName.toUpperCase()) || element.hasAttribute('hidden')) return true;
  if (HIDDEN_STYLE.test(element.getAttribute('style') ?? '')) return true;
  if (WIDGET.test(`${element.id} ${element.getAttribute('class') ?? ''}`) && shortText(element))
    return true;
  // Only browsers know style sheets; a bare DOM goes by attributes alone.
  return (
    typeof element.checkVisibility === 'function' &&
    !element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })
  );
}

const WIDGET_TEXT_MAX = 40;
const shortText = (element: Element): boolean =>
  (element.textContent ?? '').trim().length <= WIDGET_TEXT_MAX;
