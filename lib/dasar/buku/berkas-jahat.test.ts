import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BANYAK_JAHAT } from '@/tests/support/berkas-jahat/banyak-jahat'
import { xlsx } from '@/tests/support/berkas-jahat/buku'
import { LAIN_JAHAT } from '@/tests/support/berkas-jahat/lain-jahat'
import { XML_JAHAT } from '@/tests/support/berkas-jahat/xml-jahat'
import { ZIP_JAHAT } from '@/tests/support/berkas-jahat/zip-jahat'
import { alirkanBuku } from './alirkan'
import { readBuku } from './baca'
import { namaAman } from './sebab.mjs'
import { BukuDitolak } from './types'

const SEMUA = [...ZIP_JAHAT, ...XML_JAHAT, ...LAIN_JAHAT, ...BANYAK_JAHAT]
const MB = 1024 * 1024

describe('files from outside', () => {
  it('are many', () => expect(SEMUA.length).toBeGreaterThan(135))

  it.concurrent.each(SEMUA.map((satu) => [satu.ihwal, satu] as const))('%s', { timeout: 60_000 }, async (_, { berkas, isi, harap, sama, batas }) => {
    const hasil = await readBuku(isi(), berkas, batas).catch((sebab: unknown) => sebab)
    if (typeof harap !== 'string') {
      expect(hasil).not.toBeInstanceOf(Error)
      expect(harap(hasil as Awaited<ReturnType<typeof readBuku>>)).toEqual(sama)
      return
    }
    expect(hasil).toBeInstanceOf(BukuDitolak)
    const { kode, message } = hasil as BukuDitolak
    expect(kode).toBe(harap)
    // its name, what is wrong, what to do
    expect(message).toContain(namaAman(berkas))
    expect(message).toMatch(/unggah|Unggah|Simpan|simpan/)
    expect(message.endsWith('.')).toBe(true)
  })

  it('leave the process small', () => expect(process.memoryUsage.rss() / MB).toBeLessThan(700))
})

describe('the process that reads', () => {
  let map: string
  beforeAll(() => {
    map = mkdtempSync(join(tmpdir(), 'jahat-'))
  })
  afterAll(() => rmSync(map, { recursive: true, force: true }))

  const banyakBaris = (jumlah: number): string => {
    const jalur = join(map, `baris-${jumlah}.xlsx`)
    const data = Array.from({ length: jumlah }, (_, i) => `<row r="${i + 1}">${Array.from({ length: 20 }, (_, k) => `<c><v>${i * 20 + k}.5</v></c>`).join('')}</row>`)
    writeFileSync(jalur, xlsx({ data: data.join('') }))
    return jalur
  }

  it('gives rows in order, one piece at a time, and never holds the main thread up', async () => {
    const jalur = banyakBaris(5000)
    const tunda = monitorEventLoopDelay({ resolution: 5 })
    let harap = 1
    let sekarang = 0
    tunda.enable()
    const hasil = await alirkanBuku(jalur, 'baris.xlsx', {
      async onBaris(baris) {
        expect(++sekarang).toBe(1)
        expect(baris.every(({ nomor }) => nomor === harap++)).toBe(true)
        await new Promise((resolve) => setTimeout(resolve, 2))
        sekarang--
      },
    })
    tunda.disable()
    expect(hasil).toEqual({ format: 'xlsx', lembar: 1, baris: 5000 })
    expect(harap).toBe(5001)
    // not the longest: on a busy machine that is somebody else's; the bench tells it
    expect(tunda.percentile(90) / 1e6).toBeLessThan(100)
  })

  it('stops when told, and when the taker fails', async () => {
    const jalur = banyakBaris(5000)
    const batal = new AbortController()
    const membatalkan = alirkanBuku(jalur, 'baris.xlsx', { sinyal: batal.signal, onBaris: async () => batal.abort(new Error('dibatalkan')) })
    await expect(membatalkan).rejects.toThrow('dibatalkan')
    await expect(alirkanBuku(jalur, 'baris.xlsx', { onBaris: () => Promise.reject(new Error('penerima gagal')) })).rejects.toThrow('penerima gagal')
  })

  it('does not hold the time of a slow taker against the file', async () => {
    let kali = 0
    const lambat = () => new Promise<void>((resolve) => setTimeout(resolve, kali++ === 0 ? 3_000 : 0))
    await expect(alirkanBuku(banyakBaris(500), 'lambat.xlsx', { onBaris: lambat, batas: { waktuMs: 2_900 } })).resolves.toMatchObject({ baris: 500 })
  })

  it('waits its turn when many are read at once', async () => {
    const batal = new AbortController()
    const banyak = Array.from({ length: 8 }, (_, i) => readBuku(xlsx(), `b${i}.xlsx`))
    const dibatalkan = alirkanBuku(banyakBaris(500), 'batal.xlsx', { sinyal: batal.signal, onBaris: async () => {} })
    batal.abort(new Error('dibatalkan'))
    await expect(dibatalkan).rejects.toThrow('dibatalkan')
    expect((await Promise.all(banyak)).every((buku) => buku.lembar.length === 1)).toBe(true)
  })

  it('is ended when it takes too long or too much memory', async () => {
    const jalur = banyakBaris(20_000)
    await expect(alirkanBuku(jalur, 'lama.xlsx', { onBaris: async () => {}, batas: { waktuMs: 15 } })).rejects.toMatchObject({ kode: 'waktu' })
    const teks = Array.from({ length: 300_000 }, (_, i) => `<si><t>teks ${i} ${(i * 7919) % 999_983} ${'isi'.repeat(10)}</t></si>`).join('')
    await expect(readBuku(xlsx({ bersama: teks }), 'berat.xlsx', { maksHeapMb: 24 })).rejects.toMatchObject({ kode: 'memori' })
    expect((await readBuku(xlsx(), 'sehat.xlsx')).lembar).toHaveLength(1)
  })

  it.runIf(process.platform === 'linux')('that is killed gives a sentence, and its place to the next', { timeout: 60_000 }, async () => {
    const anak = (): number[] => readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)
    const lain = new Set(anak())
    const jalur = banyakBaris(20_000)
    const mati = (): Promise<unknown> => alirkanBuku(jalur, 'mati.xlsx', { onBaris: async () => anak().filter((pid) => !lain.has(pid)).forEach((pid) => process.kill(pid, 'SIGKILL')) })
    for (let i = 0; i < 4; i++) await expect(mati()).rejects.toMatchObject({ kode: 'memori', message: expect.stringContaining('mati.xlsx') as string })
    expect((await readBuku(xlsx(), 'sehat.xlsx')).lembar).toHaveLength(1)
  })
})
