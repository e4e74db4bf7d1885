import type { BukuBaca } from '@/lib/dasar/buku/types'
import type { Kendala } from '@/lib/lapor/kendala/types'
import { bandingkanCatatan, namaCatatan, type BarisCatatan } from './banding-catatan'
import { deretCatatan, isKembar, isKosong, KOLOM_CATATAN, kunciCatatan, nilaiCatatan, periksaCatatan, ringkasCatatan, tampilCatatan, type MedanCatatan, type NilaiCatatan } from '../catatan'
import type { BedaTemplat, KunciTemplat, LembarTemplat, SelBeda, SelTolak } from '../types'
import { daftarCatatan, jenisBeda } from '../utils'

const SELURUHNYA = 'Seluruh catatan'

interface Konteks {
  lembar: LembarTemplat
  kini: ReadonlyMap<number, Kendala>
  hasil: BedaTemplat
}

const tolakSel = ({ alamat, baris, diBerkas }: BarisCatatan, medan: MedanCatatan, kalimat: string): SelTolak => {
  const urut = KOLOM_CATATAN.findIndex((satu) => satu.medan === medan)
  return { alamat: alamat[urut] ?? '', baris, kolom: KOLOM_CATATAN[urut]?.nama ?? '', nilai: tampilCatatan(medan, diBerkas[medan]), kalimat }
}

/** The rules of the entry page's form, asked of the note as it would be. */
function tolakAturan(baris: BarisCatatan, nilai: NilaiCatatan, { lembar, hasil }: Konteks): boolean {
  const periksa = periksaCatatan(nilai, { unitId: lembar.unit.id, tahun: lembar.periode.tahun, bulan: lembar.periode.bulan }, daftarCatatan(lembar))
  if (!periksa.ok) for (const { medan, kalimat } of periksa.salah) hasil.tolak.push(tolakSel(baris, medan, kalimat))
  return !periksa.ok
}

function masukkan(satu: SelBeda, tersimpan: string | null, kini: Kendala, hasil: BedaTemplat): void {
  if (tersimpan === satu.sesudah) hasil.sama += 1
  else if (tersimpan === satu.sebelum) hasil.beda.push(satu)
  else hasil.bentrok.push({ ...satu, jenis: jenisBeda(tersimpan, satu.sesudah), tersimpan, oleh: kini.oleh, pada: kini.pada })
}

/** A note that is emptied in the file is taken out, as a whole. */
function hapus(baris: BarisCatatan, id: number, dilihat: NilaiCatatan, { kini, hasil }: Konteks): void {
  const ada = kini.get(id)
  if (!ada) return void (hasil.sama += 1)
  const satu = { kunci: kunciCatatan(String(id), 'hapus'), alamat: baris.alamat[0] ?? '', baris: baris.baris, kolom: SELURUHNYA, sebelum: ringkasCatatan(dilihat), sesudah: null, jenis: 'dikosongkan' as const }
  masukkan(satu, ringkasCatatan(nilaiCatatan(ada)), ada, hasil)
}

function ubah(baris: BarisCatatan, id: number, dilihat: NilaiCatatan, konteks: Konteks): void {
  const { kini, hasil } = konteks
  const berubah = KOLOM_CATATAN.filter(({ medan }) => baris.diBerkas[medan] !== dilihat[medan])
  if (berubah.length === 0) return
  const ada = kini.get(id)
  if (!ada) return void hasil.tolak.push(tolakSel(baris, berubah[0]?.medan ?? 'uraian', 'Catatan ini sudah dihapus di server. Kosongkan barisnya, atau pindahkan isinya ke baris kosong sebagai catatan baru.'))
  const tersimpan = nilaiCatatan(ada)
  const nanti = Object.fromEntries(KOLOM_CATATAN.map(({ medan }) => [medan, (berubah.some((satu) => satu.medan === medan) ? baris.diBerkas : tersimpan)[medan]])) as NilaiCatatan
  if (tolakAturan(baris, nanti, konteks)) return
  for (const { medan, nama } of berubah) {
    const urut = KOLOM_CATATAN.findIndex((satu) => satu.medan === medan)
    const [sebelum, sesudah] = [dilihat[medan], baris.diBerkas[medan]]
    masukkan({ kunci: kunciCatatan(String(id), medan), alamat: baris.alamat[urut] ?? '', baris: baris.baris, kolom: nama, sebelum, sesudah, jenis: jenisBeda(sebelum, sesudah) }, tersimpan[medan], ada, hasil)
  }
}

function tambah(baris: BarisCatatan, baru: BarisCatatan[], konteks: Konteks): void {
  const { kini, hasil } = konteks
  if (tolakAturan(baris, baris.diBerkas, konteks)) return
  const isi = deretCatatan(baris.diBerkas)
  const jumlah = isi.filter((satu) => satu !== null).length
  if ([...kini.values()].some((satu) => isKembar(nilaiCatatan(satu), baris.diBerkas))) return void (hasil.sama += jumlah)
  const lain = baru.find((satu) => isKembar(satu.diBerkas, baris.diBerkas))
  if (lain) return void hasil.tolak.push(tolakSel(baris, 'uraian', `Catatan ini sama dengan baris ${lain.nomor}. Hapus salah satunya.`))
  baru.push(baris)
  const nama = `Baru: ${namaCatatan(baris.diBerkas)}`
  KOLOM_CATATAN.forEach(({ medan, nama: kolom }, urut) => {
    const sesudah = baris.diBerkas[medan]
    if (sesudah !== null) hasil.beda.push({ kunci: kunciCatatan(`N${baris.nomor}`, medan), alamat: baris.alamat[urut] ?? '', baris: nama, kolom, sebelum: null, sesudah, jenis: 'baru' })
  })
}

const berubahkah = ({ dilihat, diBerkas }: BarisCatatan): boolean => dilihat === null || KOLOM_CATATAN.some(({ medan }) => dilihat[medan] !== diBerkas[medan])

/** Adds to `hasil` what the sheet "Kendala" would do to the notes as they stand now. Nothing is saved. */
export function susunBedaCatatan(buku: BukuBaca, kunci: KunciTemplat, lembar: LembarTemplat, hasil: BedaTemplat): void {
  const banding = bandingkanCatatan(buku, kunci, daftarCatatan(lembar))
  hasil.dibaca += banding.dibaca
  hasil.catatan.push(...banding.catatan)
  hasil.tolak.push(...banding.tolak)
  const konteks: Konteks = { lembar, kini: new Map(lembar.kendala.map((satu) => [satu.id, satu])), hasil }
  const baru: BarisCatatan[] = []
  for (const baris of banding.baris) {
    const { id, dilihat } = baris
    if (lembar.hak.entri !== null) {
      if (berubahkah(baris)) hasil.tolak.push(tolakSel(baris, 'uraian', `Catatan ini tidak dapat Anda ubah. ${lembar.hak.entri} Kembalikan isinya.`))
    } else if (id === null || dilihat === null) tambah(baris, baru, konteks)
    else if (isKosong(baris.diBerkas)) hapus(baris, id, dilihat, konteks)
    else ubah(baris, id, dilihat, konteks)
  }
  const dikenal = new Set(kunci.kendala?.map(([id]) => id))
  const asing = lembar.kendala.filter(({ id }) => !dikenal.has(id)).length
  if (baru.length > 0 && asing > 0) hasil.catatan.push(`${asing} catatan kendala ditulis di server sejak templat diunduh. Periksa agar tidak tertulis dua kali.`)
}
