import { randomUUID } from 'node:crypto'
import type { BukuTulis, LembarTulis, SelTulis } from '@/lib/dasar/buku/types'
import { bulanTahun, waktuWib } from '@/lib/dasar/format/tanggal'
import { deretCatatan, nilaiCatatan } from '../catatan'
import { NAMA_LEMBAR } from '../constants'
import { tulisKunci } from '../kunci'
import { susunPetunjuk } from './petunjuk'
import { susunIsian } from './isian'
import { susunBarisBaru, susunKode } from './baris-baru'
import { susunKas } from './kas'
import { susunKendala, susunPilihan } from './kendala'
import { susunTarget } from './target'
import type { KunciTemplat, LembarTemplat } from '../types'
import { nilaiSemua } from '../utils'

const susunKunci = (kunci: KunciTemplat, rahasia: string): LembarTulis => ({
  nama: NAMA_LEMBAR.kunci,
  kolom: [{ lebar: 20 }],
  sangatTersembunyi: true,
  dilindungi: true,
  baris: tulisKunci(kunci, rahasia).map((isi): SelTulis[] => [{ isi }]),
})

/** The workbook of one unit and month, for this person: what she may change is open, the rest is locked. */
export function susunTemplat(lembar: LembarTemplat, rahasia: string, kini: Date, id: string = randomUUID()): BukuTulis {
  const { isian, unit, periode, apbd, kas, hak, pengguna } = lembar
  const kunci: KunciTemplat = {
    v: 1, id, unitId: unit.id, unitNama: unit.nama, tahun: periode.tahun, bulan: periode.bulan,
    apbdVersiId: apbd?.id ?? null, kasVersiId: kas?.id ?? null, dibuat: kini.toISOString(), baris: nilaiSemua(isian), target: true,
    kendala: lembar.kendala.map((satu) => [satu.id, deretCatatan(nilaiCatatan(satu))]),
  }
  const versi = `Pagu menurut ${apbd?.nama ?? 'APBD (belum ada versi)'}, anggaran kas menurut ${kas?.nama ?? 'anggaran kas (belum ada versi)'}.`
  const keterangan = `Diunduh ${waktuWib(kini)} oleh ${pengguna.nama}. ${versi} Isi hanya sel kuning; cara mengisi ada di lembar ${NAMA_LEMBAR.petunjuk}.`
  return {
    judul: `${unit.namaSingkat}, ${bulanTahun(periode.tahun, periode.bulan)}`,
    lembar: [
      susunIsian(lembar, keterangan), susunKas(lembar, keterangan), susunTarget(lembar, keterangan), susunBarisBaru(lembar, keterangan), susunKendala(lembar, keterangan), susunPilihan(lembar), susunKode(lembar),
      susunPetunjuk(lembar, hak), susunKunci(kunci, rahasia),
    ].filter((satu) => satu !== null),
  }
}

/** "templat-setda-2023-07.xlsx": letters and digits only, so that every system keeps it. */
export function namaBerkas({ unit, periode }: Pick<LembarTemplat, 'unit' | 'periode'>): string {
  const singkat = unit.namaSingkat.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || `unit-${unit.id}`
  return `templat-${singkat}-${periode.tahun}-${String(periode.bulan).padStart(2, '0')}.xlsx`
}
