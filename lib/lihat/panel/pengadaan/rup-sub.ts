import { bilangan as tulis, rupiahSingkat } from '@/lib/dasar/format/angka'
import { kelengkapanRup } from '@/lib/realisasi/pengadaan/rup'
import { RUMUS } from '@/lib/realisasi/rumus'
import { jumlah, kurangi, NOL, sen, type Sen } from '@/lib/realisasi/rupiah'
import { bilangan, persen, tanpa, teks, uang } from '../sel'
import { hrefSub } from '../tautan'
import type { BarisTabel, DefinisiPanel } from '../types'
import { diumumkan, hrefDaftar, type DataPengadaan } from './data'

const TAMPIL = 5
const besar = (nilai: bigint): bigint => (nilai < 0n ? -nilai : nilai)

interface Banding { id: string; unitId: number; unit: string; nama: string; pengadaan: Sen; rup: Sen; paket: number }
const beda = ({ pengadaan, rup }: Pick<Banding, 'pengadaan' | 'rup'>): Sen => kurangi(pengadaan, rup)

const sel = (b: Pick<Banding, 'pengadaan' | 'rup' | 'paket'>): BarisTabel['sel'] => ({
  belum: uang(beda(b)), lengkap: b.paket === 0 ? tanpa('belum ada paket') : persen(kelengkapanRup(b.rup, b.pengadaan)), pengadaan: uang(b.pengadaan), rup: uang(b.rup), paket: bilangan(b.paket),
})

/** Every sub-kegiatan with money to be procured, or with announced packages. */
function susunBanding({ paket, pengadaanSub, tempatSub }: DataPengadaan): Banding[] {
  const rup = new Map<number, { nilai: Sen; paket: number }>()
  for (const { sub, pagu } of diumumkan(paket)) {
    if (sub === null) continue
    const ada = rup.get(sub.id)
    rup.set(sub.id, { nilai: sen((ada?.nilai ?? 0n) + pagu), paket: (ada?.paket ?? 0) + 1 })
  }
  const pagu = new Map(pengadaanSub.map(({ posisi }) => [Number(posisi.kunci), posisi.pagu]))
  return [...new Set([...pagu.keys(), ...rup.keys()])].flatMap((id): Banding[] => {
    const tempat = tempatSub.get(id)
    return tempat === undefined ? [] : [{ id: String(id), ...tempat, pengadaan: pagu.get(id) ?? NOL, rup: rup.get(id)?.nilai ?? NOL, paket: rup.get(id)?.paket ?? 0 }]
  })
}

/** The same comparison per sub-kegiatan, both ways: money to be procured that no announced package names, and packages beyond the money. */
export const panelRupSub: DefinisiPanel<DataPengadaan> = {
  kunci: 'pengadaan-rup-sub',
  susun: (data) => {
    const semua = susunBanding(data)
    if (semua.length === 0) return null
    const daftar = semua.filter((b) => beda(b) !== 0n).sort((a, b) => Number(besar(beda(b)) - besar(beda(a))) || Number(a.id) - Number(b.id))
    const kosong = daftar.filter(({ paket }) => paket === 0)
    const lebih = daftar.filter((b) => beda(b) < 0n)
    const lepas = diumumkan(data.paket).filter(({ sub }) => sub === null)
    const total = { pengadaan: jumlah(daftar.map((b) => b.pengadaan)), rup: jumlah(daftar.map((b) => b.rup)), paket: daftar.reduce((n, { paket }) => n + paket, 0) }
    return {
      kunci: 'pengadaan-rup-sub',
      judul: kosong.length === 0 ? `Semua sub-kegiatan dengan belanja pengadaan memiliki paket RUP; ${tulis(lebih.length)} melebihi dananya`
        : `${tulis(kosong.length)} sub-kegiatan dengan belanja pengadaan ${rupiahSingkat(jumlah(kosong.map((b) => b.pengadaan)))} belum memiliki paket RUP`,
      bacaan: `${lebih.length === 0 ? 'Tidak ada sub-kegiatan yang RUP-nya melebihi belanja pengadaannya' : `${tulis(lebih.length)} sub-kegiatan mengumumkan ${rupiahSingkat(sen(-jumlah(lebih.map(beda))))} lebih dari belanja pengadaannya (bernilai minus)`}.${lepas.length === 0 ? '' : ` ${tulis(lepas.length)} paket RUP, ${rupiahSingkat(jumlah(lepas.map(({ pagu }) => pagu)))}, belum ditautkan ke sub-kegiatan dan tidak ikut dibandingkan di sini.`}`,
      tabel: {
        caption: 'Belanja pengadaan per sub-kegiatan dibandingkan dengan RUP, beda terbesar dahulu',
        tampil: TAMPIL,
        kolom: [
          { kunci: 'nama', nama: 'Sub-kegiatan' },
          { kunci: 'belum', nama: 'Belum di RUP', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'lengkap', nama: 'Kelengkapan', satuan: '%', angka: true },
          { kunci: 'pengadaan', nama: 'Belanja pengadaan', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'rup', nama: 'RUP', satuan: 'Rp', angka: true, rinci: true },
          { kunci: 'paket', nama: 'Paket RUP', angka: true, lebar: true },
        ],
        baris: daftar.map((b) => ({ kunci: b.id, href: hrefSub(data.kueri, b.unitId, b.id), sel: { nama: teks(b.nama, b.unit), ...sel(b) } })),
        ...(daftar.length === 0 ? {} : { jumlah: { kunci: 'jumlah', utama: true, sel: { nama: teks('Jumlah yang berbeda'), ...sel(total) } } }),
      },
      bagan: { jenis: 'batang', nilai: 'belum' },
      rumus: [RUMUS.kelengkapanRup],
      kosong: { judul: 'Belanja pengadaan setiap sub-kegiatan sama dengan RUP-nya' },
      ...(lepas.length === 0 ? {} : { lanjut: { nama: `${tulis(lepas.length)} paket belum ditautkan`, href: hrefDaftar(data.kueri, 'tanda=tanpa-sub') } }),
    }
  },
}
