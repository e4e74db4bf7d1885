import { bilangan as tulis, rupiahSingkat } from '@/lib/dasar/format/angka'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import { RUMUS } from '@/lib/realisasi/rumus'
import { jumlah } from '@/lib/realisasi/rupiah'
import { bilangan, teks, uang } from '../sel'
import type { BarisTabel, DefinisiPanel } from '../types'
import { BELUM, hrefKecamatan, LINTAS, type DataPeta } from './data'
import type { PaketTempat } from '@/lib/lihat/peta/types'

/** Packages and their contracts by kecamatan, the most rupiah first. */
export const panelPaketTempat: DefinisiPanel<DataPeta> = {
  kunci: 'peta-paket',
  susun: ({ paket, kecamatan, tahun, bulan, kueri }) => {
    if (kecamatan.length === 0 || paket.length === 0) return null
    const nama = new Map(kecamatan.map(({ id, nama: satu }) => [id, satu]))
    const urut = [...paket].filter(({ jumlah: banyak }) => banyak > 0).sort((a, b) => Number(!nama.has(a.kecamatanId)) - Number(!nama.has(b.kecamatanId)) || Number(a.kecamatanId <= 0) - Number(b.kecamatanId <= 0) || (a.kontrak === b.kontrak ? b.jumlah - a.jumlah || a.kecamatanId - b.kecamatanId : a.kontrak > b.kontrak ? -1 : 1))
    // one that is over has no tile, no name here and no page
    const [pertama] = urut.filter(({ kecamatanId }) => nama.has(kecamatanId))
    const kritis = paket.reduce((n, satu) => n + satu.kritis, 0)
    const baris = (satu: PaketTempat): BarisTabel => ({
      kunci: String(satu.kecamatanId), ...(nama.has(satu.kecamatanId) ? { href: hrefKecamatan(kueri, satu.kecamatanId) } : {}), ...(satu === pertama ? { utama: true } : {}),
      sel: { nama: teks(satu.kecamatanId === LINTAS ? 'Lintas kecamatan' : satu.kecamatanId === BELUM ? 'Belum ditempatkan' : nama.get(satu.kecamatanId) ?? 'Kecamatan yang sudah berakhir'), paket: bilangan(satu.jumlah), berkontrak: bilangan(satu.berkontrak), kontrak: uang(satu.kontrak), kritis: bilangan(satu.kritis) },
    })
    const total = (nilai: (satu: PaketTempat) => number): number => paket.reduce((n, satu) => n + nilai(satu), 0)
    return {
      kunci: 'peta-paket',
      judul: pertama === undefined ? 'Belum ada paket yang ditempatkan di satu kecamatan' : `Nilai kontrak terbesar di ${nama.get(pertama.kecamatanId) ?? ''}: ${rupiahSingkat(pertama.kontrak)} dalam ${tulis(pertama.berkontrak)} kontrak`,
      bacaan: kritis === 0 ? 'Tidak ada kontrak yang dicatat kritis; yang belum dapat dinilai tidak dihitung kritis.' : `${tulis(kritis)} kontrak kritis seluruhnya.`,
      tabel: {
        caption: `Paket menurut kecamatan ${sampaiBulan(tahun, bulan)}, nilai kontrak terbesar dahulu`,
        kolom: [{ kunci: 'nama', nama: 'Kecamatan' }, { kunci: 'kontrak', nama: 'Nilai kontrak', satuan: 'Rp miliar', angka: true, miliar: true }, { kunci: 'berkontrak', nama: 'Berkontrak', angka: true }, { kunci: 'paket', nama: 'Paket berjalan', angka: true }, { kunci: 'kritis', nama: 'Kontrak kritis', angka: true }],
        baris: urut.map(baris),
        jumlah: { kunci: 'jumlah', sel: { nama: teks('Jumlah'), paket: bilangan(total((satu) => satu.jumlah)), berkontrak: bilangan(total((satu) => satu.berkontrak)), kontrak: uang(jumlah(paket.map(({ kontrak }) => kontrak))), kritis: bilangan(kritis) } },
      },
      bagan: { jenis: 'batang', nilai: 'kontrak' },
      rumus: [RUMUS.kontrakKritis],
      kosong: { judul: 'Belum ada paket tahun ini' },
    }
  },
}
