/** What a signed copy may belong to. */
export const attachmentSubjects = ['observation-sheet', 'risk-sheet', 'plan', 'visit', 'invitation'] as const
export type AttachmentSubject = (typeof attachmentSubjects)[number]

/** The kinds of file that are taken, by what they begin with; what they are called decides nothing. */
export const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const
export type MediaType = (typeof mediaTypes)[number]

/** 10 MB: twenty scanned pages. */
export const largestFile = 10 * 1024 * 1024

/** Bytes that the beginning of a file must have for its kind to be told. */
export const signatureLength = 8

const signatures: readonly (readonly [MediaType, readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
]

/** The kind of a file by its first bytes; null for any that is not taken. */
export const mediaTypeOf = (start: Uint8Array): MediaType | null =>
  signatures.find(([, bytes]) => bytes.every((byte, index) => start[index] === byte))?.[0] ?? null

const endings: Readonly<Record<MediaType, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
}

const longestStem = 80

/**
 * The name of a file as it is kept and shown: without folders, signs that systems forbid or that cannot be seen, and with the
 * ending of what the file is.
 */
export function cleanFileName(name: string, mediaType: MediaType): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const stem = last
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[\p{C}\p{Zl}\p{Zp}<>:"|?*%;]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  const short = [...stem].slice(0, longestStem).join('').trim()
  return `${short === '' ? 'document' : short}.${endings[mediaType]}`
}

/** In which states of its record a signed copy can be added: once there is something that was signed. */
const signedStates: Readonly<Record<AttachmentSubject, readonly string[] | null>> = {
  'observation-sheet': ['signed'],
  'risk-sheet': ['finished'],
  plan: ['submitted', 'returned', 'approved', 'replaced', 'closed'],
  visit: null,
  invitation: null,
}

/** Whether a record in `state` takes a signed copy; visits and invitations have no states. */
export const takesCopies = (subject: AttachmentSubject, state: string | null): boolean => {
  const states = signedStates[subject]
  return states === null || (state !== null && states.includes(state))
}

/** A signed copy as it is listed. */
export type Attachment = {
  readonly id: string
  readonly mediaType: MediaType
  /** Bytes. */
  readonly size: number
  readonly sha256: string
  readonly originalName: string
  /** ISO in UTC. */
  readonly uploadedAt: string
  readonly removed: null | { readonly at: string; readonly reason: string }
}
