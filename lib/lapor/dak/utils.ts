import type { SerapSumber } from '@/lib/posisi/types'
import { gerbang, gerbangBerikut } from '@/lib/realisasi/dak/gerbang'
import { bulanSelesai } from '@/lib/realisasi/hari'
import { keadaanPada } from '@/lib/realisasi/dak/keadaan'
import { takBerkontrak } from '@/lib/realisasi/dak/sisa'
import { jumlah } from '@/lib/realisasi/rupiah'
import type { AlokasiDakTercatat, DakHari, DakKini, DakTahun, Masa, SumberDakKini } from './types'

type BulanSerap = SerapSumber['bulan']

const berdiri = ({ mulai, ditarik }: Masa, hari: string): boolean => (mulai === null || mulai <= hari) && (ditarik === null || ditarik > hari)
/** Allocations that stand on a day: of one that was made anew only one counts. */
export const berlakuPada = (alokasi: readonly AlokasiDakTercatat[], hari: string): AlokasiDakTercatat[] =>
  alokasi.filter((satu) => berdiri(satu, hari))

/** How many other allocations of its source stand on a day, whoever answers for them. */
const banyakLain = ({ sumberLain }: AlokasiDakTercatat, hari: string): number => sumberLain.filter((satu) => berdiri(satu, hari)).length

/** Whether what was spent can decide a gate on that day: only behind the first payment of a stepwise allocation. */
export const perluSerap = ({ aturan, alokasi }: DakTahun, hari: string): boolean =>
  aturan !== null && berlakuPada(alokasi, hari).some(({ mekanisme, catatan }) =>
    mekanisme === 'BERTAHAP' && catatan.some(({ jenis, nilai, tanggal }) => jenis === 'SALUR' && nilai !== null && tanggal <= hari))

/** The last month that is over and told of; null: none. */
function serapKini(bulan: BulanSerap, sampai: number): SumberDakKini['serap'] {
  const ada = bulan.findLast((satu) => satu.bulan <= sampai && satu.realisasi !== null)
  return ada === undefined || ada.realisasi === null ? null : { bulan: ada.bulan, nilai: ada.realisasi }
}

function kini(alokasi: AlokasiDakTercatat, { aturan }: DakTahun, hari: string, bulan: BulanSerap, bersama: boolean): DakKini {
  // of several allocations that one source pays for only the sum is known: nothing is proven of one of them
  const serap = new Map(bersama ? [] : bulan.map((satu) => [satu.bulan, satu.realisasi] as const))
  const isi = { mekanisme: alokasi.mekanisme, pagu: alokasi.pagu, catatan: alokasi.catatan, serap }
  const keadaan = keadaanPada(isi, { tahun: alokasi.tahun }, hari)
  const daftar = aturan === null ? [] : gerbang(aturan, isi, hari)
  return { alokasi, keadaan, gerbang: daftar, berikut: gerbangBerikut(daftar), takBerkontrak: takBerkontrak(alokasi.pagu, keadaan.ndk), bersama }
}

function perSumber(daftar: readonly DakKini[], bulan: BulanSerap, sampai: number, hari: string): SumberDakKini | null {
  const [pertama] = daftar
  if (!pertama) return null
  const salur = daftar.flatMap(({ keadaan }) => (keadaan.jumlahSalur === null ? [] : [keadaan.jumlahSalur]))
  return {
    sumberDana: pertama.alokasi.sumberDana, alokasi: daftar.map(({ alokasi }) => alokasi.id), unitLain: banyakLain(pertama.alokasi, hari) > daftar.length - 1,
    pagu: jumlah(daftar.map(({ alokasi }) => alokasi.pagu)),
    paguApbd: bulan.find((satu) => satu.bulan === Math.max(1, sampai))?.pagu ?? null,
    salur: salur.length === 0 ? null : jumlah(salur), serap: serapKini(bulan, sampai), bulanSelesai: sampai,
  }
}

/** Everything that is known of DAK Fisik on a day: each allocation with its gates, and what was spent of each source of funds. */
export function hitungDak(dak: DakTahun, serap: readonly SerapSumber[], tahun: number, hari: string): DakHari {
  const sampai = bulanSelesai(tahun, hari)
  const berlaku = berlakuPada(dak.alokasi, hari)
  const bulanDari = (id: number): BulanSerap => serap.find(({ sumberDanaId }) => sumberDanaId === id)?.bulan ?? []
  const alokasi = berlaku.map((satu) => kini(satu, dak, hari, bulanDari(satu.sumberDana.id), banyakLain(satu, hari) > 0))
  const sumber = [...new Set(berlaku.map(({ sumberDana }) => sumberDana.id))].flatMap((id) => perSumber(alokasi.filter((satu) => satu.alokasi.sumberDana.id === id), bulanDari(id), sampai, hari) ?? [])
  return { hari, aturan: dak.aturan, alokasi, sumber }
}
