import { type Asker, openAsker } from '../load/client'
import type { Options } from '../options'
import { type BenchDatabase, largestDatabase } from './databases'
import { type Served, serve } from './server'

export type Stage = { readonly database: BenchDatabase; readonly served: Served; readonly asker: Asker }

/** Runs `work` with a server over a database, and stops it. */
export async function onStage<Value>(database: BenchDatabase, work: (stage: Stage) => Promise<Value>): Promise<Value> {
  const served = await serve(database.appUrl)
  const asker = openAsker(served.address, 256)
  try {
    return await work({ database, served, asker })
  } finally {
    asker.close()
    await served.stop()
  }
}

/** The same over the largest database that was asked for. */
export const onLargestStage = async <Value>(options: Options, work: (stage: Stage) => Promise<Value>): Promise<Value> =>
  onStage(await largestDatabase(options), work)
