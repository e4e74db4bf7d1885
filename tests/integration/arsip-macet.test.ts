import { renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { prisma } from '@/lib/dasar/database/client'
import { LAYANAN } from '@/lib/dasar/database/embedded/peran.mjs'
import { keluhanServer } from '@/lib/dasar/database/sehat'
import { mulaiJuru } from '@/lib/dasar/launcher/cadang/juru.mjs'
import { queryCadangan } from '@/lib/tahun/cadangan/data'
import { peringatanCadangan } from '@/lib/tahun/cadangan/utils'
import { klasterKecil, simpan, tanya, type Klaster } from '@/tests/support/klaster-cadang'
import { pakaiDatabase } from '@/tests/support/lingkungan'

// The folder of copies goes away under the running server (a disk that was taken off), and comes back.
let k: Klaster
let juru: ReturnType<typeof mulaiJuru>
vi.spyOn(console, 'error').mockImplementation(() => {})
beforeAll(async () => {
  k = await klasterKecil()
  pakaiDatabase(k.cluster.url('rakor', LAYANAN))
  juru = mulaiJuru({ url: () => k.url, folderData: k.folder, setelan: { folder: k.cadang, jam: '01:30', latihanHari: 7, otomatis: false, sandi: undefined }, arsipGalat: null }, { detakMs: 200, tenangMs: 3_600_000 })
})
afterAll(async () => {
  await juru.stop()
  await prisma().$disconnect()
  await k.hentikan()
  k.hapus()
})

const keluhan = async (): Promise<string[]> => {
  delete (globalThis as { rakorSehat?: unknown }).rakorSehat
  return (await keluhanServer()).filter((satu) => satu !== 'DISK_MENIPIS')
}
const halaman = async (): Promise<string> => peringatanCadangan(await queryCadangan(), new Date()).join(' ')
/** The serving role has something to hand on. */
const berkasBaru = async (nilai: string): Promise<void> => {
  await simpan(k.url, k.baris, 12, nilai)
  await tanya(k.url, 'SELECT pg_switch_wal()')
}

test('an archive that cannot be written is told by the health check and on the page, and so is its end', async () => {
  await berkasBaru('1')
  await vi.waitFor(async () => expect((await tanya(k.url, 'SELECT FROM pg_stat_archiver WHERE archived_count > 0')).length).toBe(1), { timeout: 60_000, interval: 200 })
  expect(await keluhan()).toEqual([])
  expect(await halaman()).not.toContain('Arsip log')

  const simpanan = `${k.cadang}-lepas`
  renameSync(path.join(k.cadang, 'wal'), simpanan)
  writeFileSync(path.join(k.cadang, 'wal'), 'bukan folder')
  await berkasBaru('2')
  await vi.waitFor(async () => expect(await keluhan()).toEqual(['ARSIP_MACET']), { timeout: 60_000, interval: 200 })
  await vi.waitFor(async () => expect(await halaman()).toMatch(/Arsip log macet: berkas [0-9A-F]{24} gagal diarsipkan.*berkas menunggu, yang tertua sejak .*pg_wal \(kini \d+ MB\) tumbuh terus/), { timeout: 60_000, interval: 200 })

  rmSync(path.join(k.cadang, 'wal'))
  renameSync(simpanan, path.join(k.cadang, 'wal'))
  // the archiver tries a failed file again after a minute at the latest; a restart of it tries at once
  await tanya(k.url, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_type = 'archiver'")
  await vi.waitFor(async () => {
    expect(await halaman()).not.toContain('Arsip log')
    expect(await keluhan()).toEqual([])
  }, { timeout: 90_000, interval: 500 })
})

test('a command that hangs fails nothing, and is found by what waits', async () => {
  const { kalimatArsip } = await import('@/lib/dasar/launcher/cadang/arsip-keadaan.mjs')
  const keadaan = { gagal: null, gagalSejak: null, kali: 0, menunggu: 3, byteWal: 5 * 2 ** 24, arsipPada: null }
  const kini = new Date('2026-11-29T03:00:00Z')
  expect(kalimatArsip({ ...keadaan, tertua: new Date('2026-11-29T02:55:00Z') }, kini)).toBeNull()
  expect(kalimatArsip({ ...keadaan, tertua: new Date('2026-11-29T02:40:00Z') }, kini)).toMatch(/selama 20 menit\. 3 berkas menunggu.*kini 80 MB/)
  expect(kalimatArsip(null, kini)).toBeNull()
})
