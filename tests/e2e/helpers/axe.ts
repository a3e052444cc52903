import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Violations of WCAG 2.2 AA on a page, or in one element of it, and of `more` rules, as `rule: target` lines. */
export async function checkAxe(
  page: Page,
  selector?: string,
  more: readonly string[] = [],
): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(
    async ([within, others]) => {
      const { axe } = window as unknown as { axe: typeof axeCore };
      const { violations } = await axe.run(within ? { include: [[within]] } : document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', ...others],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) =>
            `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`,
        ),
      );
    },
    [selector, more] as const,
  );
}
