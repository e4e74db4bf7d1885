import { alamatSel } from '@/lib/dasar/buku/tulis'
import type { BukuBaca } from '@/lib/dasar/buku/types'
import { tampilBaca } from './sel'
import { bacaSelCatatan } from './catatan'
import { dariDeret, denganAwal, deretCatatan, isKosong, KOLOM_CATATAN, type DaftarCatatan, type KolomCatatan, type NilaiCatatan } from '../catatan'
import { NAMA_LEMBAR, TANDA_KENDALA } from '../constants'
import { cariLetak, kembar, sifatSel, type BacaSifat, type Letak } from './letak'
import type { KunciTemplat, SelTolak } from '../types'

/** One row of the sheet "Kendala" that says something. */
export interface BarisCatatan {
  /** id of the stored note; null: a new one */
  id: number | null
  /** row in the file, 1-based */
  nomor: number
  /** of a row for a new note: the download and row that it is known by again */
  asal: string | null
  baris: string
  /** as the key holds it; null for a new one */
  dilihat: NilaiCatatan | null
  diBerkas: NilaiCatatan
  /** where each column stands in the file, in the order of KOLOM_CATATAN; the sheet's name where it is gone */
  alamat: readonly string[]
}

export interface BandingCatatan {
  baris: BarisCatatan[]
  /** cells that cannot be read, by row number: such a row goes no further */
  tolak: SelTolak[]
  dibaca: number
  catatan: string[]
}

/** "Kendala: Lelang gagal karena…" */
export const namaCatatan = (nilai: NilaiCatatan): string => {
  const uraian = nilai.uraian?.replace(/\s+/g, ' ') ?? ''
  return `${nilai.sifat ?? 'Kendala'}: ${uraian.length > 60 ? `${uraian.slice(0, 60)}…` : uraian}`
}

interface BacaBaris {
  letak: Letak
  sifat: BacaSifat
  daftar: DaftarCatatan
  /** name of the download */
  unduhan: string | undefined
}

function bacaBaris({ letak, sifat, daftar, unduhan }: BacaBaris, ke: number, dikenal: { id: number; dilihat: NilaiCatatan } | null, hasil: BandingCatatan): void {
  const sel = letak.lembar.baris[ke] ?? []
  const di = (kolom: KolomCatatan): string => {
    const tempat = letak.kolom.get(kolom.kolom)
    return tempat === undefined ? letak.lembar.nama : `${letak.lembar.nama}!${alamatSel(ke, tempat)}`
  }
  const baris = dikenal ? namaCatatan(dikenal.dilihat) : `Catatan baru di baris ${ke + 1}`
  const semula = dikenal ? deretCatatan(dikenal.dilihat) : []
  let gagal = false
  const nilai = KOLOM_CATATAN.map((kolom, urut) => {
    const tempat = letak.kolom.get(kolom.kolom)
    if (tempat === undefined) return semula[urut] ?? null
    hasil.dibaca += 1
    const isi = sel[tempat] ?? null
    const baca = bacaSelCatatan(kolom.medan, isi, sifat(ke, tempat), daftar)
    if (baca.ok) return baca.nilai
    gagal = true
    hasil.tolak.push({ alamat: di(kolom), baris, kolom: kolom.nama, nilai: tampilBaca(isi), kalimat: baca.pesan })
    return null
  })
  if (gagal) return
  const isi = dariDeret(nilai)
  const tanda = String(sel[letak.kolomId] ?? '')
  const asal = !dikenal && unduhan !== undefined && /^N[1-9]\d{0,8}$/.test(tanda) ? `${unduhan}/${tanda}` : null
  if (dikenal && isKosong(isi)) hasil.baris.push({ ...dikenal, nomor: ke + 1, asal, baris, diBerkas: isi, alamat: KOLOM_CATATAN.map(di) })
  else hasil.baris.push({ id: dikenal?.id ?? null, dilihat: dikenal?.dilihat ?? null, nomor: ke + 1, asal, baris, diBerkas: dikenal ? isi : denganAwal(isi), alamat: KOLOM_CATATAN.map(di) })
}

