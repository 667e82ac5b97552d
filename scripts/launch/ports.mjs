import { createServer } from 'node:net'

const listening = (port, host) =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ port, host, exclusive: true }, () => {
      const taken = server.address().port
      server.close(() => resolve(taken))
    })
  })

/** Undefined when the port can be listened on, else the system's reason: EADDRINUSE, EACCES. */
export const portTrouble = (port, host) =>
  listening(port, host).then(
    () => undefined,
    (error) => error.code,
  )

/** A free port of the loopback interface; the `wanted` one when that is free. */
export const freePort = async (wanted) =>
  wanted && !(await portTrouble(wanted, '127.0.0.1')) ? wanted : listening(0, '127.0.0.1')
