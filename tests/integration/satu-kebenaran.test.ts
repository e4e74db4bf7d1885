import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { isTerumumkan } from '@/lib/lapor/indikator/utils'
import { asalAngka, faktaPosisi, Indeks, periksaDokumen, periksaKata, tabelSendiri, uraiAngka, type HasilDokumen, type Potongan } from '@/lib/rakor/cek-angka/utils'
import type { DataIndikator } from '@/lib/lihat/panel/indikator/data'
import type { Panel } from '@/lib/lihat/panel/types'
import type { DataTema } from '@/lib/lihat/tema/types'
import { DOKUMEN } from '@/lib/rakor/dokumen/daftar'
import { loadBahanDokumen } from '@/lib/rakor/dokumen/loaders'
import { panelBahan } from '@/lib/rakor/dokumen/panel-bahan'
import { gambar, susunSatu } from '@/lib/rakor/dokumen/penyusun'
import type { BahanDokumen } from '@/lib/rakor/dokumen/types'
import { susunPaparan } from '@/lib/rakor/paparan/susun'
import { HALAMAN_TAMBAHAN, tulisAlinea } from '@/lib/rakor/dokumen/utils'
import { BAHAN } from '@/lib/lihat/halaman/loaders'
import { createSampleDatabase } from '@/tests/support/database'
import { isiBerkas, type IsiBerkas } from '@/tests/support/kata-berkas'
import { pakaiDatabase } from '@/tests/support/lingkungan'
import { rapatBeku } from '@/tests/support/rapat-beku'

// One truth: whatever file of a meeting is opened, each of its figures stands in the frozen tables or in the meeting's records, and rounds to what is printed.

const ANALIS = { id: 'uji', peran: 'ANALIS', unitIds: [] } as unknown as Pengguna
vi.mock('@/lib/dasar/akses/gate', async (asli) => ({ ...(await asli<typeof Gate>()), requirePengguna: () => Promise.resolve(ANALIS), requirePeran: () => Promise.resolve(ANALIS) }))

let bahan: BahanDokumen
let panel: Panel[]
/** of the frozen position; a document's own tables come on top */
let fakta: ReturnType<typeof faktaPosisi>
let posisi: Indeks
beforeAll(async () => {
  const db = await createSampleDatabase()
  pakaiDatabase(db.connectionString)
  bahan = await loadBahanDokumen(String(await rapatBeku(db.connectionString, scopeKantor(ANALIS))))
  panel = panelBahan(bahan)
  fakta = faktaPosisi(panel, bahan)
  posisi = fakta.indeks
}, 300_000)
afterAll(() => prisma().$disconnect())

const DESIMAL = 8
/** A number as a machine holds it: rupiah, billions or millions of it, a percentage, a fraction shown as one, points or a count. */
function mentahAda({ teks, persen }: IsiBerkas['angka'][number], indeks: Indeks): boolean {
  // what a float cannot hold is no figure of anybody
  const [bulat = '0', pecahan = ''] = (/\.\d{10,}|e/i.test(teks) ? Math.abs(Number(teks)).toFixed(DESIMAL) : teks.replace('-', '')).split('.')
  const angka = pecahan.replace(/0+$/, '')
  const tercetak = (kali: bigint) => ({ mantisa: BigInt(bulat + angka), langkah: { pembilang: kali, penyebut: 10n ** BigInt(angka.length) } })
  const rupiah = [1n, 10n ** 6n, 10n ** 9n].some((kali) => indeks.adaNilai('rupiah', tercetak(kali * 100n)))
  return rupiah || indeks.adaNilai('persen', tercetak(persen ? 100n : 1n)) || indeks.adaNilai('poin', tercetak(persen ? 100n : 1n)) || indeks.adaNilai('bilangan', tercetak(1n))
}

/** Numbers of rows: bare whole numbers that follow each other by one down the file. As offsets by place. */
function nomorUrut(kata: readonly Potongan[]): Set<string> {
  const polos = kata.flatMap(({ teks }, ke) => uraiAngka(teks).token.filter(({ jenis, langkah }) => jenis !== 'rupiah' && jenis !== 'persen' && langkah.penyebut === 1n).map(({ mantisa, teks: isi }) => ({ kunci: `${ke} ${isi}`, mantisa })))
  return new Set(polos.filter(({ mantisa }, i) => polos.slice(Math.max(0, i - 3), i + 4).some((lain) => lain.mantisa === mantisa - 1n || lain.mantisa === mantisa + 1n)).map(({ kunci }) => kunci))
}

interface Hasil extends HasilDokumen { mentahTanpaAsal: string[]; mentah: number; urut: number }

