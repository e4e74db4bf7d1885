import type { NextConfig } from 'next'

/** Sent with every answer; the page is never framed and never sniffed. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
]

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The server answers under the name the visitor typed; both are this machine.
  allowedDevOrigins: ['127.0.0.1', 'localhost'],
  // Types are checked by `npm test` (and by the editor); checking them again would double the first start.
  typescript: { ignoreBuildErrors: true },
  // It reads its own parts from disk, so it stays outside the bundle.
  serverExternalPackages: ['docx'],
  turbopack: { root: process.cwd() },
  headers: async () => [{ source: '/:path*', headers }],
}

export default config
