import type { Arti } from './arti'
import type { Bentuk, KataPeran } from '../bentuk/types'
import { ORANG, UMUM } from '../bentuk/umum'
import type { Baris, Jendela } from './kepala'
import { macamKode, bacaKode } from '../nilai/kode'
import type { Judul } from './judul'
import { bulanTriwulan, kolomBulanPersen } from '../nilai/persen-kolom'
import type { Jawaban } from '../types'
import { kosong, teks } from '../nilai/teks'

/** Which column means what in one table. */
export interface Rencana {
  bentuk: Bentuk
  kolom: Record<string, number>
  /** columns of the months by their number; empty: none */
  bulan: number[]
  /** columns over which the account code is spread */
  bagianKode: number[]
  jendela: Jendela
  judul: Judul
  /** meanings for which several columns fit equally well */
  ganda: { peran: string; kolom: number[] }[]
}

/** What is known beside the head when a table is looked at. */
export interface Sekitar {
  tahun: number
  jawaban: Jawaban
  judul: Judul
  /** the first rows of data */
  contoh: readonly Baris[]
}

const UMUM_DARI = new Map<string, { peran: string; tingkat: number }[]>()
for (const [peran, { kata }] of Object.entries(UMUM)) {
  for (const [tingkat, semua] of kata.entries()) for (const satu of semua) UMUM_DARI.set(satu, [...(UMUM_DARI.get(satu) ?? []), { peran, tingkat }])
}

/** Columns of every common meaning, those of the best tier. A column is what all its head rows say together, else what the lowest says. */
export function kolomUmum(arti: readonly Arti[]): Map<string, number[]> {
  const hasil = new Map<string, { tingkat: number; kolom: number[] }>()
  for (const [i, { mentah, mentahDaun }] of arti.entries()) {
    for (const { peran, tingkat } of UMUM_DARI.get(mentah) ?? UMUM_DARI.get(mentahDaun) ?? []) {
      const lama = hasil.get(peran)
      if (!lama || tingkat < lama.tingkat) hasil.set(peran, { tingkat, kolom: [i] })
      else if (tingkat === lama.tingkat) lama.kolom.push(i)
    }
  }
  return new Map([...hasil].map(([peran, { kolom }]) => [peran, kolom]))
}

/** Columns that fit a meaning of the kind equally well: first by tier, then by the part of the year, then by before and after. */
function kolomPeran({ kata, waktu = [null], versi = [null], persen = false }: KataPeran, arti: readonly Arti[], tahun: number): number[] {
  const cocok = arti.flatMap((satu, i) => {
    if ((persen !== 'bebas' && satu.persen !== persen) || (satu.tahun !== 0 && satu.tahun !== tahun) || (satu.bulan > 0 && satu.waktu === null)) return []
    const tingkat = kata.findIndex((semua) => semua.includes(satu.pokok) || (satu.daun !== '' && semua.includes(satu.daun)))
    const [w, v] = [waktu.indexOf(satu.waktu), versi.indexOf(satu.versi)]
    return tingkat < 0 || w < 0 || v < 0 ? [] : [{ i, nilai: tingkat * 100 + w * 10 + v }]
  })
  const terbaik = Math.min(...cocok.map(({ nilai }) => nilai))
  return cocok.filter(({ nilai }) => nilai === terbaik).map(({ i }) => i)
}

function kolomBulan(bentuk: Bentuk, arti: readonly Arti[], { judul, tahun }: Sekitar): number[] {
  const { bulanan, persen } = bentuk
  if (persen) return kolomBulanPersen(bentuk, arti, judul, tahun)
  if (!bulanan) return []
  const polos = bulanan.polos === 'ya' ? !/realisasi/.test(judul.kata) || /rencana|anggaran kas|\brak\b|angkas/.test(judul.kata) : /realisasi/.test(judul.kata)
  const hasil = Array<number>(13).fill(-1)
  let banyak = 0
  for (const [i, satu] of arti.entries()) {
    if (satu.bulan === 0 || satu.waktu !== null || satu.persen || /fisik/.test(satu.mentah) || (satu.tahun !== 0 && satu.tahun !== tahun)) continue
    if (satu.pokok === '' || satu.pokok === 'bulan' ? !polos : !bulanan.pokok.test(satu.pokok)) continue
    if (hasil[satu.bulan] === -1) banyak++
    // the same month twice: which of them is meant nobody can say here
    hasil[satu.bulan] = hasil[satu.bulan] === -1 ? i : -2
  }
  return banyak === 0 || hasil.includes(-2) || (bulanan.semua && banyak < 12) ? [] : hasil
}

