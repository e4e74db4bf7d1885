import { tanggal } from '@/lib/dasar/format/tanggal'
import { cariInduk, kunciKode, kunciNama, type Dikenal } from './induk'
import type { BarisDaftar, BarisRencana, IsiMasa, Kolom, Rencana, Ubahan, UnitKini } from './types'
import { kodeInduk, usulKategori } from './usul'
import { usulSingkat } from './singkatan'

const ISI = ['nama', 'namaSingkat', 'kategori', 'induk', 'asisten', 'kepalaNama', 'kepalaJabatan', 'kepalaNip'] as const satisfies readonly Kolom[]

interface Keadaan {
  kini: readonly UnitKini[]
  berlakuMulai: string
  /** end of the latest locked month */
  terkunciSampai: string | null
}

/** What stands of a unit, with what the list says of it; a column that the list leaves empty stays as it is. */
function isiUbah(baris: BarisDaftar, kini: UnitKini, induk: string | null | undefined): IsiMasa {
  const pakai = <T>(baru: T | undefined, lama: T): T => (baru === undefined ? lama : baru)
  return {
    nama: pakai(baris.nama, kini.nama), namaSingkat: pakai(baris.namaSingkat, kini.namaSingkat), kategori: pakai(baris.kategori, kini.kategori),
    induk: pakai(induk, kini.induk), asisten: pakai(baris.asisten, kini.asisten), kepalaNama: pakai(baris.kepalaNama, kini.kepalaNama),
    kepalaJabatan: pakai(baris.kepalaJabatan, kini.kepalaJabatan), kepalaNip: pakai(baris.kepalaNip, kini.kepalaNip),
  }
}

function rencanaUbah(baris: BarisDaftar, kini: UnitKini, induk: string | null | undefined, berlakuMulai: string): BarisRencana {
  const isi = isiUbah(baris, kini, induk)
  const ubah = ISI.filter((kolom) => isi[kolom] !== kini[kolom]).map((kolom): Ubahan => ({ kolom, lama: kini[kolom], baru: isi[kolom] }))
  const tanda = { nomor: baris.nomor, kode: kini.kode, nama: isi.nama }
  if (ubah.length === 0) return { ...tanda, keadaan: 'SAMA' }
  if (berlakuMulai < kini.mulai) return { ...tanda, keadaan: 'SALAH', salah: [`Nama sekarang berlaku mulai ${tanggal(kini.mulai)}. Pilih tanggal itu atau sesudahnya.`] }
  return { ...tanda, keadaan: 'UBAH', isi, ubah, kini: { unitId: kini.unitId, masaId: kini.masaId, mulai: kini.mulai } }
}

function rencanaBaru(baris: BarisDaftar, induk: string | null | undefined, dikenal: Dikenal): BarisRencana {
  const tanda = { nomor: baris.nomor, kode: baris.kode, nama: baris.nama ?? '' }
  const kategori = baris.kategori ?? usulKategori(tanda.nama)
  if (tanda.nama === '') return { ...tanda, keadaan: 'SALAH', salah: ['Nama belum diisi. Unit baru memerlukan nama.'] }
  if (kategori === undefined) return { ...tanda, keadaan: 'SALAH', salah: [`Kategori belum diisi dan tidak terbaca dari nama "${tanda.nama}". Tulis Dinas, Badan, Bagian, Kecamatan, RSUD, atau Puskesmas.`] }
  const atas = kodeInduk(baris.kode)
  const indukKode = induk === undefined ? (atas !== null && dikenal.kode.has(kunciKode(atas)) ? (dikenal.kode.get(kunciKode(atas)) ?? null) : null) : induk
  const usulan: Kolom[] = []
  if (baris.namaSingkat === undefined) usulan.push('namaSingkat')
  if (baris.kategori === undefined) usulan.push('kategori')
  if (induk === undefined && indukKode !== null) usulan.push('induk')
  return {
    ...tanda, keadaan: 'BARU', usulan,
    isi: {
      nama: tanda.nama, namaSingkat: baris.namaSingkat ?? usulSingkat(tanda.nama), kategori, induk: indukKode, asisten: baris.asisten ?? null,
      kepalaNama: baris.kepalaNama ?? null, kepalaJabatan: baris.kepalaJabatan ?? null, kepalaNip: baris.kepalaNip ?? null,
    },
  }
}

/** Why a row cannot be what it says it is, besides its own cells. */
function salahTempat(baris: BarisDaftar, semua: readonly BarisDaftar[], { kini }: Keadaan, ada: UnitKini | undefined): string[] {
  const salah: string[] = []
  const kunci = kunciKode(baris.kode)
  const dahulu = semua.find((lain) => lain.nomor < baris.nomor && lain.kode !== '' && kunciKode(lain.kode) === kunci)
  if (baris.kode !== '' && dahulu) salah.push(`Kode ini sudah ada di baris ${dahulu.nomor}.`)
  if (ada?.sampai) salah.push(`Unit ini sudah berakhir ${tanggal(ada.sampai)}.`)
  if (ada) return salah
  const mirip = kini.find((satu) => kunciKode(satu.kode) === kunci)
  if (mirip) salah.push(`Kode ini hanya berbeda angka nol dari ${mirip.kode} (${mirip.nama}). Tulis kode yang sama, atau perbaiki dulu kode unit itu.`)
  const senama = baris.nama === undefined ? undefined : kini.find((satu) => satu.sampai === null && kunciNama(satu.nama) === kunciNama(baris.nama ?? ''))
  if (!mirip && senama) salah.push(`Nama ini milik unit berkode ${senama.kode}. Bila kode unit itu keliru, perbaiki dulu di halaman unitnya.`)
  return salah
}

