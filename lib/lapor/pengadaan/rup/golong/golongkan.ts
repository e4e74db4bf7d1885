import { bilangan, rupiah } from '@/lib/dasar/format/angka'
import { namaSama } from '@/lib/lapor/impor/padanan/utils'
import { JENIS_PENGADAAN, METODE } from '@/lib/realisasi/pengadaan/tahap'
import { jumlah, sen, senFromText, senToText } from '@/lib/realisasi/rupiah'
import { NAMA_JENIS, NAMA_METODE } from '../../constants'
import type { BarisRup } from '../types'
import { butirKosong, butirPaket } from './butir'
import { paguBaris, satukanGanda, type BarisUnit } from './ganda'
import { cariHilang } from './hilang'
import { kelompokkan } from './kelompok'
import { BukuPaket } from './padan'
import { kunciUnitRup, unitBaris } from './tempat'
import type { ButirRup, Dunia, GolonganRup, PertanyaanRup, Putusan, TanyaSub } from './types'

const nilai = (daftar: readonly BarisRup[]): string => senToText(jumlah(daftar.map(paguBaris)))

/** The file may count in thousands: until that is answered its figures are shown as they stand, and nothing is applied. */
function tanyaSatuan(baris: readonly BarisRup[], { satuan }: Dunia, putusan: Putusan): PertanyaanRup[] {
  if (satuan <= 1) return []
  const total = jumlah(baris.filter(({ kelas }) => kelas === 'PAKET').map(paguBaris))
  const dulu = putusan.satuan === 'ya' ? sen(total / BigInt(satuan)) : total
  const kata = satuan === 1_000 ? 'ribuan' : satuan === 1_000_000 ? 'jutaan' : 'miliaran'
  return [{
    kunci: 'satuan', judul: `Angka di berkas dalam ${kata} rupiah?`, uraian: `Berkas menyebut "dalam ${kata} rupiah".`, baris: baris.length, nilai: senToText(dulu),
    pilihan: [{ nilai: 'ya', nama: `Ya, kalikan ${bilangan(satuan)}`, akibat: `Jumlahnya ${rupiah(sen(dulu * BigInt(satuan)))}` }, { nilai: 'tidak', nama: 'Tidak, angkanya rupiah penuh', akibat: `Jumlahnya ${rupiah(dulu)}` }],
  }]
}

const kali = (teks: string | null, satuan: number): string | null => (teks === null ? null : senToText(sen(senFromText(teks) * BigInt(satuan))))

function tanyaUnit(kunci: string, daftar: readonly BarisRup[]): PertanyaanRup {
  const [kode = '', nama = ''] = [daftar[0]?.unitKode, daftar[0]?.unitNama]
  const tulis = [kode, nama].filter(Boolean).join(' ')
  return {
    kunci: `unit:${kunci}`, judul: tulis === '' ? 'Berkas tidak menyebut unit pada sebagian barisnya' : `Unit mana "${tulis.slice(0, 200)}"?`,
    uraian: tulis === '' ? 'Pilih unit pemilik baris itu.' : 'Kode dan namanya tidak membuktikan satu unit di sini.', baris: daftar.length, nilai: nilai(daftar), pilihan: [{ nilai: '0', nama: 'Bukan unit di sini; barisnya tidak dipakai' }], pilihUnit: true,
  }
}

function tanyaUmum(apa: 'metode' | 'jenis', daftar: readonly BarisRup[]): PertanyaanRup {
  const semua = apa === 'metode' ? METODE.map((satu) => ({ nilai: satu, nama: NAMA_METODE[satu] })) : JENIS_PENGADAAN.filter((satu) => satu !== 'SWAKELOLA').map((satu) => ({ nilai: satu, nama: NAMA_JENIS[satu] }))
  return {
    kunci: apa, judul: apa === 'metode' ? 'Metode paket yang tidak disebut berkas?' : 'Jenis pengadaan paket yang tidak disebut berkas?', baris: daftar.length, nilai: nilai(daftar), pilihan: semua,
    uraian: `Berlaku untuk ${bilangan(daftar.length)} paket yang kolomnya kosong atau tidak dikenal, di antaranya "${daftar[0]?.nama.slice(0, 100) ?? ''}". Bila tidak sama semua, lengkapi berkasnya lalu unggah lagi.`,
  }
}

