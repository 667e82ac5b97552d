type Options = {
  readonly port: number
  readonly appUrl: string
  readonly dev?: boolean
  readonly env?: Readonly<Record<string, string>>
}

export declare const startServer: (options: Options) => Promise<string>
export declare const untilReady: (port: number, server: Promise<string>, patience?: number) => Promise<void>
