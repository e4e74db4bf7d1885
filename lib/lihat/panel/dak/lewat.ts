import { rupiahSingkat } from '@/lib/dasar/format/angka'
import { awalBesar } from '@/lib/dasar/format/kalimat'
import { tanggal as tulisTanggal } from '@/lib/dasar/format/tanggal'
import { NAMA_TAHAP_DAK } from '@/lib/lapor/dak/constants'
import { RUMUS } from '@/lib/realisasi/rumus'
import { jumlah } from '@/lib/realisasi/rupiah'
import { tanggal, teks, uang } from '../sel'
import type { DefinisiPanel } from '../types'
import { hrefAlokasi, lewat, type DataDak } from './data'
import { namaAlokasi, rinciAlokasi, syaratKata } from './nama'

/** What lapsed by the records: a deadline passed and not all was shown. Where it was merely not written down, that is said. */
export const panelLewat: DefinisiPanel<DataDak> = {
  kunci: 'dak-lewat',
  susun: ({ alokasi, hari, kueri }) => {
    const daftar = lewat(alokasi)
    if (daftar.length === 0) return null
    const pasti = daftar.filter(({ gerbang }) => gerbang.syarat.some(({ jawab }) => jawab === 'tidak'))
    const total = jumlah(daftar.map(({ gerbang }) => gerbang.hangus))
    return {
      kunci: 'dak-lewat',
      judul: `${rupiahSingkat(total)} DAK Fisik lewat tenggat tanpa bukti lengkap`,
      bacaan: `${rupiahSingkat(jumlah(pasti.map(({ gerbang }) => gerbang.hangus)))} menurut catatan memang tidak lengkap; selebihnya ada syarat yang tidak dicatat sampai tenggatnya. Bila ternyata lengkap, catat dengan tanggal suratnya.`,
      tabel: {
        caption: `Gerbang yang lewat tenggat menurut catatan s.d. ${tulisTanggal(hari)}, rupiah terbesar dahulu`,
        kolom: [
          { kunci: 'nama', nama: 'Alokasi' }, { kunci: 'rupiah', nama: 'Lewat tenggat', satuan: 'Rp', angka: true }, { kunci: 'tahap', nama: 'Tahap', lebar: true }, { kunci: 'tenggat', nama: 'Tenggat', lebar: true },
          { kunci: 'tidak', nama: 'Tidak terpenuhi', lebar: true }, { kunci: 'tanya', nama: 'Tidak dicatat', lebar: true }, { kunci: 'per', nama: 'Menurut catatan s.d.', rinci: true },
        ],
        baris: daftar.map(({ satu, gerbang }) => ({
          kunci: `${satu.alokasi.id}-${gerbang.tahap}`, href: hrefAlokasi({ kueri, hari }, satu.alokasi.id), utama: true,
          sel: {
            nama: teks(namaAlokasi(satu.alokasi), rinciAlokasi(satu.alokasi)), rupiah: uang(gerbang.hangus), tahap: teks(awalBesar(NAMA_TAHAP_DAK[gerbang.tahap])), tenggat: tanggal(gerbang.tenggat),
            tidak: teks(syaratKata(gerbang, 'tidak')), tanya: teks(syaratKata(gerbang, 'tanya')), per: tanggal(hari),
          },
        })),
        jumlah: { kunci: 'jumlah', sel: { nama: teks('Jumlah'), rupiah: uang(total) } },
      },
      rumus: [RUMUS.dakRisiko],
    }
  },
}