/** Rows whose unit is known and the reader's own; the others find their state here. */
function bagiUnit(baris: readonly BarisRup[], dunia: Dunia, putusan: Putusan, hasil: GolonganRup): BarisUnit[] {
  const asing: BarisRup[] = []
  const milik: BarisUnit[] = []
  const rusak: BarisRup[] = []
  const kenal = new Map(dunia.paket.flatMap((paket) => (paket.kodeRup === null ? [] : [[paket.kodeRup, paket]])))
  for (const satu of baris) {
    const paket = satu.kodeRup === null ? undefined : kenal.get(satu.kodeRup)
    // a package that is known by code and name proves its unit, however the file calls that
    const unitId = unitBaris(satu, dunia, putusan) ?? (paket !== undefined && namaSama(satu.nama, paket.nama) ? paket.unitId : undefined)
    if (satu.kelas === 'LEWAT') hasil.butir.push(butirKosong(satu, 'LEWAT', satu.sebab))
    else if (unitId !== undefined && unitId !== 0 && dunia.lingkup !== null && !dunia.lingkup.has(unitId)) hasil.butir.push(butirKosong(satu, 'BUKAN_UNIT', null))
    else if (satu.kelas === 'RUSAK') rusak.push(satu)
    else if (unitId === 0) hasil.butir.push(butirKosong(satu, 'LEWAT', 'bukan unit di sini, menurut jawaban'))
    else if (unitId === undefined) asing.push(satu)
    else milik.push({ baris: satu, unitId })
  }
  for (const satu of rusak) hasil.butir.push(butirKosong(satu, 'RUSAK', satu.sebab, unitBaris(satu, dunia, putusan) || null))
  for (const [kunci, daftar] of kelompokkan(asing, kunciUnitRup)) hasil.pertanyaan.push(tanyaUnit(kunci, daftar))
  for (const satu of asing) hasil.butir.push(butirKosong(satu, 'TANYA', 'unitnya belum jelas'))
  // what was answered about a unit can be changed: the question stays beside its answer
  const dijawab = kelompokkan(baris.filter((satu) => satu.kelas === 'PAKET' && putusan[`unit:${kunciUnitRup(satu)}`] !== undefined), kunciUnitRup)
  for (const [kunci, daftar] of dijawab) if (!hasil.pertanyaan.some((satu) => satu.kunci === `unit:${kunci}`)) hasil.pertanyaan.push(tanyaUnit(kunci, daftar))
  return milik
}

