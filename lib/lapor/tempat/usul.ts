import { rapatkan } from '@/lib/dasar/format/cari'
import type { Wilayah } from '@/lib/tahun/wilayah/types'
import type { Sasaran, Usul } from './types'

interface Nama {
  wilayah: Wilayah
  pola: RegExp
  /** its letters alone: a text without them cannot name it, and that is asked much faster than the pattern */
  rapat: string
}

const luput = (teks: string): string => teks.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** A name as people write it: "Sumber Jaya", "SUMBERJAYA", "Sumber-Jaya", never inside another word. */
const polaNama = (nama: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${nama.trim().split(/[\s-]+/).map(luput).join('[\\s-]*')}(?![\\p{L}\\p{N}])`, 'iu')
const PEKON = /(?:pekon|desa|kelurahan|kel\.?|ds\.?)\s+$/i

/** The places of the regency, ready to be looked for: longer names first, so that "Bandar Negeri Suoh" is not "Suoh". */
export interface Pencari {
  kecamatan: readonly Nama[]
  pekon: readonly Nama[]
}

export function buatPencari(wilayah: readonly Wilayah[]): Pencari {
  const tegak = wilayah.filter(({ berakhir }) => !berakhir).sort((a, b) => b.nama.length - a.nama.length || (a.kode < b.kode ? -1 : 1))
  const nama = (daftar: readonly Wilayah[]): Nama[] => daftar.map((satu) => ({ wilayah: satu, pola: polaNama(satu.nama), rapat: rapatkan(satu.nama) }))
  return { kecamatan: nama(tegak.filter(({ tingkat }) => tingkat === 'KECAMATAN')), pekon: nama(tegak.filter(({ tingkat }) => tingkat !== 'KECAMATAN')) }
}

/** A pekon's name alone proves little ("Kejadian" is one, and a word): it counts after "pekon" or "kelurahan", or beside its kecamatan. */
function cariPekon({ pekon }: Pencari, teks: string, kecamatan: readonly Wilayah[]): Wilayah[] {
  const temu: Wilayah[] = []
  const seluruh = rapatkan(teks)
  let sisa = teks
  for (const { wilayah, pola, rapat } of pekon) {
    const cocok = seluruh.includes(rapat) ? pola.exec(sisa) : null
    if (cocok === null) continue
    const disebutPekon = PEKON.test(sisa.slice(0, cocok.index))
    const induk = kecamatan.some(({ id }) => id === wilayah.indukId)
    // of several pekon with this name none is meant more than the others, unless the kecamatan stands beside it
    const tunggal = pekon.filter((lain) => lain.wilayah.nama.toLowerCase() === wilayah.nama.toLowerCase()).length === 1
    if (!induk && !(disebutPekon && tunggal && kecamatan.length === 0)) continue
    temu.push(wilayah)
    sisa = sisa.replace(pola, ' ')
  }
  return temu
}

/** The places that a text names, the narrowest: pekon instead of the kecamatan around them. */
export function cariWilayah(pencari: Pencari, teks: string): Wilayah[] {
  if (teks.trim() === '') return []
  const seluruh = rapatkan(teks)
  let sisa = teks
  const kecamatan: Wilayah[] = []
  for (const { wilayah, pola, rapat } of pencari.kecamatan) {
    const cocok = seluruh.includes(rapat) ? pola.exec(sisa) : null
    // "pekon Sukarame" is not the kecamatan of that name; "Kec. Suoh, Pekon Suoh" is both
    if (cocok === null || (PEKON.test(sisa.slice(0, cocok.index)) && pencari.pekon.some((p) => p.wilayah.nama.toLowerCase() === wilayah.nama.toLowerCase()))) continue
    kecamatan.push(wilayah)
    sisa = sisa.replace(pola, ' ')
  }
  const pekon = cariPekon(pencari, sisa, kecamatan)
  return [...kecamatan.filter(({ id }) => !pekon.some(({ indukId }) => indukId === id)), ...pekon].sort((a, b) => (a.kode < b.kode ? -1 : 1))
}

const usul = (temu: readonly Wilayah[], sebab: string): Usul | null => (temu.length === 0 ? null : { wilayahIds: temu.map(({ id }) => id), sebab })

/**
 * Where something is proposed to be: a kecamatan's own office spends in it; a puskesmas bears the name of its place; else what location and
 * name say; a sub-kegiatan whose name says nothing is where its packages say.
 * @param paket of a sub-kegiatan: its packages
 */
export function usulkan(pencari: Pencari, sasaran: Sasaran, paket: readonly Sasaran[] = []): Usul | null {
  const kantor = pencari.kecamatan.find(({ wilayah }) => wilayah.unitId === sasaran.unitId)?.wilayah
  if (kantor) return { wilayahIds: [kantor.id], sebab: 'Belanja kantor kecamatan sendiri' }
  const isi = usul(cariWilayah(pencari, sasaran.lokasi ?? ''), 'Disebut lokasi RUP') ?? usul(cariWilayah(pencari, sasaran.nama), 'Disebut namanya')
  if (isi) return isi
  if (sasaran.kategori === 'PUSKESMAS') {
    const nama = sasaran.unit.replace(/^(puskesmas|pkm\.?)\s+/i, 'pekon ')
    const dariUnit = cariWilayah(pencari, nama.replace(/^pekon /, '')).length > 0 ? cariWilayah(pencari, nama.replace(/^pekon /, '')) : cariWilayah(pencari, nama)
    return usul(dariUnit, 'Puskesmas bernama tempat ini')
  }
  const dariPaket = paket.flatMap((satu) => usulkan(pencari, { ...satu, kategori: null }) ?? [])
  const ids = [...new Set(dariPaket.flatMap(({ wilayahIds }) => wilayahIds))].sort((a, b) => a - b)
  return ids.length === 0 ? null : { wilayahIds: ids, sebab: `Disebut ${dariPaket.length} dari ${paket.length} paketnya` }
}
