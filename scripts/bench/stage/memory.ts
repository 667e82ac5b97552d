import { execFileSync } from 'node:child_process'

/** What a process holds in memory, in megabytes; null where the system has no `ps` to ask. */
export function residentMegabytes(pid: number): number | null {
  try {
    const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }))
    return kilobytes > 0 ? Math.round(kilobytes / 1024) : null
  } catch {
    return null
  }
}