function periksa({ kata, angka }: IsiBerkas, indeks: Indeks = posisi): Hasil {
  const tanpa = angka.filter((satu) => !mentahAda(satu, indeks))
  const urut = nomorUrut(kata)
  const hasil = periksaKata(kata, indeks)
  const tanpaAsal = hasil.tanpaAsal.filter(({ teks, kalimat, tempat }) => !urut.has(`${kata.findIndex((satu) => satu.teks === kalimat && satu.tempat === tempat)} ${teks}`))
  return { ...hasil, tanpaAsal, urut: hasil.tanpaAsal.length - tanpaAsal.length, mentah: angka.length, mentahTanpaAsal: tanpa.map(({ tempat, teks }) => `${tempat}: ${teks}`) }
}

const daftar = ({ tanpaAsal, mentahTanpaAsal }: Hasil): string[] => [...tanpaAsal.map(({ teks, tempat, kalimat }) => `[${teks}] ${tempat}: ${kalimat.slice(0, 160)}`), ...mentahTanpaAsal]
const ragam = ({ bukanAngka }: Hasil): string => [...new Set(bukanAngka.map(({ jenis }) => jenis))].map((jenis) => `${jenis} ${bukanAngka.filter((satu) => satu.jenis === jenis).length}`).join(', ')

describe('every figure of every file of a frozen meeting', () => {
  const kasus = DOKUMEN.flatMap(({ kunci, format, pesan }) => [...format, ...(pesan === undefined ? [] : ['txt' as const])].map((satu) => [kunci, satu] as const))
  test.each(kasus)('%s as %s maps to the frozen tables or the meeting\'s records', async (kunci, format) => {
    const definisi = DOKUMEN.find((satu) => satu.kunci === kunci)
    if (definisi === undefined) throw new Error(kunci)
    const dokumen = susunSatu(definisi, bahan, null)
    const isi = format === 'txt' ? Buffer.from(definisi.pesan?.(bahan) ?? '', 'utf8') : await gambar(dokumen, format, bahan)
    const hasil = periksa(await isiBerkas(format, isi), new Indeks(asalAngka(tabelSendiri(dokumen, panel)), posisi))
    console.info(`${kunci}.${format}: ${hasil.diperiksa} figures in words, ${hasil.mentah} in cells and charts; not figures: ${ragam(hasil)}${hasil.urut > 0 ? `, numbers of rows ${hasil.urut}` : ''}`)
    expect(hasil.diperiksa + hasil.mentah + hasil.bukanAngka.length).toBeGreaterThan(0)
    expect(daftar(hasil)).toEqual([])
  })

  test.each(DOKUMEN.map(({ kunci }) => kunci))('%s can be issued: its sentences and fields map before it is drawn', (kunci) => {
    const definisi = DOKUMEN.find((satu) => satu.kunci === kunci)
    expect(definisi && periksaDokumen(susunSatu(definisi, bahan, null), panel, bahan, fakta).tanpaAsal.map(({ teks, tempat }) => `${teks} ${tempat}`)).toEqual([])
  })

  test('the slides of the hall', () => {
    const kata = susunPaparan(bahan).flatMap(({ kunci, judul, isi, catatan }) => [judul, ...isi.map(tulisAlinea), ...catatan.map(tulisAlinea)].map((teks) => ({ tempat: kunci, teks })))
    expect(daftar(periksa({ kata, angka: [] }))).toEqual([])
  })

  test('a figure that stands nowhere is told', () => {
    expect(daftar(periksa({ kata: [{ tempat: 'x', teks: 'Pagu Rp123.456.789.012 dan 31.415 sub-kegiatan.' }], angka: [{ tempat: 'y', teks: '271828182.84', persen: false }] }))).toHaveLength(3)
  })
})

test('documents know which frozen pages older meetings may not have', () => {
  expect(Object.entries(BAHAN).flatMap(([nama, { tambahan }]) => (tambahan === true ? [nama] : [])).sort()).toEqual([...HALAMAN_TAMBAHAN].sort())
})

test('one meeting knows one value of an outcome: Ringkasan, themes and the list of outcomes are told from the same day', () => {
  const [tema, daftar] = [bahan.halaman.tema?.data as DataTema, bahan.halaman.indikator?.data as DataIndikator]
  const asal = new Map(daftar.deret.map(({ id, titik }) => [id, titik]))
  const semua = [...bahan.ringkasan.data.indikator, ...(bahan.ringkasan.data.tema ?? []).flatMap(({ deret }) => deret), ...tema.tema.flatMap(({ deret }) => deret)].filter((satu) => !isTerumumkan(satu))
  // what was published of a theme's money is no outcome and stands on the theme's page alone
  expect(semua.length).toBeGreaterThan(4)
  for (const { id, nama, titik } of semua) expect(titik, nama).toEqual(asal.get(id))
})
