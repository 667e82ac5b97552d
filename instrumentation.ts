/** Runs once before the server answers. */
export async function register() {
  if (process.env.NEXT_RUNTIME === 'nodejs') await (await import('@/lib/platform/boot')).checkSettings()
}
