export declare const appUrlBeside: (ownerUrl: string) => string

export type OpenDatabase = {
  readonly ownerUrl: string
  readonly appUrl: string
  readonly embedded: boolean
  readonly release: () => Promise<void>
}

export declare const openDatabase: () => Promise<OpenDatabase>
