// Loaded into the programs that we start: when the starter is killed without a chance to stop them, they end too, with
// everything that they started. Otherwise a forgotten server would keep the port, and a forgotten installation would go on
// writing beside the next one.
// Not in what those programs fork in turn: they inherit this option, and their channels are none of ours.
if (process.channel && process.ppid === Number(process.env.APROAPE_STARTER)) {
  process.on('disconnect', () => {
    try {
      process.kill(process.platform === 'win32' ? process.pid : -process.pid, 'SIGTERM')
    } catch {
      process.exit(1)
    }
    setTimeout(() => process.exit(1), 5000).unref()
  })
  process.channel.unref()
}
