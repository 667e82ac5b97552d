import { randomUUID } from 'node:crypto'

/** The id of a form, made when it is drawn: what it records carries it, so that sending the form twice records once. */
export const newFormId = (): string => randomUUID()
