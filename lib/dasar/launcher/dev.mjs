import { ensureInstalled } from './install.mjs'
import { Refusal, loadDotEnv, readOptions } from './options.mjs'
import { generateClient } from './prisma-generate.mjs'
import { serve } from './serve.mjs'

// npm run dev: the same data and database as `npm start`, with Next's development server.
try {
  loadDotEnv()
  const options = readOptions(process.argv.slice(2), process.env)
  process.exitCode = await serve('dev', options, async () => {
    await ensureInstalled({ forTests: true })
    const { appEnv } = await import('./app-env.mjs')
    appEnv(options, 'dev') // before the long build
    await generateClient()
  })
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error)
  process.exitCode = 1
}
process.exit()
