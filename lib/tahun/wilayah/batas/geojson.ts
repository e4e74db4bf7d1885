import { rapatkan } from '@/lib/dasar/format/cari'
import { MAKS_FITUR, MAKS_GEOJSON, MAKS_TITIK } from '../constants'
import type { BatasPeta } from '../types'
import { sederhanakan, type Titik } from './sederhanakan'

interface KecamatanBatas { id: number; kode: string; kodeBps: string | null; nama: string }
type Hasil = { ok: true; bentuk: BatasPeta['bentuk']; tinggi: number; /** kecamatan without an outline */ tanpa: string[]; /** outlines that are none of ours */ asing: string[] } | { ok: false; pesan: string }
type Lintang = readonly [bujur: number, lintang: number]

const salah = (pesan: string): { ok: false; pesan: string } => ({ ok: false, pesan })
const objek = (nilai: unknown): Record<string, unknown> | null => (typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai) ? (nilai as Record<string, unknown>) : null)
/** Within Indonesia, as degrees: what is swapped or projected is refused, not turned. */
const titikSah = (nilai: unknown): nilai is [number, number] => Array.isArray(nilai) && typeof nilai[0] === 'number' && typeof nilai[1] === 'number' && nilai[0] >= 94 && nilai[0] <= 142 && nilai[1] >= -12 && nilai[1] <= 7

/** The rings of a geometry; null: it is no Polygon or MultiPolygon of points within Indonesia. */
function cincin(geometri: Record<string, unknown> | null): Lintang[][] | null {
  const poligon: unknown = geometri?.type === 'Polygon' ? [geometri.coordinates] : geometri?.type === 'MultiPolygon' ? geometri.coordinates : null
  if (!Array.isArray(poligon)) return null
  const hasil: Lintang[][] = []
  for (const satu of poligon as unknown[]) {
    if (!Array.isArray(satu)) return null
    for (const isi of satu as unknown[]) {
      if (!Array.isArray(isi) || isi.length < 4 || !isi.every(titikSah)) return null
      hasil.push(isi.map(([bujur, lintang]): Lintang => [bujur, lintang]))
    }
  }
  return hasil
}

/** Whose outline it is: by code (Kemendagri or BPS) and by name; where both speak they have to agree. null: nobody's; "beda": they disagree. */
function milik(sifat: Record<string, unknown>, kecamatan: readonly KecamatanBatas[]): KecamatanBatas | null | 'beda' {
  const nilai = Object.values(sifat).flatMap((satu) => (typeof satu === 'string' || typeof satu === 'number' ? [rapatkan(String(satu).slice(0, 200))] : []))
  const kode = kecamatan.filter((satu) => nilai.includes(rapatkan(satu.kode)) || (satu.kodeBps !== null && nilai.includes(satu.kodeBps)))
  const nama = kecamatan.filter((satu) => nilai.includes(rapatkan(satu.nama)) || nilai.includes(rapatkan(`Kecamatan ${satu.nama}`)) || nilai.includes(rapatkan(`Kec ${satu.nama}`)))
  if (kode.length > 1 || nama.length > 1 || (kode[0] && nama[0] && kode[0] !== nama[0])) return 'beda'
  return kode[0] ?? nama[0] ?? null
}

/** Most points that are kept of all outlines together; and half a pixel of a wide screen, from which simplifying begins. */
const TITIK_SIMPAN = 12_000
const BATAS_AWAL = 0.6

