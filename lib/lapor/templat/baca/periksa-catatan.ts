import type { BukuBaca } from '@/lib/dasar/buku/types'
import type { Kendala } from '@/lib/lapor/kendala/types'
import { bandingkanCatatan, namaCatatan, type BarisCatatan } from './banding-catatan'
import { isKembar, isKosong, KOLOM_CATATAN, kunciCatatan, nilaiCatatan, periksaCatatan, ringkasCatatan, tampilCatatan, type MedanCatatan, type NilaiCatatan } from '../catatan'
import type { BedaTemplat, KunciTemplat, LembarTemplat, SelBeda, SelTolak } from '../types'
import { daftarCatatan, jenisBeda } from '../utils'

const SELURUHNYA = 'Seluruh catatan'

interface Konteks {
  lembar: LembarTemplat
  kini: ReadonlyMap<number, Kendala>
  /** stored notes that a row of the file speaks of, with its number */
  terpakai: Map<number, number>
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

/**
 * A row for a new note whose note is there already: this very row was applied before, or somebody wrote the same by hand. What it says
 * otherwise changes that note: unasked only where nobody has touched it since this row made it.
 */
function sudahAda(baris: BarisCatatan, ada: Kendala, { hasil }: Konteks): void {
  const milik = baris.asal !== null && ada.asalTemplat === baris.asal
  const tersimpan = nilaiCatatan(ada)
  KOLOM_CATATAN.forEach(({ medan, nama }, urut) => {
    const [kini, sesudah] = [tersimpan[medan], baris.diBerkas[medan]]
    const sama = kini === sesudah || (!milik && (sesudah === null || medan === 'uraian'))
    if (sama) return void (hasil.sama += sesudah === null ? 0 : 1)
    const satu = { kunci: kunciCatatan(String(ada.id), medan), alamat: baris.alamat[urut] ?? '', baris: namaCatatan(tersimpan), kolom: nama, sesudah, jenis: jenisBeda(kini, sesudah) }
    if (milik && ada.versi === 1) hasil.beda.push({ ...satu, sebelum: kini })
    else hasil.bentrok.push({ ...satu, sebelum: null, tersimpan: kini, oleh: ada.oleh, pada: ada.pada })
  })
}

/** The stored note that a row for a new one stands for. */
const cariAda = ({ asal, diBerkas }: BarisCatatan, kini: ReadonlyMap<number, Kendala>): Kendala | undefined =>
  [...kini.values()].find(({ asalTemplat }) => asal !== null && asalTemplat === asal) ?? [...kini.values()].find((satu) => isKembar(nilaiCatatan(satu), diBerkas))

function tambah(baris: BarisCatatan, baru: BarisCatatan[], konteks: Konteks): void {
  const { kini, terpakai, hasil } = konteks
  if (tolakAturan(baris, baris.diBerkas, konteks)) return
  const ada = cariAda(baris, kini)
  const lain = (ada ? terpakai.get(ada.id) : undefined) ?? baru.find((satu) => isKembar(satu.diBerkas, baris.diBerkas))?.nomor
  if (lain !== undefined) return void hasil.tolak.push(tolakSel(baris, 'uraian', `Catatan ini sama dengan baris ${lain}. Hapus salah satunya.`))
  if (ada) {
    terpakai.set(ada.id, baris.nomor)
    return sudahAda(baris, ada, konteks)
  }
  baru.push(baris)
  if (baris.asal !== null) hasil.asalCatatan = { ...hasil.asalCatatan, [`N${baris.nomor}`]: baris.asal }
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
  const konteks: Konteks = { lembar, kini: new Map(lembar.kendala.map((satu) => [satu.id, satu])), terpakai: new Map(), hasil }
  const baru: BarisCatatan[] = []
  for (const baris of banding.baris) if (baris.id !== null) konteks.terpakai.set(baris.id, baris.nomor)
  for (const baris of banding.baris) {
    const { id, dilihat } = baris
    if (lembar.hak.entri !== null) {
      if (berubahkah(baris)) hasil.tolak.push(tolakSel(baris, 'uraian', `Catatan ini tidak dapat Anda ubah. ${lembar.hak.entri} Kembalikan isinya.`))
    } else if (id === null || dilihat === null) tambah(baris, baru, konteks)
    else if (isKosong(baris.diBerkas)) hapus(baris, id, dilihat, konteks)
    else ubah(baris, id, dilihat, konteks)
  }
  catatAsing(kunci, baru.length, konteks)
}

/** What stands on the server and not in the file: said, not touched. */
function catatAsing(kunci: KunciTemplat, jumlahBaru: number, { lembar, terpakai, hasil }: Konteks): void {
  const dikenal = new Set(kunci.kendala?.map(([id]) => id))
  const asing = lembar.kendala.filter(({ id }) => !dikenal.has(id) && !terpakai.has(id))
  const dulu = asing.filter(({ asalTemplat }) => kunci.id !== undefined && asalTemplat?.startsWith(`${kunci.id}/`) === true).length
  if (dulu > 0) hasil.catatan.push(`${dulu} catatan yang dulu masuk dari berkas ini sekarang kosong di berkas; di server tidak disentuh.`)
  if (jumlahBaru > 0 && asing.length > dulu) hasil.catatan.push(`${asing.length - dulu} catatan kendala ditulis di server sejak templat diunduh. Periksa agar tidak tertulis dua kali.`)
}
