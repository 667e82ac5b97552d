import 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** Addresses of the migrated database that each test file gets a copy of. */
    readonly template: { readonly name: string; readonly ownerUrl: string; readonly appUrl: string }
  }
}
