/** Runs once before the server answers: a faulty setting stops it here, with a message, and not at the first visitor. */
export async function register() {
  if (process.env.NEXT_RUNTIME === 'nodejs') await import('@/lib/platform/env')
}
