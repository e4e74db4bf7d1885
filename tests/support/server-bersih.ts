import { spawn } from 'node:child_process'
import { once } from 'node:events'
import net from 'node:net'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { expect, type Page } from '@playwright/test'

/** A second product beside the one of the run: its own database without sample, its own port. */
export interface ServerBersih {
  baseURL: string
  connectionString: string
  /** the one-time code that the launcher would print */
  kodePertama: string
  stop: () => Promise<void>
}

const KODE = 'UJI2-UJI3-UJI4'
export const ADMIN_BERSIH = { nama: 'Admin Uji', username: 'admin.uji', sandi: 'perahu lontar kemiri teduh 7' }

async function portBebas(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const alamat = server.address()
  server.close()
  await once(server, 'close')
  if (alamat === null || typeof alamat === 'string') throw new Error('no free port')
  return alamat.port
}

/** Starts it against the build that is there; some ten seconds. Stop it in `afterAll`. */
export async function mulaiServerBersih(): Promise<ServerBersih> {
  const port = await portBebas()
  const anak = spawn(process.execPath, [path.resolve('tests/support/server-bersih.mjs')], {
    env: { ...process.env, PORT_BERSIH: String(port), KODE_BERSIH: KODE }, stdio: ['pipe', 'pipe', 'inherit'],
  })
  const baris = createInterface({ input: anak.stdout })
  const connectionString = await new Promise<string>((siap, gagal) => {
    baris.on('line', (teks) => {
      if (teks.startsWith('{"siap"')) siap((JSON.parse(teks) as { connectionString: string }).connectionString)
    })
    anak.once('exit', (kode) => gagal(new Error(`server bersih berhenti saat dinyalakan (${String(kode)})`)))
  })
  return {
    baseURL: `http://127.0.0.1:${port}`, connectionString, kodePertama: KODE,
    stop: async () => {
      if (anak.exitCode !== null) return
      anak.kill('SIGTERM')
      await once(anak, 'exit')
    },
  }
}

/** The first admin, as the office makes her; ends where the product leads her. */
export async function buatAdminPertama(page: Page, { kodePertama }: ServerBersih): Promise<void> {
  await page.goto('/')
  await expect(page).toHaveURL(/\/pertama$/)
  await page.getByLabel('Kode pemasangan').fill(kodePertama)
  await page.getByLabel('Nama lengkap').fill(ADMIN_BERSIH.nama)
  await page.getByLabel('Nama pengguna').fill(ADMIN_BERSIH.username)
  await page.getByLabel('Kata sandi', { exact: true }).fill(ADMIN_BERSIH.sandi)
  await page.getByLabel('Ulangi kata sandi').fill(ADMIN_BERSIH.sandi)
  await page.getByRole('button', { name: 'Buat akun admin' }).click()
}

/**
 * Counts what a person presses on the page: links, buttons, ticks, the button that opens the file dialog. Typing and choosing from a list are not counted.
 * @returns the count so far
 */
export function hitungKlik(page: Page): () => number {
  let jumlah = 0
  void page.exposeFunction('__klik', () => { jumlah += 1 })
  void page.addInitScript(() => {
    addEventListener('click', (event) => {
      const target = event.target as Element | null
      if (event.isTrusted && target?.closest('a, button, summary, input[type=checkbox], input[type=radio], input[type=file]')) (globalThis as unknown as { __klik: () => void }).__klik()
    }, true)
  })
  return () => jumlah
}

/** Chooses a file as a person does, by the dialog that a press on the field opens. */
export async function pilihBerkas(page: Page, berkas: { name: string; buffer: Buffer }): Promise<void> {
  const dialog = page.waitForEvent('filechooser')
  await page.getByLabel('Berkas').click()
  await (await dialog).setFiles({ mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ...berkas })
}
