import { z } from 'zod'
import type { ObservatoryReading } from '@/lib/core/workbook/read-observatory'
import type { RegistryReading } from '@/lib/core/workbook/read-registry'
import { threadOf } from '@/lib/platform/threads/thread'
import type { KnownOfCommune, ReadTask } from './read-task'

const thread = threadOf('lib/features/workbooks/read-worker.mjs', { seconds: 120, megabytes: 512 })
const read = (task: ReadTask): Promise<unknown> => thread(task)

// Our own program answers: its many thousand cells are not looked at one by one.
const observatory = z.custom<ObservatoryReading>((value) => typeof value === 'object')
const registry = z.custom<RegistryReading>((value) => typeof value === 'object')

/** Reads an upload as one list or the other, held against what is known of the commune. */
export type UploadReader = {
  readonly observatory: (known: KnownOfCommune) => Promise<ObservatoryReading>
  readonly registry: (known: KnownOfCommune) => Promise<RegistryReading>
}

/** A reader of the cells that are kept at `path`, beside the server. */
export const readerOf = (path: string): UploadReader => ({
  observatory: async (known) => observatory.parse(await read({ list: 'observatory', path, known })),
  registry: async (known) => registry.parse(await read({ list: 'registry', path, known })),
})
