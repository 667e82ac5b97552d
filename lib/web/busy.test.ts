import { NextRequest } from 'next/server'
import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { untouched } from '@/lib/core/result/form-state'
import { serverBusy } from '@/lib/core/result/server-busy'
import { DatabaseBusy } from '@/lib/data/database-busy'
import { action } from './action'
import { apiRoute, fileRoute } from './api-route'

// Looking up the session is the first thing that needs the database: here it finds no connection.
vi.mock('./session', () => ({
  currentActor: async () => {
    throw new DatabaseBusy('The database is busy')
  },
}))

const asked = () => new NextRequest('http://localhost:3000/api/risk-sheets/1/changes')
const context = { params: Promise.resolve({}) }
const never = async () => {
  throw new Error('This must not run')
}

test('a form comes back as it was typed, and says that it can be sent again', async () => {
  const form = new FormData()
  form.set('reason', 'Mutare în altă comună')
  const state = await action('family.see', z.object({ reason: z.string() }), never)(untouched, form)
  expect(state).toMatchObject({
    status: 'invalid',
    values: { reason: ['Mutare în altă comună'] },
    complaints: { form: { key: 'serverBusy' } },
  })
})

test('a route answers 503 and says when to ask again', async () => {
  const answer = await apiRoute('family.see', never)(asked(), context)
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10'])
  expect(await answer.json()).toEqual({ error: serverBusy })
})

test('a file that a link leads to answers 503 with a page in both languages', async () => {
  const answer = await fileRoute('family.see', never)(asked(), context)
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10'])
  expect(await answer.text()).toMatch(/Serverul este ocupat[^]*The server is busy/)
})
