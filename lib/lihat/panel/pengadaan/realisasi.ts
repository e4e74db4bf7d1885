import { bilangan as tulis, rupiahSingkat } from '@/lib/dasar/format/angka'
import { awalBesar, bilanganKata } from '@/lib/dasar/format/kalimat'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import type { Capaian } from '@/lib/realisasi/capaian'
import { jumlah, kurangi, sen, type Sen } from '@/lib/realisasi/rupiah'
import { bilangan, tanpa, teks, uang } from '../sel'
import { hrefSub } from '../tautan'
import type { DefinisiPanel } from '../types'
import type { DataPengadaan } from './data'

const TAMPIL = 5
const besar = (nilai: bigint): bigint => (nilai < 0n ? -nilai : nilai)

/** The realisasi of a sub-kegiatan as its month is reported; what was entered of a month that is not handed in is no measure of payments that go on. */
function realisasiLapor(capaian: Capaian | undefined): { nilai: Sen | null; kata: string } {
  return capaian?.melapor === false ? { nilai: null, kata: 'belum lapor' } : { nilai: capaian?.posisi.realisasi ?? null, kata: 'belum dientri' }
}

interface Banding { id: number; unitId: number; unit: string; nama: string; paket: number; dibayar: Sen; realisasi: Sen | null; kata: string; beda: Sen | null }

/** Payments on packages with a contract against the realisasi of their sub-kegiatan (procured jenis belanja only). */
export const panelRealisasi: DefinisiPanel<DataPengadaan> = {
  kunci: 'pengadaan-realisasi',
  susun: ({ paket, pengadaanSub, tahun, bulan, kueri }) => {
    const bayar = paket.filter(({ kontrak, dibayar }) => kontrak !== null || dibayar > 0n)
    if (bayar.length === 0) return null
    const tanpaSub = bayar.filter(({ sub }) => sub === null)
    const capaianSub = new Map(pengadaanSub.map((satu) => [satu.posisi.kunci, satu]))
    const kelompok = new Map<number, Banding>()
    for (const { sub, unit, unitId, dibayar } of bayar) {
      if (sub === null) continue
      const ada = kelompok.get(sub.id)
      const { nilai: realisasi, kata } = realisasiLapor(capaianSub.get(String(sub.id)))
      const jumlahBayar = sen((ada?.dibayar ?? 0n) + dibayar)
      kelompok.set(sub.id, { id: sub.id, unitId, unit, nama: sub.nama, paket: (ada?.paket ?? 0) + 1, dibayar: jumlahBayar, realisasi, kata, beda: realisasi === null ? null : kurangi(jumlahBayar, realisasi) })
    }
    const daftar = [...kelompok.values()].sort((a, b) => Number(besar(b.beda ?? 0n) - besar(a.beda ?? 0n)) || a.id - b.id)
    const lebih = daftar.filter(({ beda }) => beda !== null && beda > 0n)
    const terbanding = daftar.filter(({ beda }) => beda !== null)
    const dibayar = jumlah(terbanding.map((satu) => satu.dibayar))
    const luar = tanpaSub.length === 0 ? '' : ` ${tulis(tanpaSub.length)} paket berkontrak, ${rupiahSingkat(jumlah(tanpaSub.map((satu) => satu.dibayar)))} dibayar, belum ditautkan ke sub-kegiatan dan tidak ikut dibandingkan.`
    return {
      kunci: 'pengadaan-realisasi',
      judul: terbanding.length === 0 && daftar.length > 0 ? 'Pembayaran paket belum dapat dibandingkan: realisasi sub-kegiatannya belum dilaporkan'
        : lebih.length === 0 ? `Pembayaran paket ${rupiahSingkat(dibayar)} tidak melebihi realisasi sub-kegiatannya${terbanding.length < daftar.length ? ` yang dapat dibandingkan (${tulis(terbanding.length)} dari ${tulis(daftar.length)})` : ''}` : `${awalBesar(bilanganKata(lebih.length))} sub-kegiatan mencatat pembayaran paket ${rupiahSingkat(jumlah(lebih.flatMap(({ beda }) => (beda === null ? [] : [beda]))))} lebih besar daripada realisasinya`,
      bacaan: `Pembayaran yang lebih kecil dapat wajar: belanja di luar paket ikut dalam realisasi. Yang lebih besar tidak: SP2D belum dientri, atau paket ditautkan ke sub-kegiatan yang keliru.${luar}`,
      tabel: {
        caption: `Pembayaran paket dibandingkan dengan realisasi barang, jasa, dan modal sub-kegiatan ${sampaiBulan(tahun, bulan)}, beda terbesar dahulu`,
        tampil: TAMPIL,
        kolom: [
          { kunci: 'nama', nama: 'Sub-kegiatan' },
          { kunci: 'dibayar', nama: 'Dibayar pada paket', satuan: 'Rp', angka: true },
          { kunci: 'realisasi', nama: 'Realisasi', satuan: 'Rp', angka: true },
          { kunci: 'beda', nama: 'Dibayar − realisasi', satuan: 'Rp', angka: true },
          { kunci: 'paket', nama: 'Paket', angka: true, lebar: true },
        ],
        baris: daftar.map((satu) => ({
          kunci: String(satu.id), href: hrefSub(kueri, satu.unitId, satu.id), utama: lebih.includes(satu),
          sel: { nama: teks(satu.nama, satu.unit), dibayar: uang(satu.dibayar), realisasi: satu.realisasi === null ? tanpa(satu.kata) : uang(satu.realisasi), beda: uang(satu.beda), paket: bilangan(satu.paket) },
        })),
      },
      rumus: [],
      kosong: { judul: 'Belum ada paket berkontrak yang ditautkan ke sub-kegiatan' },
    }
  },
}