/** Columns to the right of the account's that carry the rest of its code. */
function bagianKode(rekening: number | undefined, arti: readonly Arti[], contoh: readonly Baris[]): number[] {
  const bernomor = arti.flatMap(({ mentah }, i) => (/^(?:kd|kode)rek(?:ening)?[1-6]$/.test(mentah) ? [i] : []))
  if (bernomor.length >= 3) return bernomor
  if (rekening === undefined) return []
  const bagian = [rekening]
  for (let c = rekening + 1; c < rekening + 6 && (arti[c]?.mentah ?? '') === ''; c++) {
    const isi = contoh.map(({ sel }) => sel[c]).filter((satu) => !kosong(satu))
    if (isi.length === 0 || !isi.every((satu) => /^['"]?\d{1,4}\.?$/.test(teks(satu)))) break
    bagian.push(c)
  }
  return bagian.length > 1 ? bagian : []
}

/** A column of one month or one quarter of the year. */
const isBerkala = (satu: Arti, tahun: number): boolean =>
  !satu.persen && satu.waktu === null && (satu.tahun === 0 || satu.tahun === tahun) && (satu.bulan > 0 || bulanTriwulan(satu) > 0)

/** Fits a kind to a head. @returns the plan, or which meanings are missing */
export function pasang(bentuk: Bentuk, jendela: Jendela, sekitar: Sekitar): Rencana | { kurang: string[] } {
  const { arti } = jendela
  const { jawaban, judul, contoh, tahun } = sekitar
  const kolom: Record<string, number> = {}
  const ganda: Rencana['ganda'] = []
  const pilih = (peran: string, semua: readonly number[]): void => {
    const jawab = Number(jawaban[`kolom:${peran}`] ?? NaN)
    const dipakai = semua.length > 1 && semua.includes(jawab) ? jawab : semua[0]
    if (dipakai === undefined) return
    kolom[peran] = dipakai
    if (semua.length > 1 && dipakai !== jawab) ganda.push({ peran, kolom: [...semua] })
  }
  for (const [peran, semua] of kolomUmum(arti)) pilih(peran, semua)
  for (const [peran, kata] of Object.entries(bentuk.peran)) pilih(peran, kolomPeran(kata, arti, tahun).filter((i) => !ORANG.test(arti[i]?.mentah ?? '')))
  // beside documents or days "Uraian" tells what was paid to whom, not what an account is called
  const uraian = kolom.namaRekening
  if (uraian !== undefined && arti[uraian]?.mentahDaun === 'uraian' && (['dokumen', 'tanggalSp2d', 'tanggal'] as const).some((peran) => kolom[peran] !== undefined)) {
    delete kolom.namaRekening
    kolom.keterangan ??= uraian
  }
  const bagian = bagianKode(kolom.rekening, arti, contoh)
  if (bagian[0] !== undefined) kolom.rekening = bagian[0]
  const bulan = kolomBulan(bentuk, arti, sekitar)
  const hirarki = kolom.rekening !== undefined && contoh.some(({ sel }) => macamKode(bacaKode(sel[kolom.rekening ?? 0]).kode) === 'SUB')
  const hirarkiUnit = kolom.rekening !== undefined && contoh.some(({ sel }) => macamKode(bacaKode(sel[kolom.rekening ?? 0]).kode) === 'UNIT')
  const ada = (peran: string): boolean => (peran === 'judul:unit' ? judul.unitKode !== '' || judul.unitNama !== ''
    : peran === 'judul:sub' ? judul.subKode !== '' || judul.subNama !== '' : peran === 'hirarki:sub' ? hirarki : peran === 'hirarki:unit' ? hirarkiUnit : kolom[peran] !== undefined)
  const kurang = bentuk.wajib.flatMap((satu) => ((typeof satu === 'string' ? [satu] : satu).some(ada) ? [] : [typeof satu === 'string' ? satu : (satu[0] ?? '')]))
  // months or quarters that make no whole year: the table is a plan or an account of them, and its pagu is not what it is about
  if (bulan.length === 0 && bentuk.jenis === 'ANGGARAN' && arti.filter((satu) => isBerkala(satu, tahun)).length >= 2) kurang.push('bulan')
  if (bulan.length === 0 && (bentuk.tambah === null || kolom[bentuk.tambah] === undefined)) kurang.push(bentuk.tambah ?? 'bulan')
  return kurang.length > 0 ? { kurang: [...new Set(kurang)] } : { bentuk, kolom, bulan, bagianKode: bagian, jendela, judul, ganda }
}
