import { describe, expect, it } from 'vitest'
import { networkOf } from './network-of'

describe('the network of a request', () => {
  it.each([
    ['no proxy is trusted: what the asker wrote counts for nothing', '10.1.1.1', 0, 'unknown'],
    ['no header', null, 1, 'unknown'],
    ['one proxy: the last address', '6.6.6.6, 192.0.2.7', 1, '192.0.2.7'],
    ['two proxies: the last but one', '6.6.6.6, 192.0.2.7, 10.0.0.2', 2, '192.0.2.7'],
    ['a request that went around a proxy', '192.0.2.7', 2, 'unknown'],
    ['no address at all', "1' OR 1=1", 1, 'unknown'],
    ['IPv6 stands for its /64', '2001:db8:0:12::5', 1, '2001:db8:0:12::/64'],
    ['the same one written out', '2001:0DB8:0000:0012:0001:0002:0003:0004', 1, '2001:db8:0:12::/64'],
    ['the loopback', '::1', 1, '0:0:0:0::/64'],
    ['IPv4 in IPv6', '::ffff:192.0.2.7', 1, '192.0.2.7'],
  ])('%s', (_case, header, proxies, network) => expect(networkOf(header, proxies)).toBe(network))
})
