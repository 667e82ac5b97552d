import { afterEach, beforeEach, expect, vi } from 'vitest'

// A warning that nobody reads hides the next one: whatever is written to console.error or console.warn fails the test.
// A test that expects one replaces the function itself.
beforeEach(() => {
  for (const method of ['error', 'warn'] as const) vi.spyOn(console, method)
})

afterEach(() => {
  for (const method of ['error', 'warn'] as const) {
    const spy = console[method]
    if (vi.isMockFunction(spy)) expect(spy.mock.calls, `console.${method} was called`).toEqual([])
  }
})
