export declare const withLock: <Value>(
  file: string,
  work: () => Promise<Value>,
  onWait?: (pid: number) => void,
) => Promise<Value>
