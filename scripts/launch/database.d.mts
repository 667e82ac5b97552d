export type Database = {
  readonly ownerUrl: string
  readonly appUrl: string
  readonly folder?: string
  readonly revive: () => Promise<boolean>
  readonly release: () => Promise<void>
}

export declare const appUrlBeside: (ownerUrl: string) => string
export declare const openDatabase: (
  serverName?: string,
  name?: string,
  settings?: Readonly<Record<string, string>>,
) => Promise<Database>
export declare const loadDemo: (
  database: Pick<Database, 'ownerUrl' | 'appUrl'>,
  onLine: (line: string) => void,
  args?: readonly string[],
) => Promise<string>
