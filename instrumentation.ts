/** Runs once before the server answers. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  await (await import('@/lib/platform/boot')).checkSettings()
  const { workQueue } = await import('@/lib/features/notices/work-queue')
  const { nightWorks } = await import('@/lib/features/oversight/night-works')
  workQueue(nightWorks)
}
