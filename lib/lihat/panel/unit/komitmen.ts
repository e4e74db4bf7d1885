import { rupiahSingkat } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { namaTriwulan } from '@/lib/dasar/format/triwulan'
import type { JanjiBulan } from '@/lib/lapor/tindak-lanjut/types'
import type { Capaian } from '@/lib/realisasi/capaian'
import { gantiKomitmen, KATA_KOMITMEN, kurangKomitmen, nilaiKomitmen, RUMUS_KOMITMEN, type Ganti } from '@/lib/realisasi/rakor/komitmen'
import type { Sen } from '@/lib/realisasi/rupiah'
import { tanpa, teks, uang } from '../sel'
import type { BarisTabel, DefinisiPanel, Panel } from '../types'
import type { DataPanelUnit } from './data'

const CARA = { DIGANTI: 'diganti komitmen', DILEPAS: 'dilepas pada', BERAKHIR: 'dinilai menurut' } as const
/** Why a promise is judged no more, in words. */
export const kataGanti = (diganti: Ganti): string => `${CARA[diganti.cara]} ${namaTriwulan(diganti)}`

/** Cumulative realisasi by the end of a month; null: not reported. */
const realisasiBulan = (perBulan: readonly Capaian[], bulan: number): Sen | null => {
  const milik = perBulan[bulan - 1]
  return milik?.melapor ? milik.posisi.realisasi : null
}

function baris(janji: JanjiBulan & { diganti: Ganti | null }, realisasi: Sen | null): BarisTabel {
  const { diganti } = janji
  return {
    kunci: `${janji.rapatId}-${janji.bulan}`, href: `/rakor/${janji.rapatId}/tindak-lanjut/${janji.unitId}`,
    sel: {
      nama: teks(`s.d. ${namaBulan(janji.bulan)}`, `komitmen ${namaTriwulan(janji)}`), target: uang(janji.target), realisasi: realisasi === null ? tanpa('belum lapor') : uang(realisasi),
      kurang: diganti !== null ? tanpa('tidak dinilai') : realisasi === null ? tanpa(KATA_KOMITMEN.BELUM) : uang(kurangKomitmen(janji.target, realisasi)),
      hasil: diganti === null ? teks(KATA_KOMITMEN[nilaiKomitmen(janji.target, realisasi)]) : tanpa(kataGanti(diganti)), rapat: teks(namaTriwulan(janji)),
    },
  }
}

function judul(semua: readonly (JanjiBulan & { diganti: Ganti | null })[], realisasi: (bulan: number) => Sen | null): string {
  const janji = semua.filter(({ diganti }) => diganti === null)
  if (janji.length === 0 && semua.length > 0) return 'Komitmen pada rakor ini sudah diganti atau dilepas'
  const terakhir = janji.findLast(({ bulan }) => realisasi(bulan) !== null)
  const akhir = janji.at(-1)
  if (!terakhir) return akhir ? `Komitmen sampai ${namaBulan(akhir.bulan)} ${rupiahSingkat(akhir.target)}, belum dapat dinilai` : 'Apa komitmen unit ini?'
  const kurang = kurangKomitmen(terakhir.target, realisasi(terakhir.bulan))
  return kurang === null ? `Komitmen s.d. ${namaBulan(terakhir.bulan)} ${KATA_KOMITMEN.TERCAPAI}` : `Komitmen s.d. ${namaBulan(terakhir.bulan)} kurang ${rupiahSingkat(kurang)}`
}

/**
 * Promises and what was delivered, the last meeting's first; the title means the last month that was reported. What a later meeting replaced says so and is
 * judged no more.
 * @param semua of the whole year: which one counts is told by all of them
 * @param rapatId only what this meeting was promised
 */
export function susunKomitmen(kunci: string, semua: readonly JanjiBulan[], perBulan: readonly Capaian[], rapatId?: number): Panel | null {
  const janji = gantiKomitmen(semua).filter((satu) => rapatId === undefined || satu.rapatId === rapatId)
  const akhir = janji.at(-1)
  if (!akhir) return null
  const realisasi = (bulan: number): Sen | null => realisasiBulan(perBulan, bulan)
  const milik = janji.filter(({ rapatId }) => rapatId === akhir.rapatId)
  return {
    kunci,
    judul: judul(milik, realisasi),
    bacaan: `Dicatat pada rakor ${namaTriwulan(akhir)}; target kumulatif sampai akhir bulan.`,
    tabel: {
      caption: 'Komitmen realisasi dan yang terealisasi, rakor terakhir dahulu', tampil: 9,
      kolom: [
        { kunci: 'nama', nama: 'Bulan' }, { kunci: 'target', nama: 'Komitmen', satuan: 'Rp', angka: true }, { kunci: 'realisasi', nama: 'Realisasi', satuan: 'Rp', angka: true },
        { kunci: 'kurang', nama: 'Kurang', satuan: 'Rp', angka: true, lebar: true }, { kunci: 'hasil', nama: 'Hasil' }, { kunci: 'rapat', nama: 'Rakor', rinci: true },
      ],
      baris: [...milik, ...janji.filter(({ rapatId }) => rapatId !== akhir.rapatId)].map((satu) => baris(satu, realisasi(satu.bulan))),
    },
    rumus: [RUMUS_KOMITMEN],
  }
}

/** What the unit promised meetings this year, and whether it was met. */
export const panelKomitmenUnit: DefinisiPanel<DataPanelUnit> = {
  kunci: 'unit-komitmen',
  susun: ({ tindak: { janji }, perBulan }) => susunKomitmen('unit-komitmen', janji, perBulan),
}
