const shapes = [/^\d{1,2}[./,\s-]+\d{1,2}[./,\s-]+\d{4}\.?$/, /^\d{8}$/, /^\d{4}-\d{2}-\d{2}$/]

/** Why a text that was read as no day is none: rightly written, but not in the calendar (31 February), or written otherwise. */
export const dayFault = (text: string): 'dateUnreal' | 'date' =>
  shapes.some((shape) => shape.test(text.trim())) ? 'dateUnreal' : 'date'
