import { bilangan as tulis, rupiahSingkat } from '@/lib/dasar/format/angka'
import { tanggal as tulisTanggal } from '@/lib/dasar/format/tanggal'
import { NAMA_JENIS } from '@/lib/lapor/pengadaan/constants'
import type { PaketKini } from '@/lib/lihat/pengadaan/types'
import { JENIS_PENGADAAN } from '@/lib/realisasi/pengadaan/tahap'
import { kewajiban, paketSelesai } from '@/lib/realisasi/pengadaan/kewajiban'
import { RUMUS } from '@/lib/realisasi/rumus'
import { jumlah, sen, type Sen } from '@/lib/realisasi/rupiah'
import { bilangan, tanggal, tanpa, teks, uang } from '../sel'
import type { DefinisiPanel, Sel } from '../types'
import type { DataLkpj } from './data'

const berlaku = (paket: readonly PaketKini[]): PaketKini[] => paket.filter(({ status }) => status === 'AKTIF')
const jumlahDari = (paket: readonly PaketKini[], ambil: (satu: PaketKini) => Sen): Sen => jumlah(paket.map(ambil))

const selPaket = (paket: readonly PaketKini[]): Record<string, Sel> => ({
  banyak: bilangan(paket.length), pagu: uang(jumlahDari(paket, (satu) => satu.pagu)), kontrak: paket.every(({ kontrak }) => kontrak === null) ? tanpa('belum dicatat') : uang(jumlahDari(paket, ({ kontrak }) => kontrak?.nilai ?? sen(0n))),
  dibayar: uang(jumlahDari(paket, (satu) => satu.dibayar)), selesai: bilangan(paket.filter(paketSelesai).length),
})

/** Packages of the year by kind: how many, how much, how many finished. */
export const panelLkpjPaket: DefinisiPanel<DataLkpj> = {
  kunci: 'lkpj-paket',
  susun: ({ tahun, hari, paket }) => {
    const semua = berlaku(paket)
    const selesai = semua.filter(paketSelesai).length
    return {
      kunci: 'lkpj-paket',
      judul: semua.length === 0 ? `Paket apa saja yang dilaksanakan ${tahun}?` : `${tulis(selesai)} dari ${tulis(semua.length)} paket selesai; ${semua.every(({ kontrak }) => kontrak === null) ? 'belum ada kontrak yang dicatat' : `dibayar ${rupiahSingkat(jumlahDari(semua, (satu) => satu.dibayar))} dari kontrak ${rupiahSingkat(jumlahDari(semua, ({ kontrak }) => kontrak?.nilai ?? sen(0n)))}`}`,
      tabel: {
        caption: `Paket pengadaan menurut jenis per ${tulisTanggal(hari)}, tanpa yang dibatalkan atau tidak dilaksanakan`,
        kolom: [
          { kunci: 'nama', nama: 'Jenis pengadaan' }, { kunci: 'banyak', nama: 'Paket', angka: true }, { kunci: 'pagu', nama: 'Pagu paket', satuan: 'Rp', angka: true, lebar: true },
          { kunci: 'kontrak', nama: 'Nilai kontrak', satuan: 'Rp', angka: true, lebar: true }, { kunci: 'dibayar', nama: 'Dibayar', satuan: 'Rp', angka: true }, { kunci: 'selesai', nama: 'Selesai', satuan: 'paket', angka: true },
        ],
        baris: JENIS_PENGADAAN.flatMap((jenis) => {
          const isi = semua.filter((satu) => satu.jenis === jenis)
          return isi.length === 0 ? [] : [{ kunci: jenis.toLowerCase().replaceAll('_', '-'), sel: { nama: teks(NAMA_JENIS[jenis]), ...selPaket(isi) } }]
        }),
        ...(semua.length === 0 ? {} : { jumlah: { kunci: 'jumlah', sel: { nama: teks('Jumlah'), ...selPaket(semua) } } }),
      },
      rumus: [],
      kosong: { judul: `Belum ada paket ${tahun}` },
    }
  },
}

/** Contracts that were not paid in full at the cut-off: what the next year may owe. */
export const panelLkpjKewajiban: DefinisiPanel<DataLkpj> = {
  kunci: 'lkpj-kewajiban',
  susun: ({ tahun, hari, paket, kueri }) => {
    const daftar = kewajiban(paket)
    const total = jumlah(daftar.map(({ sisa }) => sisa))
    return {
      kunci: 'lkpj-kewajiban',
      judul: daftar.length === 0 ? `Kontrak mana yang belum lunas pada akhir ${tahun}?` : `${tulis(daftar.length)} kontrak belum lunas, sisanya ${rupiahSingkat(total)}`,
      bacaan: 'Nilai kontrak dengan adendumnya dikurangi pembayaran yang dicatat. Bukan pengakuan utang: pekerjaan yang belum diterima belum menjadi utang.',
      tabel: {
        caption: `Kontrak yang belum lunas per ${tulisTanggal(hari)}, sisa terbesar dahulu`, tampil: 10,
        kolom: [
          { kunci: 'nama', nama: 'Paket' }, { kunci: 'unit', nama: 'Unit' }, { kunci: 'kontrak', nama: 'Nilai kontrak', satuan: 'Rp', angka: true, lebar: true }, { kunci: 'dibayar', nama: 'Dibayar', satuan: 'Rp', angka: true, lebar: true },
          { kunci: 'sisa', nama: 'Belum dibayar', satuan: 'Rp', angka: true }, { kunci: 'sifat', nama: 'Kontrak', lebar: true }, { kunci: 'selesai', nama: 'Berakhir', lebar: true },
        ],
        baris: daftar.map(({ paket: satu, kontrak, sisa }) => ({
          kunci: String(satu.id), href: `/pengadaan/${satu.id}?${kueri}`,
          sel: { nama: teks(satu.nama, kontrak.nomor), unit: teks(satu.unit), kontrak: uang(kontrak.nilai), dibayar: uang(satu.dibayar), sisa: uang(sisa), sifat: teks(satu.putus ? 'putus' : kontrak.tahunJamak ? 'tahun jamak' : paketSelesai(satu) ? 'sudah diserahterimakan' : 'belum selesai'), selesai: tanggal(kontrak.selesai) },
        })),
        ...(daftar.length === 0 ? {} : { jumlah: { kunci: 'jumlah', sel: { nama: teks('Jumlah'), sisa: uang(total) } } }),
      },
      rumus: [RUMUS.kewajibanKontrak],
      // without a contract nothing was paid off
      kosong: { judul: paket.some(({ kontrak }) => kontrak !== null) ? 'Semua kontrak yang dicatat sudah lunas' : `Belum ada kontrak ${tahun} yang dicatat` },
    }
  },
}
