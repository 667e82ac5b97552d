/** The legend is read, so it is written in ink; the square before it carries the colour. */
export const inInk = (label: string | number | undefined) => <span className="text-ink">{label}</span>