function golongkanPaket(pakai: readonly BarisUnit[], dunia: Dunia, putusan: Putusan, hasil: GolonganRup): void {
  const buku = new BukuPaket(dunia, putusan)
  const terpakai = new Map<number, number>()
  const kurang: Record<'metode' | 'jenis', BarisRup[]> = { metode: [], jenis: [] }
  const tanya = (baris: BarisRup, unitId: number, satu: PertanyaanRup): void => {
    hasil.pertanyaan.push(satu)
    hasil.butir.push(butirKosong(baris, 'TANYA', 'menunggu jawaban', unitId))
  }
  for (const satu of pakai) {
    const { baris, unitId } = satu
    const padan = buku.cari(satu)
    if ('tanya' in padan) tanya(baris, unitId, padan.tanya)
    else if ('tolak' in padan) hasil.butir.push(butirKosong(baris, 'TOLAK', padan.tolak, unitId))
    else if ('lewat' in padan) hasil.butir.push(butirKosong(baris, 'LEWAT', padan.lewat, unitId))
    else if (padan.paket !== null && terpakai.has(padan.paket.id)) hasil.butir.push(butirKosong(baris, 'TOLAK', `Paket ini sudah diperbarui oleh baris ${bilangan(terpakai.get(padan.paket.id) ?? 0)}.`, unitId))
    else {
      if (padan.paket !== null) terpakai.set(padan.paket.id, baris.nomor)
      const butir = butirPaket(satu, padan.paket, dunia, putusan)
      if ('tanya' in butir) tanya(baris, unitId, butir.tanya)
      else if ('kurang' in butir) {
        for (const apa of butir.kurang) kurang[apa].push(baris)
        hasil.butir.push(butirKosong(baris, 'TANYA', `${butir.kurang.join(' dan ')} tidak disebut`, unitId))
      } else hasil.butir.push(butir)
    }
  }
  for (const apa of ['metode', 'jenis'] as const) {
    const daftar = kurang[apa].length > 0 ? kurang[apa] : putusan[apa] === undefined ? [] : pakai.filter(({ baris }) => baris[apa] === null).map(({ baris }) => baris)
    if (daftar.length > 0) hasil.pertanyaan.push(tanyaUmum(apa, daftar))
  }
}

function susunTanyaSub(butir: readonly ButirRup[]): TanyaSub[] {
  const daftar = butir.filter((satu): satu is ButirRup & { tanyaSub: string; unitId: number } => satu.tanyaSub !== null && satu.unitId !== null)
  return [...kelompokkan(daftar, ({ tanyaSub }) => tanyaSub)].flatMap(([kunci, grup]): TanyaSub[] => {
    const [satu] = grup
    return satu === undefined ? [] : [{ kunci, unitId: satu.unitId as number, tulis: [satu.baris.subKode, satu.baris.subNama].filter(Boolean).join(' '), nama: satu.baris.nama, baris: grup.length, nilai: nilai(grup.map(({ baris }) => baris)) }]
  }).sort((a, b) => (senFromText(b.nilai) > senFromText(a.nilai) ? 1 : -1))
}

/** What every row of a file would do to the packages as they stand, and what only a person can say. Pure: the same in gives the same out. */
export function golongkan(mentah: readonly BarisRup[], dunia: Dunia, putusan: Putusan): GolonganRup {
  const faktor = dunia.satuan > 1 && putusan.satuan === 'ya' ? dunia.satuan : 1
  const baris = faktor === 1 ? mentah : mentah.map((satu) => ({ ...satu, pagu: kali(satu.pagu, faktor), hps: kali(satu.hps, faktor) }))
  const hasil: GolonganRup = { butir: [], pertanyaan: tanyaSatuan(baris, dunia, putusan), hilang: [], tanyaSub: [] }
  const milik = bagiUnit(baris, dunia, putusan, hasil)
  const ganda = satukanGanda(milik, putusan)
  hasil.pertanyaan.push(...ganda.pertanyaan)
  for (const { baris: satu, sebab } of ganda.lewat) hasil.butir.push(butirKosong(satu, 'LEWAT', sebab))
  for (const { baris: satu } of ganda.tanya) hasil.butir.push(butirKosong(satu, 'TANYA', 'paket yang sama ada pada beberapa baris'))
  golongkanPaket(ganda.pakai, dunia, putusan, hasil)
  hasil.hilang = cariHilang(baris, milik, dunia, putusan)
  hasil.tanyaSub = susunTanyaSub(hasil.butir)
  hasil.butir.sort((a, b) => a.baris.urut - b.baris.urut)
  return hasil
}

/** Questions without an answer that is among their choices. */
export const belumDijawab = ({ pertanyaan }: Pick<GolonganRup, 'pertanyaan'>, putusan: Putusan): PertanyaanRup[] =>
  pertanyaan.filter(({ kunci, pilihan, pilihUnit }) => { const jawab = putusan[kunci]; return jawab === undefined || (pilihUnit !== true && !pilihan.some(({ nilai: satu }) => satu === jawab)) })
