import { expect, test } from 'vitest'
import { formatFigure } from './figure-format'

test.each([
  [1234.56, { locale: 'ro', digits: 1, unit: '%' }, '1.234,6\u00a0%'],
  [1234.56, { locale: 'en', digits: 1 }, '1,234.6'],
  [5840, { locale: 'ro' }, '5.840'],
  [0, { locale: 'ro', digits: 1 }, '0,0'],
  [null, { locale: 'ro', unit: '%' }, '–'],
  [undefined, { locale: 'ro', none: '-' }, '-'],
] as const)('%s is printed with %j as %s', (figure, format, printed) =>
  expect(formatFigure(figure, format)).toBe(printed),
)
