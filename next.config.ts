import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const withMessages = createNextIntlPlugin('./lib/web/i18n/request.ts')

// The framework writes its own scripts and styles into the page; everything comes from this server and nothing goes elsewhere.
const contentPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  // An address names a family's file by its number: no other site is told where a visitor came from.
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
]

// The development server evaluates text and talks over a socket, which the policy forbids.
const served =
  process.env.NODE_ENV === 'production'
    ? [...headers, { key: 'Content-Security-Policy', value: contentPolicy }]
    : headers

const config: NextConfig = {
  poweredByHeader: false,
  allowedDevOrigins: ['127.0.0.1'],
  // They open sockets and read files of their own.
  serverExternalPackages: ['pg-boss', 'nodemailer'],
  experimental: { authInterrupts: true },
  // Types are checked by `npm test`, tests included; a first start need not wait for that.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    { source: '/:path*', headers: served },
    // What somebody uploaded runs nothing, even if a browser should show it.
    {
      source: '/api/attachments/:path*',
      headers: [{ key: 'Content-Security-Policy', value: "default-src 'none'; sandbox" }],
    },
    // The proxy that holds the certificate says so; over plain HTTP the header would mean nothing.
    {
      source: '/:path*',
      has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
      headers: [{ key: 'Strict-Transport-Security', value: 'max-age=31536000' }],
    },
  ],
  // Browsers ask for it where they have not read yet which icon a page has.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
}

export default withMessages(config)
