export {}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(
    `质衡需要 Node 22.12 或更新版本，当前为 ${process.versions.node}；请先运行 npm ci。 Zhiheng needs Node 22.12 or newer, this is ${process.versions.node}; run npm ci first.\n`,
  )
  process.exitCode = 2
} else {
  const { run } = await import('./run.ts')
  process.exitCode = await run(process.argv.slice(2), process.env)
}
