import type { TestProject } from 'vitest/node'
import { migratedTemplate, openTestServer } from './test-server'

/** Once a run: a server for the database tests, and the template of their databases. */
export default async function setUp(project: TestProject) {
  const server = await openTestServer()
  const name = await migratedTemplate(server)
  project.provide('template', { name, ownerUrl: server.ownerUrl(name), appUrl: server.appUrl(name) })
  return () => server.release()
}
