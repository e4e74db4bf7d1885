import { bilangan as tulis, persen as tulisPersen, rupiahSingkat } from '@/lib/dasar/format/angka'
import { kelengkapanRup } from '@/lib/realisasi/pengadaan/rup'
import { RUMUS } from '@/lib/realisasi/rumus'
import { jumlah, kurangi, NOL, sen, type Sen } from '@/lib/realisasi/rupiah'
import { bilangan, persen, tanpa, teks, uang } from '../sel'
import type { BarisTabel, DefinisiPanel } from '../types'
import { diumumkan, hrefDaftar, type DataPengadaan } from './data'

interface Banding { unitId: string; nama: string; pagu: Sen; pengadaan: Sen; penyedia: Sen; swakelola: Sen; paket: number }
const TAMPIL = 5

const selBanding = ({ pagu, pengadaan, penyedia, swakelola, paket }: Omit<Banding, 'unitId' | 'nama'>): BarisTabel['sel'] => {
  const rup = sen(penyedia + swakelola)
  return {
    pagu: uang(pagu), nonPengadaan: uang(kurangi(pagu, pengadaan)), pengadaan: uang(pengadaan), penyedia: uang(penyedia), swakelola: uang(swakelola),
    belum: uang(kurangi(pengadaan, rup)), lengkap: paket === 0 ? tanpa('belum ada paket') : persen(kelengkapanRup(rup, pengadaan)), paket: bilangan(paket),
  }
}

/** What is to be procured by the DPA against what is announced in the RUP, per unit: the largest shortfall first. */
export const panelRup: DefinisiPanel<DataPengadaan> = {
  kunci: 'pengadaan-rup',
  susun: ({ paket, pengadaan, seluruh, kueri }) => {
    const umum = diumumkan(paket)
    // packages may be announced before their unit has any figure of the APBD: their money stands in no row of the position
    const ada = new Set(seluruh.map(({ posisi }) => posisi.kunci))
    const luar = [...new Map(umum.filter(({ unitId }) => !ada.has(String(unitId))).map(({ unitId, unit }) => [String(unitId), { kunci: String(unitId), nama: unit, pagu: NOL }])).values()]
    const daftar = [...seluruh.map(({ posisi }) => posisi), ...luar].flatMap((posisi): Banding[] => {
      const milik = umum.filter(({ unitId }) => String(unitId) === posisi.kunci)
      const [sk, py] = [milik.filter(({ metode }) => metode === 'SWAKELOLA'), milik.filter(({ metode }) => metode !== 'SWAKELOLA')]
      const proc = pengadaan.find((satu) => satu.posisi.kunci === posisi.kunci)?.posisi.pagu ?? sen(0n)
      return proc === 0n && milik.length === 0 ? [] : [{ unitId: posisi.kunci, nama: posisi.nama, pagu: posisi.pagu, pengadaan: proc, penyedia: jumlah(py.map((p) => p.pagu)), swakelola: jumlah(sk.map((p) => p.pagu)), paket: milik.length }]
    })
    const kurang = (b: Banding): bigint => b.pengadaan - b.penyedia - b.swakelola
    daftar.sort((a, b) => (kurang(a) === kurang(b) ? Number(a.unitId) - Number(b.unitId) : kurang(a) > kurang(b) ? -1 : 1))
    const total = { pagu: jumlah(daftar.map((b) => b.pagu)), pengadaan: jumlah(daftar.map((b) => b.pengadaan)), penyedia: jumlah(daftar.map((b) => b.penyedia)), swakelola: jumlah(daftar.map((b) => b.swakelola)), paket: umum.length }
    const kosong = daftar.filter((b) => b.paket === 0).length
    const lebih = daftar.filter((b) => kurang(b) < 0n)
    return {
      kunci: 'pengadaan-rup',
      judul: umum.length === 0 ? 'Berapa belanja pengadaan yang sudah diumumkan di RUP?' : `RUP memuat ${tulisPersen(kelengkapanRup(sen(total.penyedia + total.swakelola), total.pengadaan))} dari belanja pengadaan ${rupiahSingkat(total.pengadaan)}`,
      bacaan: `${lebih.length === 0 ? '' : `${tulis(lebih.length)} unit mengumumkan ${rupiahSingkat(jumlah(lebih.map((b) => sen(-kurang(b)))))} lebih dari belanja pengadaannya (bernilai minus). `}${daftar.length === 0 ? 'Belum ada unit dengan belanja pengadaan' : kosong === 0 ? 'Semua unit dengan belanja pengadaan mencatat paket RUP' : `${tulis(kosong)} unit dengan belanja pengadaan belum mencatat satu pun paket RUP di sini`}. Yang dibandingkan: barang dan jasa serta belanja modal; belanja lain dikeluarkan (lihat rumus).`,
      tabel: {
        caption: 'Belanja pengadaan pada DPA dibandingkan dengan RUP per unit, kekurangan terbesar dahulu',
        tampil: TAMPIL,
        kolom: [
          { kunci: 'nama', nama: 'Unit' },
          { kunci: 'belum', nama: 'Belum di RUP', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'lengkap', nama: 'Kelengkapan', satuan: '%', angka: true },
          { kunci: 'pengadaan', nama: 'Belanja pengadaan', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'paket', nama: 'Paket RUP', angka: true, lebar: true },
          { kunci: 'penyedia', nama: 'RUP penyedia', satuan: 'Rp', angka: true, rinci: true },
          { kunci: 'swakelola', nama: 'RUP swakelola', satuan: 'Rp', angka: true, rinci: true },
          { kunci: 'pagu', nama: 'Pagu', satuan: 'Rp', angka: true, rinci: true },
          { kunci: 'nonPengadaan', nama: 'Pagu non-pengadaan', satuan: 'Rp', angka: true, rinci: true },
        ],
        baris: daftar.map((b) => ({ kunci: b.unitId, href: hrefDaftar(kueri, `unit=${b.unitId}`), sel: { nama: teks(b.nama), ...selBanding(b) } })),
        ...(daftar.length === 0 ? {} : { jumlah: { kunci: 'jumlah', utama: true, sel: { nama: teks('Jumlah'), ...selBanding(total) } } }),
      },
      bagan: { jenis: 'batang', nilai: 'belum' },
      rumus: [RUMUS.kelengkapanRup],
      kosong: { judul: 'Belum ada belanja pengadaan', isi: 'Pagu barang dan jasa atau belanja modal belum dientri untuk tahun ini.' },
    }
  },
}
