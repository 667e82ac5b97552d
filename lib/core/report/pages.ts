/**
 * Cuts the columns of the report into sheets of paper: each begins with the commune (place 0) and takes at most `most` others.
 * `count` is the number of columns, the commune included.
 */
export function columnPages(count: number, most: number): readonly (readonly number[])[] {
  const others = Array.from({ length: Math.max(count - 1, 0) }, (_, index) => index + 1)
  const pages = Math.max(1, Math.ceil(others.length / most))
  return Array.from({ length: pages }, (_, page) => [0, ...others.slice(page * most, (page + 1) * most)])
}
