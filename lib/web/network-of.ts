import { isIP } from 'node:net'
import { unknownNetwork as unknown } from '@/lib/core/access/network'

/**
 * Where a request came from, by X-Forwarded-For. Each proxy appends the address that it was asked from, and only the last
 * `trustedProxies` of them are ours: what stands before is what the asker wrote. An IPv6 address stands for its /64, which one
 * household or server has to itself.
 */
export function networkOf(forwardedFor: string | null, trustedProxies: number): string {
  if (trustedProxies === 0 || forwardedFor === null) return unknown
  const address = forwardedFor.split(',').at(-trustedProxies)?.trim() ?? ''
  const version = isIP(address)
  if (version === 4) return address
  return version === 6 ? networkOfIpv6(address) : unknown
}

function networkOfIpv6(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  const [before = '', after = ''] = address.toLowerCase().split('%')[0]?.split('::') ?? []
  const groupsOf = (part: string) => (part === '' ? [] : part.split(':'))
  const [left, right] = [groupsOf(before), groupsOf(after)]
  const skipped = address.includes('::') ? Math.max(0, 8 - left.length - right.length) : 0
  const groups = [...left, ...Array.from({ length: skipped }, () => '0'), ...right]
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}
