import { hashed } from '../demo/random'

const hex4 = Array.from({ length: 65_536 }, (_, value) => value.toString(16).padStart(4, '0'))

function mixed(value: number): number {
  let mix = value ^ (value >>> 16)
  mix = Math.imul(mix, 0x85ebca6b)
  mix ^= mix >>> 13
  mix = Math.imul(mix, 0xc2b2ae35)
  return (mix ^ (mix >>> 16)) >>> 0
}

/** Gives the UUIDs of a commune's records: of its nth family, the one in that place. The same for the same name. */
export function idsOf(name: string): (nth: number, place: number) => string {
  const [a, b, c, d] = hashed(name)
  return (nth, place) => {
    const within = Math.imul(nth + 1, 0x9e3779b1) ^ mixed(place + 1)
    const one = mixed(a ^ within)
    const two = mixed(b ^ Math.imul(within, 0x85ebca77))
    const three = mixed(c ^ Math.imul(nth + 1, 0xc2b2ae3d) ^ place)
    const four = mixed(d ^ Math.imul(place + 1, 0x27d4eb2f) ^ nth)
    // Version 8 (made by a scheme of its own), variant 10.
    return `${hex4[one >>> 16]}${hex4[one & 0xffff]}-${hex4[two >>> 16]}-8${hex4[two & 0xfff]?.slice(1)}-a${hex4[three >>> 20]?.slice(1)}-${hex4[three & 0xffff]}${hex4[four >>> 16]}${hex4[four & 0xffff]}`
  }
}
