import { salahSatuan, tanyaPecahan } from '@/lib/dasar/format/satuan'
import { tanggal as tulisHari } from '@/lib/dasar/format/tanggal'
import { bacaTanggal } from '@/lib/dasar/format/tanggal-baca'
import { periksaNilai, type NilaiBaru } from '../catatan/periksa'
import { bacaNilai } from '../schema-isian'
import { tulisDeret } from '../utils'
import type { DeretRinci, NilaiTercatat } from '../types'
import type { BarisLembar, BarisRencana, Jawaban, LembarIndikator, RencanaIndikator } from './types'
import { polos } from './urai'

export interface Acuan {
  /** series that the reader may write */
  deret: readonly DeretRinci[]
  wilayah: readonly { id: number; kode: string; nama: string }[]
  hariIni: string
}

const sebut = ({ nama, caraUkur }: Pick<DeretRinci, 'nama' | 'caraUkur'>): string => `${nama} (${caraUkur})`
const ringkas = (deret: readonly DeretRinci[]) => deret.map((satu) => ({ id: satu.id, nama: sebut(satu) }))

/** The series of a row: by its code or name, and its way of measuring where it says one. Two that fit are asked about, never guessed. */
function cariDeret({ indikator, caraUkur, nomor }: BarisLembar, { deret }: Acuan, jawaban: Jawaban): DeretRinci | 'lepas' | Pick<Extract<BarisRencana, { keadaan: 'TANYA' }>, 'pesan' | 'pilihan'> {
  const jawab = jawaban[`baris.${nomor}`]
  if (jawab === 'lepas') return 'lepas'
  const dijawab = deret.find(({ id }) => String(id) === jawab)
  if (dijawab) return dijawab
  const nama = deret.filter((satu) => polos(satu.kode) === polos(indikator) || polos(satu.nama) === polos(indikator))
  const cocok = caraUkur === '' ? nama : nama.filter((satu) => polos(satu.caraUkur) === polos(caraUkur))
  if (cocok.length === 1 && cocok[0]) return cocok[0]
  if (nama.length === 0) return { pesan: `“${indikator.slice(0, 60)}” tidak ada di antara deret yang dapat Anda tulis.`, pilihan: ringkas(deret) }
  if (cocok.length === 0) return { pesan: `Cara ukur “${caraUkur.slice(0, 60)}” tidak ada pada indikator ini.`, pilihan: ringkas(nama) }
  return { pesan: 'Beberapa cara ukur cocok; barisnya tidak menyebut yang mana.', pilihan: ringkas(cocok) }
}

/** A row's value; a text: why there is none. */
function isiBaris(baris: BarisLembar, { wilayah }: Acuan, jawaban: Jawaban): NilaiBaru | string {
  if (!/^\d{4}$/.test(baris.tahun)) return `Tahun “${baris.tahun.slice(0, 40)}” tidak terbaca. Tulis empat angka.`
  const nilai = bacaNilai(baris.nilai)
  if (!nilai.ok) return nilai.pesan
  const hari = (isi: string): string | null | undefined => (isi === '' ? null : bacaTanggal(isi) ?? undefined)
  const [tanggal, terbit] = [hari(baris.tanggal), hari(baris.terbit)]
  if (tanggal === undefined) return `“${baris.tanggal.slice(0, 40)}” bukan tanggal. Tulis seperti 31/12/2023, atau kosongkan bila sumber tidak menyebutnya.`
  if (terbit === undefined) return `“${baris.terbit.slice(0, 40)}” bukan tanggal terbit. Tulis seperti 31/12/2023.`
  if (baris.sumber.length < 3) return 'Sumber belum diisi.'
  if (baris.sumber.length > 500) return 'Sumber paling panjang 500 huruf.'
  const tempat = baris.wilayah === '' ? null : wilayah.filter(({ kode, nama }) => kode === baris.wilayah || polos(nama) === polos(baris.wilayah) || polos(nama) === polos(`kec ${baris.wilayah}`))
  if (tempat !== null && tempat.length !== 1) return `Wilayah “${baris.wilayah.slice(0, 60)}” ${tempat.length === 0 ? 'tidak dikenal' : 'tidak tunggal'}. Tulis kodenya, misalnya 18.04.04.`
  const tahun = Number(baris.tahun)
  if (tahun < 1990 || tahun > 2100) return 'Tahun antara 1990 dan 2100.'
  return {
    tahun, tanggal, terbit, waktu: baris.waktu.length >= 2 ? baris.waktu.slice(0, 120) : tanggal === null ? `tahun ${tahun}` : tulisHari(tanggal), wilayahId: tempat?.[0]?.id ?? null, ratusan: nilai.ratusan, sumber: baris.sumber,
    jawaban: (jawaban[`kata.${baris.nomor}`] ?? '').trim().length >= 5 ? (jawaban[`kata.${baris.nomor}`] ?? '').trim().slice(0, 500) : null,
  }
}

