import type { NilaiBaca } from '@/lib/dasar/buku/types'
import { skemaKode, skemaNip } from '../schema'
import { bacaKepala, urutanTetap } from './kepala'
import type { BarisDaftar, DaftarTerbaca, Kolom } from './types'
import { bacaAsisten, bacaKategori } from './usul'

/** Lines above the table's head: a title, a year, nothing. */
const CARI_KEPALA = 12
/** What says "none", where an empty cell says nothing. */
const TIADA = /^[-–—]$/
/** How a spreadsheet shows a number that it no longer knows to the last digit. */
const ILMIAH = /^\d([.,]\d+)?e\+?\d+$/i

const teksSel = (nilai: NilaiBaca | undefined): string => (nilai === null || nilai === undefined ? '' : String(nilai).replace(/\s+/g, ' ').trim())
const kosong = (sel: readonly string[]): boolean => sel.every((isi) => isi === '')
/** A row that only numbers the columns: 1 2 3 or (1) (2) (3). */
const bernomor = (sel: readonly string[]): boolean => {
  const isi = sel.filter((satu) => satu !== '').map((satu) => Number(satu.replace(/[()]/g, '')))
  return isi.length > 1 && isi.every((angka, letak) => angka === (isi[0] ?? 0) + letak)
}

type Isi = Record<Kolom, string>

function satuBaris(nomor: number, isi: Isi): BarisDaftar {
  const salah: string[] = []
  const baca = <T>(kolom: Kolom, ubah: (teks: string) => T | undefined, pesan: string): T | undefined => {
    if (isi[kolom] === '' || TIADA.test(isi[kolom])) return undefined
    const hasil = ubah(isi[kolom])
    if (hasil === undefined) salah.push(pesan)
    return hasil
  }
  const bolehTiada = <T>(kolom: Kolom, nilai: T | undefined): T | null | undefined => (TIADA.test(isi[kolom]) ? null : nilai)
  const sepanjang = (kolom: Kolom, nama: string, maks: number): string | undefined =>
    baca(kolom, (teks) => (teks.length <= maks ? teks : undefined), `${nama} paling panjang ${maks} huruf.`)

  const kode = isi.kode.replace(/\s/g, '')
  if (kode === '') salah.push('Kode belum diisi.')
  else if (ILMIAH.test(kode)) salah.push(`Kode ${kode} sudah dibulatkan oleh Excel. Jadikan kolom kode berformat teks, lalu tulis lagi.`)
  else if (!skemaKode.safeParse(kode).success) salah.push(`"${kode.slice(0, 60)}" bukan kode unit. Kode hanya angka, huruf dan titik, misalnya 1.02.0.00.0.00.02.0000.`)
  const nip = ILMIAH.test(isi.kepalaNip)
  if (nip) salah.push('NIP tersimpan sebagai angka sehingga digit akhirnya hilang. Jadikan kolom NIP berformat teks, lalu tulis lagi.')
  return {
    nomor,
    kode,
    nama: sepanjang('nama', 'Nama', 200),
    namaSingkat: sepanjang('namaSingkat', 'Nama singkat', 60),
    kategori: baca('kategori', bacaKategori, `Kategori "${isi.kategori.slice(0, 60)}" tidak dikenal. Tulis Dinas, Badan, Bagian, Kecamatan, RSUD, atau Puskesmas.`),
    induk: bolehTiada('induk', isi.induk === '' ? undefined : isi.induk),
    asisten: bolehTiada('asisten', baca('asisten', bacaAsisten, `Asisten "${isi.asisten.slice(0, 60)}" tidak dikenal. Tulis Asisten I, II, atau III.`)),
    kepalaNama: bolehTiada('kepalaNama', sepanjang('kepalaNama', 'Nama kepala', 120)),
    kepalaJabatan: bolehTiada('kepalaJabatan', sepanjang('kepalaJabatan', 'Jabatan', 160)),
    kepalaNip: bolehTiada('kepalaNip', nip ? undefined : baca('kepalaNip', (teks) => skemaNip.safeParse(teks).data, `NIP "${isi.kepalaNip.slice(0, 40)}" tidak terdiri atas 18 angka.`)),
    ...(isi.nama.length > 200 ? { tulis: `${isi.nama.slice(0, 80)}…` } : {}),
    salah,
  }
}

/** Reads the cells of a list: finds its head, or takes the fixed order, and understands every row by itself. */
export function uraiDaftar(lembar: readonly (readonly NilaiBaca[])[]): DaftarTerbaca {
  const semua = lembar.map((baris) => baris.map(teksSel))
  const letakKepala = semua.slice(0, CARI_KEPALA).findIndex((sel) => bacaKepala(sel) !== null)
  const kepala = letakKepala < 0 ? null : bacaKepala(semua[letakKepala] ?? [])
  const kolom = kepala?.kolom ?? urutanTetap()
  const baris: BarisDaftar[] = []
  let dilewati = semua.slice(0, Math.max(0, letakKepala)).filter((sel) => !kosong(sel)).length
  semua.slice(letakKepala + 1).forEach((sel, letak) => {
    if (kosong(sel)) return
    if (bernomor(sel)) {
      dilewati++
      return
    }
    const isi = Object.fromEntries(urutanTetap().map((nama) => [nama, sel[kolom.indexOf(nama)] ?? ''])) as Isi
    // a list of SIPD repeats a unit's own code as the code of its part
    if (isi.induk !== '' && isi.induk.replace(/\s/g, '') === isi.kode.replace(/\s/g, '')) isi.induk = ''
    baris.push(satuBaris(letakKepala + 1 + letak + 1, isi))
  })
  return { baris, kolom, berkepala: kepala !== null, kolomAsing: kepala?.asing ?? [], dilewati }
}