function gambar(cincinOleh: ReadonlyMap<number, Lintang[][]>): { bentuk: Record<string, number[][]>; tinggi: number } {
  const semua = [...cincinOleh.values()].flat(2)
  const [barat, timur] = [semua.reduce((n, [x]) => Math.min(n, x), 180), semua.reduce((n, [x]) => Math.max(n, x), -180)]
  const [selatan, utara] = [semua.reduce((n, [, y]) => Math.min(n, y), 90), semua.reduce((n, [, y]) => Math.max(n, y), -90)]
  const mampat = Math.cos((((selatan + utara) / 2) * Math.PI) / 180)
  const skala = 1000 / Math.max((timur - barat) * mampat, (utara - selatan) / 3.9, 1e-9)
  const titik = ([x, y]: Lintang): Titik => [(x - barat) * mampat * skala, (utara - y) * skala]
  for (let batas = BATAS_AWAL; ; batas *= 2) {
    const bentuk = Object.fromEntries([...cincinOleh].map(([id, daftar]) => [String(id), daftar.flatMap((satu) => {
      const bulat = sederhanakan(satu.map(titik), batas).map(([x, y]) => [Math.round(x), Math.round(y)] as const).filter(([x, y], i, isi) => i === 0 || x !== isi[i - 1]?.[0] || y !== isi[i - 1]?.[1])
      return bulat.length < 4 ? [] : [bulat.flat()]
    })]))
    if (Object.values(bentuk).flat(2).length <= TITIK_SIMPAN * 2 || batas > 64) return { bentuk, tinggi: Math.max(100, Math.min(4000, Math.ceil((utara - selatan) * skala))) }
  }
}

/**
 * Outlines of kecamatan from a GeoJSON, checked and made small: only numbers come of it. What cannot be matched is named and left out; what
 * contradicts itself, or is no such file, is refused as a whole.
 */
export function bacaBatas(teks: string, kecamatan: readonly KecamatanBatas[]): Hasil {
  if (teks.length > MAKS_GEOJSON) return salah('Berkas lebih dari 2 MB. Sederhanakan batasnya lebih dulu.')
  let isi: unknown
  try { isi = JSON.parse(teks) } catch { return salah('Berkas ini bukan GeoJSON: isinya tidak dapat dibaca sebagai JSON.') }
  const koleksi = objek(isi)
  if (koleksi?.type !== 'FeatureCollection' || !Array.isArray(koleksi.features)) return salah('Berkas ini bukan GeoJSON berjenis FeatureCollection.')
  const fitur = koleksi.features as unknown[]
  if (fitur.length > MAKS_FITUR) return salah(`Berkas memuat ${fitur.length} wilayah. Kirim batas kecamatan kabupaten ini saja, paling banyak ${MAKS_FITUR}.`)
  const oleh = new Map<number, Lintang[][]>()
  const asing: string[] = []
  let banyak = 0
  for (const [i, satu] of fitur.entries()) {
    const sifat = objek(objek(satu)?.properties) ?? {}
    const nama = Object.values(sifat).find((nilai) => typeof nilai === 'string' && nilai.trim() !== '')
    const sebut = typeof nama === 'string' ? `"${nama.slice(0, 60)}"` : `ke-${i + 1}`
    const daftar = cincin(objek(objek(satu)?.geometry))
    if (daftar === null) return salah(`Wilayah ${sebut} bukan Polygon atau MultiPolygon dengan bujur dan lintang di Indonesia (urutannya bujur, lintang, dalam derajat).`)
    banyak += daftar.reduce((n, { length }) => n + length, 0)
    if (banyak > MAKS_TITIK) return salah('Batasnya terlalu rinci. Sederhanakan lebih dulu.')
    const pemilik = milik(sifat, kecamatan)
    if (pemilik === 'beda') return salah(`Wilayah ${sebut} menyebut kode dan nama kecamatan yang berbeda. Perbaiki berkasnya lebih dulu.`)
    if (pemilik === null) asing.push(sebut)
    else if (oleh.has(pemilik.id)) return salah(`Kecamatan ${pemilik.nama} muncul dua kali. Gabungkan menjadi satu MultiPolygon.`)
    else oleh.set(pemilik.id, daftar)
  }
  if (oleh.size === 0) return salah('Tidak ada wilayah yang cocok dengan kode atau nama kecamatan di daftar. Periksa isi properties berkasnya.')
  return { ok: true, ...gambar(oleh), tanpa: kecamatan.filter(({ id }) => !oleh.has(id)).map(({ nama }) => nama), asing }
}
