import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'

/** Exit code of a process that writes on after nobody reads: 7 where that is an error of its own. */
const akhir = (mulai: string): Promise<number | null> => new Promise((resolve, reject) => {
  const isi = `${mulai}; process.on('uncaughtException', () => process.exit(7)); setInterval(() => console.log('x'), 2); setTimeout(() => process.exit(0), 400)`
  const anak = spawn(process.execPath, ['--input-type=module', '-e', isi], { cwd: process.cwd(), stdio: ['ignore', 'pipe', 'pipe'] })
  anak.stdout.destroy()
  anak.stderr.destroy()
  anak.on('error', reject)
  anak.on('exit', resolve)
})

test('a process whose launcher is gone writes into nothing, and goes on', async () => {
  const modul = JSON.stringify(new URL('keluaran.mjs', import.meta.url).href)
  expect([await akhir(''), await akhir(`(await import(${modul})).abaikanKeluaranPutus()`)]).toEqual([7, 0])
})
