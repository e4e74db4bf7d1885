import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { readFolderUnggahan } from '@/lib/dasar/env/env'
import { buangTahanan, jalurTahanan, KirimanDitolak, sapuUnggahan, tahanUnggahan, terimaKiriman } from './kiriman'

const dasar = await mkdtemp(path.join(os.tmpdir(), 'rakor-kiriman-'))
process.env.RAKOR_DATA = dasar
const isiFolder = (): Promise<string[]> => readdir(readFolderUnggahan()).catch(() => [])
beforeEach(() => rm(readFolderUnggahan(), { recursive: true, force: true }))
afterAll(async () => {
  // what follows in this process must not inherit a folder that is gone
  delete process.env.RAKOR_DATA
  await rm(dasar, { recursive: true, force: true })
})

const JENIS = 'multipart/form-data; boundary=BATAS'
const bidang = (nama: string, isi: string): string => `--BATAS\r\nContent-Disposition: form-data; name="${nama}"\r\n\r\n${isi}\r\n`
const kepala = (nama = 'berkas', berkas = 'uji "1".csv'): string => `--BATAS\r\nContent-Disposition: form-data; name="${nama}"; filename="${berkas.replaceAll('"', '%22')}"\r\nContent-Type: text/csv\r\n\r\n`
/** the form in pieces of a size, and how many of them were asked for */
function alir(isi: string | Buffer, potong: number) {
  const semua = Buffer.from(isi)
  const hitung = { diambil: 0 }
  async function* sumber(): AsyncGenerator<Uint8Array> {
    for (let i = 0; i < semua.length; i += potong) {
      hitung.diambil += 1
      yield semua.subarray(i, i + potong)
    }
  }
  return { aliran: sumber(), hitung }
}
const terima = (isi: string | Buffer, potong: number, maks = 1_000) => terimaKiriman(alir(isi, potong).aliran, JENIS, { nama: 'berkas', maks })

