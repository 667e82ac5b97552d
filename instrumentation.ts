/** Runs once before the server answers. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  await (await import('@/lib/platform/boot')).checkSettings()
  const { refuseTrace } = await import('@/lib/platform/refuse-trace')
  refuseTrace()
  const { limitRequestTime } = await import('@/lib/platform/request-time')
  limitRequestTime()
  const { watchRequests } = await import('@/lib/web/watch-requests')
  watchRequests()
  const { workQueue } = await import('@/lib/features/notices/work-queue')
  const { queueWorks } = await import('@/lib/web/queue-works')
  workQueue(queueWorks)
}
