// `npx tsx scripts/icons.ts`: the seal, drawn once as SVG and printed in every size a browser asks for.
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from './setup.mjs';

const SIZES = [16, 32, 48, 96, 128];
/** 复 in white on seal red; below it the dashed line that marks a promise. */
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128">
  <rect width="128" height="128" rx="28" fill="#8f1d22"/>
  <text x="64" y="84" text-anchor="middle" font-family="Noto Serif CJK SC, Songti SC, serif" font-weight="700" font-size="78" fill="#fff">复</text>
  <path d="M22 108h84" stroke="#ffd98a" stroke-width="9" stroke-dasharray="20 12" stroke-linecap="round"/>
</svg>`;

const executablePath = findBrowser('chromium');
if (!executablePath)
  throw new Error('no Chromium on this machine: run npm test, which installs it');
mkdirSync('public/icon', { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${SVG}`,
  );
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
