import { defineConfig } from 'wxt';
import type { Plugin } from 'vite';

/** Lists of words stand in rows for whoever reads the source: the page is given one row. */
const oneRow: Plugin = {
  name: 'fuwen-one-row',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('/lexicon/')
      ? code.replace(/(?<=[\u4e00-\u9fff.])\n +(?=[\u4e00-\u9fff])/g, ' ')
      : null,
};

/**
 * At the head of a script: Chrome compiles all of its functions at once, which takes less than one
 * by one. For the reader alone, which calls most of them for its first page.
 */
const CALLED_ON_LOAD = '//# allFunctionsCalledOnLoad';

/**
 * One source for Chrome/Edge and Firefox, Manifest V3 on both.
 * Every permission has its reason in docs/privacy.md; tests/budgets.test.ts holds the list.
 */
export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  manifestVersion: 3,
  imports: false,
  outDir: process.env['WXT_OUT'] ?? '.output',
  vite: () => ({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    // A worker that loads its writers when they are used is a module.
    worker: { format: 'es' },
    build: { target: ['chrome120', 'firefox140'] },
  }),
  hooks: {
    // In scripts for pages words stay words: escaped, each character would weigh six bytes. What
    // Chrome refuses there are the noncharacters of Unicode; tests/budgets.test.ts holds them out.
    'vite:build:extendConfig': (entrypoints, config) => {
      const forPages = entrypoints.every(({ type }) => /^(?:content|unlisted)-script$/.test(type));
      if (!forPages) return;
      if (config.esbuild) config.esbuild.charset = 'utf8';
      config.plugins = [...(config.plugins ?? []), oneRow];
      // Terser makes what pages are given another 2 % smaller than esbuild does.
      config.build = {
        ...config.build,
        minify: 'terser',
        terserOptions: {
          ecma: 2020,
          compress: { passes: 4, inline: 1 },
          ...(entrypoints.some(({ name }) => name === 'reader') && {
            format: { preamble: CALLED_ON_LOAD },
          }),
        },
      };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'zh_CN',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: ['*://*.gov.cn/*'],
    // A bare script, for every page bears it: see entrypoints/detect.ts.
    content_scripts: [
      {
        matches: ['*://*.gov.cn/*'],
        js: ['detect.js'],
        all_frames: true,
        // Frames that a page writes itself have no address of their own.
        match_origin_as_fallback: true,
        run_at: 'document_idle',
      },
    ],
    // Asked for one by one, by name, in the options and the popup.
    optional_host_permissions: ['*://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+F' } },
      'read-page': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_command_readPage__',
      },
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+K' } } }
        : {
            'open-panel': {
              suggested_key: { default: 'Alt+Shift+K' },
              description: '__MSG_command_openPanel__',
            },
          }),
      'open-library': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_command_openLibrary__',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'fuwen@fuwen.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
