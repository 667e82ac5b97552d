import { expect, test } from 'vitest'
import { readSheetListView, sheetListHref } from './list-view'

test.each([
  [{}, '/observation-sheets'],
  [{ q: ' Pop ', status: 'draft', page: '3' }, '/observation-sheets?q=Pop&status=draft'],
  [{ status: 'lost', page: '-1' }, '/observation-sheets'],
  [{ q: '6240515 700129' }, '/observation-sheets'],
])('%o is the list at %s', (params, href) => expect(sheetListHref(readSheetListView(params))).toBe(href))

test('another page keeps the search', () =>
  expect(sheetListHref(readSheetListView({ q: 'Pop' }), { page: 2 })).toBe('/observation-sheets?q=Pop&page=2'))
