import { NextResponse } from 'next/server'
import { checkHealth } from '@/lib/features/health/check-health'

export const dynamic = 'force-dynamic'

/** For whoever watches over the server; tells nothing but whether it works. */
export async function GET() {
  const health = await checkHealth()
  return NextResponse.json(health, {
    status: health.status === 'error' ? 503 : 200,
    headers: { 'cache-control': 'no-store' },
  })
}
