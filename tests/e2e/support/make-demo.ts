// Makes the demo that the browser tests start from while other tests run; else their server makes it, and everybody waits.
import { command, releaseAtEnd } from '../../../scripts/launch/session.mjs'
import { openTestServer } from '../../setup/test-server'
import { demoTemplate } from './demo-template'

await command(async () => {
  await demoTemplate(await releaseAtEnd(openTestServer()))
})
