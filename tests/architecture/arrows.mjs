/** What each area may import beside itself. ESLint tells while typing; the tests here resolve every import and decide. */
export const arrows = {
  app: ['lib/web', 'lib/features', 'components'],
  components: ['lib/core'],
  'lib/content': ['lib/core'],
  'lib/core': [],
  'lib/data': ['lib/core', 'lib/platform'],
  'lib/features': ['lib/core', 'lib/content', 'lib/data', 'lib/platform'],
  'lib/platform': ['lib/core'],
  'lib/web': ['lib/core', 'lib/data', 'lib/features', 'lib/platform'],
}

/** Packages that one area alone may import: the place where a choice of library can be undone. */
export const packagesOf = {
  'next, next-auth, next-intl': {
    packages: /^(next|next-auth|next-intl)(\/|$)/,
    areas: ['app', 'components', 'lib/web'],
  },
  react: { packages: /^(react|react-dom)(\/|$)/, areas: ['app', 'components', 'lib/web'] },
  'Prisma and pg': { packages: /^(@prisma\/.*|pg)$/, areas: ['lib/data'] },
  pino: { packages: /^pino$/, areas: ['lib/platform'] },
  'pg-boss and nodemailer': { packages: /^(pg-boss|nodemailer)(\/|$)/, areas: ['lib/platform'] },
  'pdfmake, docx and hucre': { packages: /^(pdfmake|docx|hucre)(\/|$)/, areas: ['lib/platform'] },
}

/** What lib/core may import besides itself: it must run in a browser, in a test and on a command line alike. */
export const packagesOfCore = /^zod(\/mini)?$/
