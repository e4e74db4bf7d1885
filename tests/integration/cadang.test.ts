import { readdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startCluster } from '@/lib/dasar/database/embedded/cluster.mjs'
import { idSistem } from '@/lib/dasar/launcher/cadang/arsip.mjs'
import { daftarCadangan } from '@/lib/dasar/launcher/cadang/berkas.mjs'
import { buatCadangan } from '@/lib/dasar/launcher/cadang/buat.mjs'
import { periksaCadangan } from '@/lib/dasar/launcher/cadang/periksa.mjs'
import { latih, pulihkanDiSamping, tempatkan } from '@/lib/dasar/launcher/cadang/pulih.mjs'
import { klasterKecil, PASSWORD, setelan, simpan, tanya, type Klaster } from '@/tests/support/klaster-cadang'

const SANDI = 'kuda batere staples benar'
let k: Klaster
beforeAll(async () => {
  k = await klasterKecil()
})
afterAll(async () => {
  await k.hentikan()
  k.hapus()
})

const tunggu = (ms: number): Promise<void> => new Promise((lanjut) => setTimeout(lanjut, ms))
const buat = (sandi?: string) => buatCadangan({ url: k.url, folder: k.cadang, jenis: 'diminta', sandi })

test('a copy made while people write comes back, equal to the rupiah', async () => {
  let terus = true
  let kali = 0
  const penulis = Promise.all([1, 2, 3].map(async (bulan) => {
    for (; terus; kali += 1) await simpan(k.url, k.baris, 12, `${kali}.${bulan}`)
  }))
  const { nama, walPertama } = await buat().finally(() => { terus = false })
  await penulis
  expect(kali).toBeGreaterThan(5)
  expect(walPertama).toMatch(/^[0-9A-F]{24}$/)
  const hasil = await latih({ berkas: path.join(k.cadang, nama), sandi: undefined, tempat: k.folder })
  expect(hasil.beda).toEqual([])
  expect(Number(hasil.total.baris.realisasi?.[0])).toBeGreaterThan(0)
  expect(readdirSync(k.folder).filter((isi) => isi.startsWith('latihan'))).toEqual([])
})

test('a drill finds figures that are not those of the copy', async () => {
  const [{ nama } = { nama: '' }] = daftarCadangan(k.cadang)
  const periksa = async (url: string): Promise<string[]> => (await tanya<{ n: number }>(url, 'SELECT count(*)::int AS n FROM pagu')).map(({ n }) => `pagu ${n}`)
  const hasil = await latih({ berkas: path.join(k.cadang, nama), sandi: undefined, tempat: k.folder, periksa })
  expect(hasil.beda).toHaveLength(1)
})

test('an encrypted copy opens with its passphrase only; a flipped byte and a cut are found in either kind', async () => {
  const satu = await buat(SANDI)
  const berkas = path.join(k.cadang, satu.nama)
  expect(satu.tersandi).toBe(true)
  expect(readFileSync(berkas).includes('backup_label')).toBe(false)
  await expect(periksaCadangan(berkas, undefined)).rejects.toThrow(/tersandi: atur SANDI_CADANG/)
  await expect(periksaCadangan(berkas, 'bukan sandi yang itu')).rejects.toThrow(/Kata sandi cadangan salah/)
  expect((await periksaCadangan(berkas, SANDI)).total?.baris.pagu?.[0]).toBeGreaterThan(0)
  const polos = path.join(k.cadang, daftarCadangan(k.cadang).find(({ tersandi }) => !tersandi)!.nama)
  for (const [asal, sandi] of [[berkas, SANDI], [polos, undefined]] as const) {
    const isi = readFileSync(asal)
    for (const letak of [0.02, 0.5, 0.999]) {
      const lain = Buffer.from(isi)
      const di = Math.floor(isi.length * letak)
      lain[di] = (lain[di] ?? 0) ^ 1
      writeFileSync(`${asal}.uji`, lain)
      await expect(periksaCadangan(`${asal}.uji`, sandi)).rejects.toThrow(/rusak|terpotong/)
    }
    writeFileSync(`${asal}.uji`, isi)
    truncateSync(`${asal}.uji`, Math.floor(isi.length / 2))
    await expect(periksaCadangan(`${asal}.uji`, sandi)).rejects.toThrow(/rusak|terpotong/)
  }
})

test('what a killed or failed making left is no copy, and is cleared by the next', async () => {
  writeFileSync(path.join(k.cadang, 'rakor-20260101T000000Z-harian.cadang.sebagian'), 'setengah')
  writeFileSync(path.join(k.cadang, 'rakor-20260101T000000Z-harian.cadang'), 'tanpa keterangan')
  const sebelum = daftarCadangan(k.cadang)
  expect(sebelum.map(({ nama }) => nama).join()).not.toContain('20260101')
  await expect(buatCadangan({ url: k.url.replace('/rakor', '/tidak_ada'), folder: k.cadang, jenis: 'diminta' })).rejects.toThrow()
  expect(daftarCadangan(k.cadang)).toEqual(sebelum)
  expect(readdirSync(k.cadang).filter((nama) => nama.endsWith('.sebagian'))).toEqual([])
})

test('a moment between two saves gives exactly the first; a gap in the log and a moment too late are said', async () => {
  const { nama } = await buat()
  const berkas = path.join(k.cadang, nama)
  await simpan(k.url, k.baris, 12, '111.11')
  await tunggu(1_100)
  const [{ waktu } = { waktu: '' }] = await tanya<{ waktu: string }>(k.url, 'SELECT clock_timestamp()::text AS waktu')
  await tunggu(1_100)
  await simpan(k.url, k.baris, 12, '222.22')
  await tanya(k.url, 'SELECT pg_switch_wal()')
  const pulihkan = (sampai: { waktu: string } | 'akhir' | 'cadangan') =>
    pulihkanDiSamping({ berkas, folder: k.folder, folderCadang: k.cadang, sampai, sandi: undefined, password: PASSWORD, settings: setelan(k.folder, k.cadang) })
  await k.hentikan()
  await expect(pulihkan({ waktu: '2099-01-01 00:00:00+00' })).rejects.toThrow(/WAL yang ada tidak sampai ke 2099/)

  const { samping } = await pulihkan({ waktu })
  const lama = tempatkan(k.folder, samping)
  expect(lama).toMatch(/pg\.sebelum-pulih-/)
  const nilai = async (): Promise<string | undefined> => {
    k.cluster = await startCluster({ folder: k.folder, password: PASSWORD, settings: setelan(k.folder, k.cadang) })
    k.url = k.cluster.url('rakor')
    k.hentikan = () => k.cluster.stop()
    return (await tanya<{ nilai: string }>(k.url, 'SELECT nilai::text FROM realisasi WHERE bulan = 12'))[0]?.nilai
  }
  expect(await nilai()).toBe('111.11')
  await k.hentikan()

  // the log of the old timeline, one file of it missing in the middle
  const wal = path.join(k.cadang, 'wal', idSistem(path.join(k.folder, 'pg')))
  const berkasWal = readdirSync(wal).filter((satu) => /^00000001[0-9A-F]{16}\.gz$/.test(satu)).sort()
  expect(berkasWal.length).toBeGreaterThan(3)
  const tengah = path.join(wal, berkasWal.at(-2)!)
  renameSync(tengah, `${tengah}.hilang`)
  await expect(pulihkan('akhir')).rejects.toThrow(/Arsip WAL berlubang/)
  writeFileSync(tengah, 'bukan gzip')
  await nilai()
})
