import { join } from 'node:path';
import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  // Titles stand in the head of every page, also for readers without script, and are not sent after it.
  htmlLimitedBots: /.*/u,
  // Found by itself it would be missed where the checkout is somebody's home folder, as a service account's often is.
  turbopack: { root: join(import.meta.dirname, '..') },
  // A second server on the same checkout (screens being looked at) builds beside the first.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  transpilePackages: ['@tsunagi/domain', '@tsunagi/geo', '@tsunagi/texts'],
  // Types are checked by `npm run check` for the whole repository; a second time here would only slow the first start.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        // Same origin, not none: with none a browser posts a form with `Origin: null`.
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'X-Frame-Options', value: 'DENY' },
        { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(self)' },
        { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
      ],
    },
    {
      source: '/koyomi',
      missing: [{ type: 'cookie', key: 'memo' }],
      headers: [{ key: 'Clear-Site-Data', value: '"cache", "storage"' }],
    },
    {
      // Field notes wait on this phone, sealed: storage holds nothing else, and they must not be lost.
      source: '/koyomi',
      has: [{ type: 'cookie', key: 'memo' }],
      headers: [{ key: 'Clear-Site-Data', value: '"cache"' }],
    },
  ],
  experimental: { serverActions: { bodySizeLimit: '100kb' } },
};

export default config;
