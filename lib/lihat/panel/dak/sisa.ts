import { rupiahSingkat } from '@/lib/dasar/format/angka'
import { awalBesar, bilanganKata } from '@/lib/dasar/format/kalimat'
import { tanggal as tulisTanggal } from '@/lib/dasar/format/tanggal'
import { rasio } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { jumlah } from '@/lib/realisasi/rupiah'
import { persen, tanggal, teks, uang } from '../sel'
import type { DefinisiPanel } from '../types'
import { hrefAlokasi, jumlahTakBerkontrak, type DataDak } from './data'
import { namaAlokasi, rinciAlokasi } from './nama'

/** What no contract asks for: lost by what was never begun, named apart from what papers put at risk. */
export const panelSisa: DefinisiPanel<DataDak> = {
  kunci: 'dak-tanpa-kontrak',
  susun: ({ alokasi, hari, kueri }) => {
    const tercatat = alokasi.filter(({ keadaan }) => keadaan.ndk !== null)
    if (tercatat.length === 0) return null
    const daftar = tercatat.flatMap(({ alokasi: satu, keadaan, takBerkontrak }) => (takBerkontrak === null || takBerkontrak === 0n || keadaan.ndk === null ? [] : [{ satu, ndk: keadaan.ndk, sisa: takBerkontrak }]))
      .sort((a, b) => (a.sisa === b.sisa ? a.satu.id - b.satu.id : a.sisa > b.sisa ? -1 : 1))
    const belum = alokasi.length - tercatat.length
    return {
      kunci: 'dak-tanpa-kontrak',
      judul: daftar.length === 0 ? 'Kontrak yang dicatat meminta seluruh alokasinya' : `${rupiahSingkat(jumlahTakBerkontrak(alokasi))} DAK Fisik tanpa kontrak`,
      bacaan: `Bagian ini tidak salur walau semua surat lengkap, kecuali dikontrakkan dan dicatat sebelum tenggat tahap I. Pada tahap II dan III jumlah ini terpisah dari rupiah yang terancam.${belum === 0 ? '' : ` ${awalBesar(bilanganKata(belum))} alokasi belum mencatat daftar kontraknya dan tidak ikut di sini.`}`,
      tabel: {
        caption: `Alokasi dikurangi nilai daftar kontrak menurut catatan s.d. ${tulisTanggal(hari)}, sisa terbesar dahulu`,
        kolom: [
          { kunci: 'nama', nama: 'Alokasi' },
          { kunci: 'sisa', nama: 'Tanpa kontrak', satuan: 'Rp', angka: true },
          { kunci: 'ndk', nama: 'Kontrak', satuan: 'Rp', angka: true, lebar: true },
          { kunci: 'pagu', nama: 'Alokasi', satuan: 'Rp', angka: true, lebar: true },
          { kunci: 'bagian', nama: 'Tanpa kontrak', satuan: '% alokasi', angka: true },
          { kunci: 'per', nama: 'Menurut catatan s.d.', rinci: true },
        ],
        baris: daftar.map(({ satu, ndk, sisa }) => ({
          kunci: String(satu.id), href: hrefAlokasi({ kueri, hari }, satu.id),
          sel: { nama: teks(namaAlokasi(satu), rinciAlokasi(satu)), sisa: uang(sisa), ndk: uang(ndk), pagu: uang(satu.pagu), bagian: persen(rasio(sisa, satu.pagu, '')), per: tanggal(hari) },
        })),
        ...(daftar.length === 0 ? {} : { jumlah: { kunci: 'jumlah', sel: { nama: teks('Jumlah'), sisa: uang(jumlah(daftar.map(({ sisa }) => sisa))) } } }),
      },
      bagan: { jenis: 'batang', nilai: 'sisa' },
      rumus: [RUMUS.dakSisa],
      kosong: { judul: 'Tidak ada sisa tanpa kontrak' },
    }
  },
}
