export type EmbeddedServer = {
  readonly port: number
  readonly url: (database: string) => string
  readonly revive: () => Promise<boolean>
  readonly release: () => Promise<void>
}

export declare const joinServer: (name: string, settings?: Record<string, string>) => Promise<EmbeddedServer>
export declare const forTests: Record<string, string>