/** A value of this sheet, as the next rows find it. */
const sementara = (nilai: NilaiBaru, nomor: number): NilaiTercatat => ({ ...nilai, id: -nomor, wilayah: null, gantiId: null, alasan: null, oleh: '', pada: '' })

/** What each row of a sheet would do. Pure; rows are held against those above them too. */
export function rencanakan({ baris, asing, ditolak }: LembarIndikator, acuan: Acuan, jawaban: Jawaban): RencanaIndikator {
  const tambahan = new Map<number, NilaiTercatat[]>()
  const putuskan = (satu: BarisLembar): BarisRencana => {
    const dasar = { nomor: satu.nomor, nama: [satu.indikator, satu.caraUkur, satu.tahun].filter((kata) => kata !== '').join(', ').slice(0, 200) }
    const deret = cariDeret(satu, acuan, jawaban)
    if (deret === 'lepas') return { ...dasar, keadaan: 'LEPAS' }
    if (!('kode' in deret)) return { ...dasar, keadaan: 'TANYA', tanya: 'deret', ...deret }
    const nilai = isiBaris(satu, acuan, jawaban)
    if (typeof nilai === 'string') return { ...dasar, keadaan: 'SALAH', pesan: nilai }
    const lainSatuan = salahSatuan(satu.nilai, deret.satuan)
    if (lainSatuan !== null) return { ...dasar, keadaan: 'SALAH', pesan: lainSatuan }
    const putusan = periksaNilai(nilai, { deret: { ...deret, nilai: [...deret.nilai, ...(tambahan.get(deret.id) ?? [])] }, hariIni: acuan.hariIni })
    if (putusan.macam === 'sama') return { ...dasar, keadaan: 'SAMA', deret: sebut(deret) }
    // the sign is the answer, and it belongs into the sheet: what stands so already was answered when it was written
    const pecahan = tanyaPecahan(satu.nilai, deret.satuan)
    if (putusan.macam === 'salah' || pecahan !== null) return { ...dasar, keadaan: 'SALAH', pesan: putusan.macam === 'salah' ? putusan.pesan : pecahan ?? '' }
    if (putusan.macam === 'tanya') return { ...dasar, keadaan: 'TANYA', tanya: 'kata', pesan: putusan.pesan, pilihan: [] }
    tambahan.set(deret.id, [...(tambahan.get(deret.id) ?? []), sementara(nilai, satu.nomor)])
    return { ...dasar, keadaan: 'BARU', deretId: deret.id, deret: sebut(deret), tulis: `${tulisDeret(nilai.ratusan, deret.satuan)}, ${nilai.waktu}`, nilai }
  }
  return { baris: ditolak === null ? baris.map(putuskan) : [], asing, ditolak }
}

export const hitung = ({ baris }: RencanaIndikator): Record<BarisRencana['keadaan'], number> => {
  const hasil = { BARU: 0, SAMA: 0, TANYA: 0, SALAH: 0, LEPAS: 0 }
  for (const { keadaan } of baris) hasil[keadaan] += 1
  return hasil
}
