import type { IncomingMessage, ServerResponse } from 'node:http'

/** Requests that are being worked on or wait for it, and how many may be. */
export type Load = { readonly underWay: number; readonly most: number }

const key = Symbol.for('aproape.load')
const kept: typeof globalThis & { [key]?: { underWay: number; most: number } } = globalThis
/** One for all copies of this file that the framework bundles. */
const load = (kept[key] ??= { underWay: 0, most: Number.POSITIVE_INFINITY })

export const currentLoad = (): Load => ({ ...load })

/**
 * Files that lie ready, whoever watches over the server, and signing in, which has a queue of its own
 * (lib/features/sign-in/password-work): hundreds who wait in it keep nobody from working.
 */
const isUncounted = (path: string): boolean =>
  /^\/(_next\/|api\/health\b|api\/auth\/|favicon\.ico|icon\.svg)/.test(path)

/**
 * How many requests may be under way for one more of this kind to be let in. Who only looks is sent away first. A save of the
 * browser's own accord has twice the room, for it comes again by itself. A form that a person sent always comes in: a refusal
 * before it is read would lose what was typed.
 */
function roomFor({ method, url = '/' }: Pick<IncomingMessage, 'method' | 'url'>, most: number): number {
  if (method === 'GET' || method === 'HEAD') return most
  return url.startsWith('/api/') ? 2 * most : Number.POSITIVE_INFINITY
}

export type Refuse = (request: IncomingMessage, response: ServerResponse) => void

/**
 * Counts a request until it was answered, or sends it away by `refuse` at once because too many are under way. One that brings
 * something is counted from when all of it has come: nobody works on it before, and who sends half and waits keeps nobody out.
 */
export function admit(request: IncomingMessage, response: ServerResponse, refuse: Refuse): void {
  if (isUncounted(request.url ?? '/')) return
  if (load.underWay >= roomFor(request, load.most)) return refuse(request, response)
  if (bringsSomething(request)) request.once('end', () => countUntilAnswered(response))
  else countUntilAnswered(response)
}

/** Nobody reads what a GET brings, so it is worked on from its headers on. */
const bringsSomething = ({ method, headers }: IncomingMessage): boolean =>
  method !== 'GET' &&
  method !== 'HEAD' &&
  (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0)

function countUntilAnswered(response: ServerResponse): void {
  if (response.writableFinished || response.destroyed) return
  load.underWay += 1
  response.once('close', () => {
    load.underWay -= 1
  })
}

/** Says how many requests may be under way; more are sent away. */
export const limitLoad = (most: number): void => {
  load.most = most
}
