// What the browser tests meet: the production build, on a port of its own, over a fresh copy of the demo of two communes.
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuild, ensureClient } from '../../../scripts/launch/build.mjs'
import { freePort } from '../../../scripts/launch/ports.mjs'
import { startServer, untilReady } from '../../../scripts/launch/serve.mjs'
import { atEnd, command, releaseAtEnd } from '../../../scripts/launch/session.mjs'
import { addCountedVillages } from './counted-villages'
import { demoTemplate } from './demo-template'
import { addEmptyCommunes } from './empty-communes'
import { manage, openTestServer } from '../../setup/test-server'

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
