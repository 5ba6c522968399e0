import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { codeInFewFiles } from './.config/chunks.mjs';
import { lateStylesLoadLate } from './.config/late-styles.mjs';
import { tellsWhatIsShipped } from './.config/licences.mjs';
import { sameEverywhere } from './.config/same-everywhere.mjs';

export default defineConfig({
  site: 'https://firmandfair.example',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_astro' },
  compressHTML: true,
  prefetch: false,
  cacheDir: './.cache/astro',
  vite: { cacheDir: './.cache/vite' },
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    preact(),
    sitemap({ filter: (page) => !/\/(404|offline)\//.test(page) }),
    codeInFewFiles(),
    lateStylesLoadLate(),
    sameEverywhere(),
    tellsWhatIsShipped(),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
        // The one policy: the address of the service worker (src/islands/planner/offline.ts).
        'trusted-types offline',
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
