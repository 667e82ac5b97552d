import { violenceFormCodes } from '@/lib/content/violence-forms'

/** The codes that a form may send for a form of violence. */
export const violenceFormOptions = violenceFormCodes
