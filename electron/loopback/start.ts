export {}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(
    `Zhiheng needs Node 22.12 or newer, this is ${process.versions.node}; run "npm ci" and then "npm start".\n`,
  )
  process.exitCode = 2
} else {
  const { run } = await import('./run.ts')
  process.exitCode = await run(process.argv.slice(2), process.env)
}