it.each([1, 2, 7, 64, 10_000])('takes the form apart in pieces of %i bytes, fields before and behind the file', async (potong) => {
  const isi = 'a;b\r\n--BATA\r\n\r\n--BATAX\r\n1;2\r\n'
  const { isian, berkas } = await terima(`${bidang('tahun', '2023')}${kepala()}${isi}\r\n${kepala('lain', 'x')}tidak disimpan\r\n${bidang('bulan', '')}--BATAS--\r\n`, potong)
  expect([isian, berkas?.nama, berkas?.ukuran]).toEqual([{ tahun: '2023', bulan: '' }, 'uji "1".csv', isi.length])
  expect(await readFile(berkas?.jalur ?? '', 'utf8')).toBe(isi)
  expect(await isiFolder()).toHaveLength(1)
  if (process.platform !== 'win32') expect([(await stat(berkas?.jalur ?? '')).mode & 0o777, (await stat(readFolderUnggahan())).mode & 0o777]).toEqual([0o600, 0o700])
})
it('agrees with a form as the platform writes it', async () => {
  const formulir = new FormData()
  formulir.append('tahun', '2023')
  formulir.append('berkas', new Blob([Buffer.alloc(70_000, 7)]), 'besar.xlsx')
  const kirim = new Response(formulir)
  const { isian, berkas } = await terimaKiriman(kirim.body ?? alir('', 1).aliran, kirim.headers.get('content-type'), { nama: 'berkas', maks: 70_000 })
  expect([isian.tahun, berkas?.ukuran, berkas?.nama]).toEqual(['2023', 70_000, 'besar.xlsx'])
})
it('stops reading at the limit and leaves no file, whatever the sender said', async () => {
  const { aliran, hitung } = alir(`${kepala()}${'x'.repeat(1_000_000)}\r\n--BATAS--\r\n`, 100)
  await expect(terimaKiriman(aliran, JENIS, { nama: 'berkas', maks: 5_000 })).rejects.toMatchObject({ sebab: 'besar' })
  expect(hitung.diambil).toBeLessThan(60)
  expect(await isiFolder()).toEqual([])
})
it('a file of exactly the limit is taken, one byte more is not', async () => {
  expect((await terima(`${kepala()}${'x'.repeat(1_000)}\r\n--BATAS--`, 64)).berkas?.ukuran).toBe(1_000)
  await expect(terima(`${kepala()}${'x'.repeat(1_001)}\r\n--BATAS--`, 64)).rejects.toBeInstanceOf(KirimanDitolak)
})
it('fields without end are no way around the limit', async () => {
  await expect(terima(`${bidang('tahun', '9'.repeat(20_000))}--BATAS--`, 512, 1_000_000)).rejects.toMatchObject({ sebab: 'rusak' })
})
it('an upload whose line breaks leaves no file', async () => {
  async function* putus(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`${kepala()}${'x'.repeat(500)}`)
    expect(await isiFolder()).toHaveLength(1)
    throw new Error('putus')
  }
  await expect(terimaKiriman(putus(), JENIS, { nama: 'berkas', maks: 1_000 })).rejects.toThrow('putus')
  await expect(terima(`${kepala()}${'x'.repeat(500)}`, 50)).rejects.toMatchObject({ sebab: 'rusak' })
  expect(await isiFolder()).toEqual([])
})
it('a form cut off anywhere is refused, leaves no file and stops nothing', async () => {
  const utuh = `${bidang('tahun', '2023')}${kepala('lain', 'x')}lewat\r\n${kepala()}${'y'.repeat(40)}\r\n--BATAS--`
  for (let n = 0; n < utuh.length; n++) await expect(terima(utuh.slice(0, n), 16), `${n} bytes`).rejects.toMatchObject({ sebab: 'rusak' })
  expect(await isiFolder()).toEqual([])
  expect((await terima(`${utuh}\r\nsisa di belakang`, 16)).berkas?.ukuran).toBe(40)
})
it.each([null, '', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'multipart/form-data; boundary='])('takes %s for no form with a file', async (jenis) => {
  await expect(terimaKiriman(alir('tahun=2023', 4).aliran, jenis, { nama: 'berkas', maks: 1_000 })).rejects.toMatchObject({ sebab: 'rusak' })
  expect(await isiFolder()).toEqual([])
})
it('an empty file and none at all are the same', async () => {
  expect((await terima(`${kepala('berkas', '')}\r\n--BATAS--`, 10)).berkas).toBeNull()
  expect((await terima(`${kepala()}\r\n--BATAS--`, 10)).berkas).toBeNull()
  expect(await isiFolder()).toEqual([])
})
it('sweeps what a dead process left, what is old, and at the start what carries its own number', async () => {
  await terima(`${kepala()}isi\r\n--BATAS--`, 64)
  const taruh = async (nama: string, umurMs = 0) => {
    const jalur = path.join(readFolderUnggahan(), nama)
    await writeFile(jalur, 'x')
    await utimes(jalur, new Date(Date.now() - umurMs), new Date(Date.now() - umurMs))
  }
  await taruh('2147483646-mati')
  await taruh(`${process.ppid}-hidup`)
  await taruh(`${process.ppid}-lama`, 3_700_000)
  await taruh('bukan-milik')
  await sapuUnggahan()
  expect((await isiFolder()).map((nama) => nama.replace(/^(\d+)-.*/, '$1')).sort()).toEqual([process.pid, process.ppid].map(String).sort())
  await sapuUnggahan({ mulai: true })
  expect(await isiFolder()).toEqual([`${process.ppid}-hidup`])
})

it('an upload of which something is asked stays for seven days, whoever took it in', async () => {
  const { berkas } = await terima(`${kepala()}isi\r\n--BATAS--`, 64)
  const nama = await tahanUnggahan(berkas?.jalur ?? '')
  expect([await tahanUnggahan(jalurTahanan(nama)), await isiFolder()]).toEqual([nama, [nama]])
  await utimes(jalurTahanan(nama), new Date(), new Date(Date.now() - 6 * 86_400_000))
  await sapuUnggahan({ mulai: true })
  expect(await isiFolder()).toEqual([nama])
  await utimes(jalurTahanan(nama), new Date(), new Date(Date.now() - 8 * 86_400_000))
  await sapuUnggahan()
  expect(await isiFolder()).toEqual([])
  await buangTahanan(nama)
})