/** A row whose parent cannot be made cannot be made either; and nobody is the parent of a parent of itself. */
function periksaInduk(baris: BarisRencana[], kini: readonly UnitKini[]): BarisRencana[] {
  const indukDari = new Map(kini.map((satu) => [satu.kode, satu.induk]))
  for (const satu of baris) if (satu.keadaan === 'BARU' || satu.keadaan === 'UBAH') indukDari.set(satu.kode, satu.isi.induk)
  const rusak = new Set(baris.filter(({ keadaan, kode }) => keadaan === 'SALAH' && !kini.some((lama) => lama.kode === kode)).map(({ kode }) => kode))
  return baris.map((satu): BarisRencana => {
    if (satu.keadaan !== 'BARU' && satu.keadaan !== 'UBAH') return satu
    const tolak = (pesan: string): BarisRencana => ({ nomor: satu.nomor, kode: satu.kode, nama: satu.nama, keadaan: 'SALAH', salah: [pesan] })
    const jalur = new Set([satu.kode])
    for (let atas = satu.isi.induk; atas !== null; atas = indukDari.get(atas) ?? null) {
      if (atas === satu.isi.induk && atas === satu.kode) return tolak('Unit tidak dapat menjadi induk dirinya.')
      if (rusak.has(atas)) return tolak(`Induknya (${atas}) ada di daftar ini dengan baris yang bermasalah.`)
      if (jalur.has(atas)) return tolak('Induknya berputar kembali ke unit ini sendiri.')
      jalur.add(atas)
    }
    return satu
  })
}

/** Holds a list against what stands, row by row. Pure; the same again when it is saved. */
export function bandingkan(daftar: readonly BarisDaftar[], keadaan: Keadaan): Rencana {
  const { kini, berlakuMulai, terkunciSampai } = keadaan
  const dariKode = new Map(kini.map((satu) => [satu.kode, satu]))
  const dikenal = { kode: new Map<string, string>(), nama: new Map<string, Set<string>>() }
  const kenal = (kode: string, ...nama: (string | undefined)[]): void => {
    dikenal.kode.set(kunciKode(kode), kode)
    for (const satu of nama) if (satu) dikenal.nama.set(kunciNama(satu), (dikenal.nama.get(kunciNama(satu)) ?? new Set()).add(kode))
  }
  for (const satu of daftar) if (satu.kode !== '') kenal(satu.kode, satu.nama, satu.namaSingkat ?? (satu.nama && usulSingkat(satu.nama)))
  for (const satu of kini) if (satu.sampai === null) kenal(satu.kode, satu.nama, satu.namaSingkat)

  const mentah = daftar.map((baris): BarisRencana => {
    const ada = dariKode.get(baris.kode)
    const induk = baris.induk ? cariInduk(baris.induk, dikenal) : { kode: baris.induk }
    const salah = [...baris.salah, ...salahTempat(baris, daftar, keadaan, ada), ...('salah' in induk ? [induk.salah] : [])]
    if (salah.length > 0 || 'salah' in induk) return { nomor: baris.nomor, kode: baris.kode, nama: baris.nama ?? ada?.nama ?? baris.tulis ?? '', keadaan: 'SALAH', salah }
    return ada ? rencanaUbah(baris, ada, induk.kode, berlakuMulai) : rencanaBaru(baris, induk.kode, dikenal)
  })
  let baris = periksaInduk(mentah, kini)
  // a parent that fell away takes its parts with it, and they theirs
  for (let lagi = periksaInduk(baris, kini); lagi.some((satu, letak) => satu.keadaan !== baris[letak]?.keadaan); lagi = periksaInduk(baris, kini)) baris = lagi
  const disebut = new Set(daftar.map(({ kode }) => kode))
  const terkunci = terkunciSampai !== null && berlakuMulai <= terkunciSampai && baris.some(({ keadaan: jadi }) => jadi === 'UBAH')
  return {
    berlakuMulai,
    baris,
    takDisebut: kini.filter((satu) => satu.sampai === null && !disebut.has(satu.kode)).map(({ kode, nama }) => ({ kode, nama })),
    tanggalSalah: terkunci ? `Periode sampai ${tanggal(terkunciSampai)} sudah terkunci, jadi unit yang sudah ada tidak dapat berubah sejak ${tanggal(berlakuMulai)}. Pilih tanggal sesudahnya.` : null,
  }
}
