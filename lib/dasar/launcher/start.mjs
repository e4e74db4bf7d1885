import { build, isBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { Refusal, loadDotEnv, readOptions } from './options.mjs'
import { generateClient } from './prisma-generate.mjs'
import { step } from './print.mjs'
import { serve } from './serve.mjs'

// npm start: the product, from whatever state the folder is in.
try {
  loadDotEnv()
  const options = readOptions(process.argv.slice(2), process.env)
  process.exitCode = await serve('start', options, async () => {
    await ensureInstalled()
    const { appEnv } = await import('./app-env.mjs')
    appEnv(options, 'start') // before the long build
    await generateClient()
    if (!isBuilt()) await step('Membangun aplikasi (sekali saja setiap kode berubah, sekitar satu menit)', () => build())
  })
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error)
  process.exitCode = 1
}
process.exit()
