// What the browser tests meet: the production build, on a port of its own, over a fresh copy of the demo of two communes.
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuild, ensureClient } from '../../../scripts/launch/build.mjs'
import { loadDemo } from '../../../scripts/launch/database.mjs'
import { demoFingerprint } from '../../../scripts/launch/fingerprint.mjs'
import { freePort } from '../../../scripts/launch/ports.mjs'
import { startServer, untilReady } from '../../../scripts/launch/serve.mjs'
import { atEnd, command, releaseAtEnd } from '../../../scripts/launch/session.mjs'
import { addCountedVillages } from './counted-villages'
import { addEmptyCommunes } from './empty-communes'
import { ensureDatabase, manage, migratedTemplate, openTestServer, type TestServer } from '../../setup/test-server'

const communes = ['--communes', 'Tinca,Apața']

/** A database with the demo, made once for each state of what makes it, and for each day, for its dates follow the day. */
async function demoTemplate(server: TestServer): Promise<string> {
  const template = await migratedTemplate(server)
  const day = new Date().toISOString().slice(0, 10).replaceAll('-', '')
  const name = `aproape_demo_${day}_${demoFingerprint().slice(0, 16)}`
  await ensureDatabase(server, name, template, async (draft) => {
    await loadDemo({ ownerUrl: server.ownerUrl(draft), appUrl: server.appUrl(draft) }, console.log, communes)
  })
  return name
}

await command(async () => {
  await ensureClient(console.log)
  await ensureBuild(console.log)
  const server = await releaseAtEnd(openTestServer())
  const template = await demoTemplate(server)
  const name = `aproape_test_${process.pid}_${randomBytes(6).toString('hex')}`
  await manage(server.ownerUrl(name), `CREATE DATABASE ${name} TEMPLATE ${template}`)
  atEnd(() => manage(server.ownerUrl(name), `DROP DATABASE ${name} WITH (FORCE)`))
  await addCountedVillages(server.ownerUrl(name))
  await addEmptyCommunes(server.ownerUrl(name))
  const port = await freePort()
  const address = `http://localhost:${port}`
  const uploads = await mkdtemp(join(tmpdir(), 'aproape-uploads-'))
  atEnd(() => rm(uploads, { recursive: true, force: true }))
  const env = { NEXTAUTH_URL: address, LOG_LEVEL: 'warn', UPLOADS_DIR: uploads }
  const web = startServer({ port, appUrl: server.appUrl(name), env })
  await untilReady(port, web)
  console.log(`Serving for browser tests at ${address}`)
  await web
})
