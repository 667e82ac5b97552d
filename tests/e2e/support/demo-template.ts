import { loadDemo } from '../../../scripts/launch/database.mjs'
import { demoFingerprint } from '../../../scripts/launch/fingerprint.mjs'
import { ensureDatabase, migratedTemplate, type TestServer } from '../../setup/test-server'

const communes = ['--communes', 'Tinca,Apața']

/** A database with the demo, made once for each state of what makes it, and for each day, for its dates follow the day. */
export async function demoTemplate(server: TestServer): Promise<string> {
  const template = await migratedTemplate(server)
  const day = new Date().toISOString().slice(0, 10).replaceAll('-', '')
  const name = `aproape_demo_${day}_${demoFingerprint().slice(0, 16)}`
  await ensureDatabase(server, name, template, async (draft) => {
    await loadDemo({ ownerUrl: server.ownerUrl(draft), appUrl: server.appUrl(draft) }, console.log, communes)
  })
  return name
}
