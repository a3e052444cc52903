import type { Page } from 'playwright-core';

interface AxNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  backendDOMNodeId?: number;
}

const NAMED =
  /^(?:button|link|checkbox|radio|textbox|searchbox|combobox|listbox|slider|tab|menuitem|dialog|grid|toolbar|switch|spinbutton)$/;

/** What a screen reader could not say the name of, as roles. */
export async function withoutName(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  await session.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && NAMED.test(role?.value ?? ''))
    .filter(({ name }) => !name?.value.trim())
    .map(({ role, backendDOMNodeId }) => `${role!.value} #${backendDOMNodeId}`);
}

/** How many CSS pixels a page is wider than its window: 0 where nobody has to scroll sideways. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });

/** Elements below `selector` (all of the page without one) that would move or fade. */
export const moving = (page: Page, selector = ''): Promise<string[]> =>
  page.evaluate((within) => {
    const host = within ? document.querySelector(within) : document.documentElement;
    const root: Element | ShadowRoot | null = host?.shadowRoot ?? host;
    const longer = (times: string): boolean => times.split(',').some((t) => parseFloat(t) > 0.011);
    return [...(root?.querySelectorAll('*') ?? [])]
      .filter((element) => {
        const { transitionDuration, animationDuration, animationName, scrollBehavior } =
          getComputedStyle(element);
        return (
          longer(transitionDuration) ||
          (animationName !== 'none' && longer(animationDuration)) ||
          scrollBehavior === 'smooth'
        );
      })
      .map((element) => `${element.localName}.${element.className}`);
  }, selector);

/**
 * Targets smaller than 24 by 24 CSS pixels (WCAG 2.2, 2.5.8), words inside a sentence and controls
 * of the browser's own left out.
 */
export const small = (page: Page, selector = ''): Promise<string[]> =>
  page.evaluate((within) => {
    const host = within ? document.querySelector(within) : document.documentElement;
    const root: Element | ShadowRoot | null = host?.shadowRoot ?? host;
    return [
      ...(root?.querySelectorAll<HTMLElement>('button, a[href], summary, input, select') ?? []),
    ]
      .filter((element) => element.checkVisibility())
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .map((element) => {
        // A label is part of the target of its field; room around a target counts as its own.
        const { marginTop, marginBottom, marginLeft, marginRight } = getComputedStyle(element);
        const room = {
          width: parseFloat(marginLeft) + parseFloat(marginRight),
          height: parseFloat(marginTop) + parseFloat(marginBottom),
        };
        const boxes = [element, element.closest('label')].flatMap(
          (one) => one?.getBoundingClientRect() ?? [],
        );
        const [width, height] = (['width', 'height'] as const).map((side) =>
          Math.max(...boxes.map((box, i) => box[side] + (i === 0 ? room[side] : 0))),
        ) as [number, number];
        return { element, width, height };
      })
      .filter(({ width, height }) => width > 0 && (width < 23.5 || height < 23.5))
      .map(
        ({ element, width, height }) =>
          `${element.localName}.${element.className} ${element.textContent!.trim().slice(0, 12)} ${width.toFixed(0)}×${height.toFixed(0)}`,
      );
  }, selector);

/** Presses Tab until what has the focus fits, looking into open trees; the number of presses. */
export async function tabTo(page: Page, fits: string, most = 60): Promise<number> {
  for (let presses = 1; presses <= most; presses++) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate((selector) => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at?.matches(selector) ?? false;
    }, fits);
    if (there) return presses;
  }
  throw new Error(`no way by Tab to ${fits}`);
}

/** True when what has the focus shows it: an outline or a ring that is not there without it. */
export const showsFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!at) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
  });
