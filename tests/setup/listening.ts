import type { Server } from 'node:http'
import type { AddressInfo, Server as NetServer } from 'node:net'

/** The port of a server that a test has told to listen at any. */
export async function listening(server: Server | NetServer): Promise<number> {
  if (!server.listening) await new Promise((done) => server.once('listening', done))
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port')
  return address.port
}
