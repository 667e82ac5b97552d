import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type Letter = { readonly to: string; readonly messageId: string; readonly text: string }
/** What the server answers to a letter that has arrived whole: null takes it, a number refuses it. It may take its time. */
export type Answer = (letter: Letter, nth: number) => Promise<number | null>

/** A mail server of a test's own; `letters` are those that arrived whole, also when it then refused them or said nothing. */
export async function openMailServer(
  answer: Answer,
): Promise<{ readonly url: string; readonly letters: readonly Letter[]; readonly close: () => Promise<void> }> {
  const letters: Letter[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      let text = ''
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join()
        const messageId = /^Message-ID: <(.+)>/im.exec(text)?.[1] ?? ''
        const letter = { to, messageId, text }
        letters.push(letter)
        void answer(letter, letters.length).then((status) =>
          done(status === null ? null : Object.assign(new Error('not now'), { responseCode: status })),
        )
      })
    },
  })
  // A client that is killed leaves its connection without a word.
  server.on('error', () => undefined)
  const listener = server.listen(0, '127.0.0.1')
  await new Promise((resolve) => listener.once('listening', resolve))
  const address: AddressInfo | string | null = listener.address()
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    letters,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
