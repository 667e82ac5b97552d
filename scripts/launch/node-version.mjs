// Plain old syntax only, and no import: an outdated Node must get far enough to say so.

/** Ends the program with a clear message when this Node cannot run the rest. The ranges are those of the packages used. */
export function requireNode() {
  var parts = process.versions.node.split('.').map(Number)
  var major = parts[0]
  var minor = parts[1]
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24) return
  process.stderr.write(
    'Aproape needs Node.js 20.19 or newer (22.12 or newer of the 22s; best is 24). This is Node.js ' +
      process.versions.node +
      '.\nGet it from https://nodejs.org, then run the same command again.\n',
  )
  process.exit(1)
}
