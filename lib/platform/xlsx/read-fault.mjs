/** Why a file is not taken, by the name of its message. */
export class Fault extends Error {
  constructor(key) {
    super(key)
    this.key = key
  }
}