function bandingkanLembar(baca: BacaBaris, kunci: ReadonlyMap<number, NilaiCatatan>, hasil: BandingCatatan): void {
  const { lembar, barisNomor, kolomId, kolom } = baca.letak
  const terlihat = new Map<string, number>()
  const tolakBaris = (ke: number, nilai: string, kalimat: string): void =>
    void hasil.tolak.push({ alamat: `${lembar.nama}!${alamatSel(ke, kolomId)}`, baris: `baris ${ke + 1} berkas`, kolom: 'seluruh baris', nilai, kalimat })
  for (let ke = barisNomor + 1; ke < lembar.baris.length; ke++) {
    const sel = lembar.baris[ke] ?? []
    const tanda = String(sel[kolomId] ?? '')
    const isi = KOLOM_CATATAN.flatMap((satu) => {
      const tempat = kolom.get(satu.kolom) ?? -1
      const nilai = sel[tempat] ?? null
      return (nilai !== null && String(nilai).trim() !== '') || baca.sifat(ke, tempat).tanpaNilai ? [nilai] : []
    })
    const id = /^K([1-9]\d{0,8})$/.exec(tanda)?.[1]
    if (id === undefined) {
      // a row that was copied with its mark is a row of its own, known by nothing
      const salinan = terlihat.has(tanda)
      if (isi.length > 0) bacaBaris(salinan ? { ...baca, unduhan: undefined } : baca, ke, null, hasil)
      terlihat.set(tanda, ke)
      continue
    }
    const dilihat = kunci.get(Number(id))
    const pertama = terlihat.get(tanda)
    if (pertama !== undefined) tolakBaris(ke, tampilBaca(isi[0] ?? null), `Baris ini salinan dari baris ${pertama + 1}. Hapus, lalu tulis catatan baru di baris kosong di bawahnya.`)
    else if (!dilihat) tolakBaris(ke, tanda, 'Catatan ini tidak dikenal oleh berkas ini. Tulis di baris kosong sebagai catatan baru.')
    else bacaBaris(baca, ke, { id: Number(id), dilihat }, hasil)
    terlihat.set(tanda, pertama ?? ke)
  }
  const hilang = [...kunci.keys()].filter((id) => !terlihat.has(`K${id}`)).length
  if (hilang > 0) hasil.catatan.push(`${hilang} catatan tidak ada lagi di lembar ${lembar.nama}; di server tidak disentuh. Untuk menghapus catatan, kosongkan isinya, bukan barisnya.`)
}

/** Compares the sheet "Kendala" with its own key. A template from before it had that sheet says nothing about notes. */
export function bandingkanCatatan(buku: BukuBaca, kunci: KunciTemplat, daftar: DaftarCatatan): BandingCatatan {
  const hasil: BandingCatatan = { baris: [], tolak: [], dibaca: 0, catatan: [] }
  if (kunci.kendala === undefined) return hasil
  const letak = cariLetak(buku, TANDA_KENDALA)
  if (letak === null) {
    hasil.catatan.push(`Lembar ${NAMA_LEMBAR.kendala} tidak ada di berkas; catatan di server tidak disentuh.`)
    return hasil
  }
  const ganda = kembar(letak)
  if (ganda.length > 0) {
    hasil.tolak.push({ alamat: letak.lembar.nama, baris: 'kepala tabel', kolom: `nomor ${ganda.join(', ')}`, nilai: '', kalimat: 'Nomor kolom ini ada dua. Hapus kolom salinannya, lalu unggah lagi.' })
    return hasil
  }
  const hilang = KOLOM_CATATAN.filter(({ kolom }) => !letak.kolom.has(kolom))
  if (hilang.length > 0) hasil.catatan.push(`Kolom ${hilang.map(({ nama }) => nama).join(', ')} tidak ada di lembar ${letak.lembar.nama}; isinya di server tidak disentuh.`)
  bandingkanLembar({ letak, sifat: sifatSel(letak), daftar, unduhan: kunci.id }, new Map(kunci.kendala.map(([id, deret]) => [id, dariDeret(deret)])), hasil)
  return hasil
}
