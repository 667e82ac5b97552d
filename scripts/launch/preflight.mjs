import { statfsSync } from 'node:fs'
import { root } from './paths.mjs'
import { portTrouble } from './ports.mjs'
import { Problem } from './problem.mjs'

const gigabyte = 1024 ** 3

/** Packages take 1.1 GB, a build and a demo database half of one; what is there already need not fit again. */
export const requireRoom = (installed) => {
  const { bavail, bsize } = statfsSync(root)
  const free = (bavail * bsize) / gigabyte
  const needed = installed ? 0.5 : 2
  if (free >= needed) return
  throw new Problem(
    `About ${needed} GB are needed on the disk that holds ${root}; ${free.toFixed(1)} GB are free. Free some and run the same command again.`,
  )
}

export const wantedPort = () => {
  const port = Number(process.env.PORT || 3000)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new Problem(`PORT must be a number from 1 to 65535; it is "${process.env.PORT}".`)
}

const isOurs = async (port) => {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(3000) })
    return 'database' in (await answer.json())
  } catch {
    return false
  }
}

export const requirePort = async (port) => {
  const trouble = await portTrouble(port)
  if (!trouble) return
  const another = `choose another port:\n  PORT=${port + 1} npm start          (PowerShell: $env:PORT=${port + 1}; npm start)`
  if (trouble === 'EACCES') throw new Problem(`This account may not listen on port ${port}; ${another}`)
  if (await isOurs(port))
    throw new Problem(
      `Aproape already answers at http://localhost:${port}. Stop that one first (Ctrl-C where it runs), or ${another}`,
    )
  throw new Problem(`Port ${port} is taken by another program. Stop that program, or ${another}`)
}
