import type { KelompokSumber } from '@/lib/dasar/database/generated/enums'
import { KELOMPOK_BELANJA, TINGKAT } from '../constants'
import { samaNama } from '../utils'
import type { Ada, BarisDaftar } from './jenis'

const kunci = ({ jenis, kode }: BarisDaftar): string => `${jenis}|${kode}`
const urutan = ({ jenis, tingkat }: BarisDaftar): number => (jenis === 'NOMENKLATUR' ? TINGKAT.findIndex((satu) => satu === tingkat) : Number(tingkat ?? 0))

function namaAda(baris: BarisDaftar, ada: Ada): string | null {
  if (baris.jenis === 'NOMENKLATUR') return ada.nomenklatur.get(baris.kode) ?? null
  return (baris.jenis === 'REKENING' ? ada.rekening.get(baris.kode) : ada.sumber.get(baris.kode)?.nama) ?? null
}

/** Whether what stands above an account or a code is known, here or by a row of the file that is taken. */
function indukAda(baris: BarisDaftar, ada: Ada, diambil: ReadonlySet<string>): boolean {
  if (baris.induk === null || diambil.has(`${baris.jenis}|${baris.induk}`)) return true
  if (baris.jenis === 'NOMENKLATUR') return ada.nomenklatur.has(baris.induk)
  return ada.jenisRekening.has(baris.induk) || ada.kelompokRekening.has(baris.induk) || baris.induk in KELOMPOK_BELANJA
}

/** Rows that a sentence names. */
const SEBUT = 3
const SERUMPUN = 'Kelompok menurut kode yang serumpun.'

/** The group that all known sources with the longest common beginning belong to; null where they differ or there are none. */
function kelompokSerumpun(kode: string, ada: Ada): KelompokSumber | null {
  const segmen = kode.split('.')
  for (let n = segmen.length - 1; n >= 2; n -= 1) {
    const awalan = segmen.slice(0, n).join('.')
    const grup = new Set([...ada.sumber].filter(([lain]) => lain === awalan || lain.startsWith(`${awalan}.`)).map(([, { kelompok }]) => kelompok))
    if (grup.size > 0) return grup.size === 1 ? ([...grup][0] ?? null) : null
  }
  return null
}

function golongkanSumber(baris: BarisDaftar, ada: Ada): BarisDaftar {
  if (baris.kelompok !== null) return baris
  const kelompok = kelompokSerumpun(baris.kode, ada)
  return kelompok === null ? { ...baris, keadaan: 'TANYA', sebab: 'Kelompoknya belum dikenal. Pilih kelompok sumber dana.' }
    : { ...baris, kelompok, sebab: SERUMPUN }
}

/**
 * What each code of a list would do, held against what stands here: new, same, another name, several names in the file, nothing above
 * it. A row that was chosen among several names counts as taken. Rows that are no code stay as they are.
 */
export function golongkan(semua: readonly BarisDaftar[], ada: Ada): BarisDaftar[] {
  const nama = new Map<string, BarisDaftar[]>()
  for (const baris of semua) {
    if (baris.jenis === '') continue
    const ada = nama.get(kunci(baris))
    if (ada) ada.push(baris)
    else nama.set(kunci(baris), [baris])
  }
  const diambil = new Set<string>()
  const hasil = new Map<number, BarisDaftar>()
  for (const baris of semua.filter(({ jenis }) => jenis !== '').sort((a, b) => urutan(a) - urutan(b) || a.urut - b.urut)) {
    const baru = golongkanSatu({ ...baris, keadaan: 'BARU', sebab: baris.sebab === SERUMPUN ? SERUMPUN : null, namaAda: namaAda(baris, ada) }, nama.get(kunci(baris)) ?? [], ada, diambil)
    if (['BARU', 'SAMA', 'BEDA'].includes(baru.keadaan) || (baru.keadaan === 'GANDA' && (baru.pakai || baru.namaAda !== null))) diambil.add(kunci(baru))
    hasil.set(baris.urut, baru)
  }
  return semua.map((baris) => hasil.get(baris.urut) ?? baris)
}

function golongkanSatu(baris: BarisDaftar, seKode: readonly BarisDaftar[], ada: Ada, diambil: ReadonlySet<string>): BarisDaftar {
  if (seKode.length > 1) {
    // the first others alone: a file that gives one code to all its rows would else be told a billion times over
    const lain = seKode.slice(0, SEBUT + 1).filter(({ urut }) => urut !== baris.urut).map(({ nomor, nama }) => `baris ${nomor} "${nama}"`)
    const salah = indukAda(baris, ada, diambil) ? '' : ` Induknya, ${baris.induk}, juga belum ada.`
    return { ...baris, keadaan: salah ? 'TANPA_INDUK' : 'GANDA', sebab: `Kode yang sama bernama lain di ${lain.slice(0, SEBUT).join(', ')}${seKode.length > SEBUT + 1 ? ', …' : ''}.${salah}` }
  }
  if (baris.namaAda !== null) return { ...baris, keadaan: samaNama(baris.namaAda, baris.nama) ? 'SAMA' : 'BEDA', sebab: null }
  if (!indukAda(baris, ada, diambil)) return { ...baris, keadaan: 'TANPA_INDUK', sebab: `Induknya, ${baris.induk}, belum ada di sini dan tidak terbaca dari berkas.` }
  return baris.jenis === 'SUMBER' ? golongkanSumber(baris, ada) : baris
}
