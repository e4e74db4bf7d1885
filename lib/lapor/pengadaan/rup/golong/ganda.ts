import { bilangan, rupiah } from '@/lib/dasar/format/angka'
import { hurufAngka, namaSama } from '@/lib/lapor/impor/padanan/utils'
import { jumlah, senFromText, senToText, type Sen } from '@/lib/realisasi/rupiah'
import type { BarisRup } from '../types'
import { kelompokkan } from './kelompok'
import type { PertanyaanRup, Putusan } from './types'

/** A row with its unit known. */
export interface BarisUnit {
  baris: BarisRup
  unitId: number
}

export interface HasilGanda {
  /** one row a package */
  pakai: BarisUnit[]
  lewat: { baris: BarisRup; sebab: string }[]
  tanya: { baris: BarisRup; kunci: string }[]
  pertanyaan: PertanyaanRup[]
}

export const paguBaris = ({ pagu }: BarisRup): Sen => senFromText(pagu ?? '0')
const kunci = ({ baris: { kodeRup, nama, subKode }, unitId }: BarisUnit): string => (kodeRup === null ? `n:${unitId}|${subKode}|${hurufAngka(nama)}` : `k:${kodeRup}`)
/** All that a row says, without where it stands. */
const isi = ({ baris, unitId }: BarisUnit): string => JSON.stringify([{ ...baris, urut: 0, nomor: 0, lembar: '', catatan: [] }, unitId])

function tanya(k: string, daftar: readonly BarisUnit[]): PertanyaanRup {
  const [pertama] = daftar
  const total = jumlah(daftar.map(({ baris }) => paguBaris(baris)))
  const satuNama = daftar.every(({ baris, unitId }) => namaSama(baris.nama, pertama?.baris.nama ?? '') && unitId === pertama?.unitId)
  return {
    kunci: `ganda:${k}`, judul: pertama?.baris.kodeRup ? `Kode RUP ${pertama.baris.kodeRup} ada pada ${bilangan(daftar.length)} baris yang isinya berbeda` : `Paket "${pertama?.baris.nama ?? ''}" ada pada ${bilangan(daftar.length)} baris`,
    uraian: 'Satu paket dihitung satu kali. Sebelum dijawab, tidak satu pun dari baris itu dipakai.', baris: daftar.length, nilai: senToText(total),
    pilihan: [
      ...daftar.slice(0, 20).map(({ baris }) => ({ nilai: String(baris.urut), nama: `Pakai baris ${bilangan(baris.nomor)}: ${baris.nama.slice(0, 80)}, ${rupiah(paguBaris(baris))}` })),
      ...(satuNama ? [{ nilai: 'jumlah', nama: 'Jumlahkan: satu paket yang dibayar dari beberapa mata anggaran', akibat: `Pagu paket menjadi ${rupiah(total)}` }] : []),
    ],
  }
}

/** The rows of one package as one: equal ones count once; several with other contents are asked, one of them taken or their sum. */
export function satukanGanda(semua: readonly BarisUnit[], putusan: Putusan): HasilGanda {
  const hasil: HasilGanda = { pakai: [], lewat: [], tanya: [], pertanyaan: [] }
  for (const [k, daftar] of kelompokkan(semua, kunci)) {
    const unik = [...new Map([...daftar].reverse().map((satu) => [isi(satu), satu])).values()].reverse()
    for (const { baris } of daftar.filter((satu) => !unik.includes(satu))) hasil.lewat.push({ baris, sebab: 'baris kembar, dihitung sekali' })
    const [pertama, ...lain] = unik
    if (pertama === undefined) continue
    if (lain.length === 0) {
      hasil.pakai.push(pertama)
      continue
    }
    const pertanyaan = tanya(k, unik)
    hasil.pertanyaan.push(pertanyaan)
    const jawab = putusan[pertanyaan.kunci]
    const terpilih = unik.find(({ baris }) => String(baris.urut) === jawab)
    if (jawab === 'jumlah' && pertanyaan.pilihan.some(({ nilai }) => nilai === 'jumlah')) {
      const satuSub = unik.every(({ baris }) => baris.subKode === pertama.baris.subKode && baris.subNama === pertama.baris.subNama)
      hasil.pakai.push({ unitId: pertama.unitId, baris: { ...pertama.baris, pagu: pertanyaan.nilai, ...(satuSub ? {} : { subKode: '', subNama: '' }) } })
      for (const { baris } of lain) hasil.lewat.push({ baris, sebab: `dijumlahkan ke baris ${bilangan(pertama.baris.nomor)}` })
    } else if (terpilih) {
      hasil.pakai.push(terpilih)
      for (const { baris } of unik) if (baris !== terpilih.baris) hasil.lewat.push({ baris, sebab: 'baris lain dari paket yang sama, menurut jawaban' })
    } else for (const { baris } of unik) hasil.tanya.push({ baris, kunci: pertanyaan.kunci })
  }
  return hasil
}
