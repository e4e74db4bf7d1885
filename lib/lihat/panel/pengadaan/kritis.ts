import { bilangan as tulis, rupiahSingkat } from '@/lib/dasar/format/angka'
import { awalBesar, bilanganKata } from '@/lib/dasar/format/kalimat'
import { namaBulan, tanggal } from '@/lib/dasar/format/tanggal'
import { rasio, tiada, type Rasio } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { jumlah } from '@/lib/realisasi/rupiah'
import { persen, poin, teks, uang } from '../sel'
import type { DefinisiPanel } from '../types'
import { hrefPaket, type DataPengadaan } from './data'
import { NAMA_PERISTIWA } from './nama'

const fisik = (ratusan: number | null): Rasio => (ratusan === null ? tiada('Belum diisi') : rasio(BigInt(ratusan), 10_000n, ''))

/** Contracts that lag behind their curve beyond the limit, most rupiah first, and what was done about each. */
export const panelKritis: DefinisiPanel<DataPengadaan> = {
  kunci: 'pengadaan-kritis',
  susun: ({ paket, bulan, kueri }) => {
    const dinilai = paket.filter(({ kritis }) => kritis !== null)
    if (dinilai.length === 0) return null
    const gagal = dinilai.filter(({ kritis }) => kritis?.kritis === null).length
    const daftar = dinilai.flatMap((satu) => (satu.kritis?.kritis === true && satu.kontrak ? [{ satu, nilai: satu.kontrak.nilai, terlambat: satu.kritis.terlambat, aturan: satu.kritis.aturan }] : []))
      .sort((a, b) => (a.nilai === b.nilai ? a.satu.id - b.satu.id : a.nilai > b.nilai ? -1 : 1))
    const tanpaRapat = daftar.filter(({ satu }) => satu.peristiwa === null).length
    const total = jumlah(daftar.map(({ nilai }) => nilai))
    const tertinggal = gagal === 0 ? '' : ` ${tulis(gagal)} kontrak lain tidak dapat dinilai karena jadwal atau realisasi fisiknya belum diisi.`
    return {
      kunci: 'pengadaan-kritis',
      judul: daftar.length === 0 ? `Tidak ada kontrak kritis di antara ${tulis(dinilai.length - gagal)} kontrak yang dapat dinilai` : `${awalBesar(bilanganKata(daftar.length))} kontrak kritis senilai ${rupiahSingkat(total)}`,
      bacaan: `${daftar.length === 0 ? `Dinilai ${tulis(dinilai.length - gagal)} kontrak berjalan.` : tanpaRapat === 0 ? 'Semuanya sudah ditangani dengan rapat, peringatan, atau uji coba.' : `${awalBesar(bilanganKata(tanpaRapat))} belum mencatat rapat pembuktian atau peringatan.`}${tertinggal}`,
      tabel: {
        caption: 'Kontrak kritis, nilai terbesar dahulu',
        kolom: [
          { kunci: 'nama', nama: 'Paket' },
          { kunci: 'nilai', nama: 'Nilai kontrak', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'rencana', nama: 'Rencana fisik', satuan: '%', angka: true },
          { kunci: 'realisasi', nama: 'Realisasi fisik', satuan: '%', angka: true },
          { kunci: 'deviasi', nama: 'Deviasi', satuan: 'poin', angka: true },
          { kunci: 'per', nama: 'Nilai bulan', lebar: true },
          { kunci: 'penanganan', nama: 'Penanganan terakhir' },
          { kunci: 'penyedia', nama: 'Penyedia', lebar: true },
          { kunci: 'aturan', nama: 'Kriteria', rinci: true },
        ],
        baris: daftar.map(({ satu, nilai, terlambat, aturan }) => ({
          kunci: String(satu.id), href: hrefPaket(kueri, satu.id), utama: true,
          sel: {
            nama: teks(satu.nama, satu.unit), nilai: uang(nilai), rencana: persen(fisik(satu.fisik?.rencana ?? null)), realisasi: persen(fisik(satu.fisik?.realisasi ?? null)),
            deviasi: poin(rasio(BigInt(-terlambat), 10_000n, '')),
            per: teks(`${namaBulan(satu.fisik?.bulan ?? bulan)}${(satu.fisik?.bulan ?? bulan) < bulan ? ' (bulan ini belum diisi)' : ''}`),
            penanganan: satu.peristiwa ? teks(`${NAMA_PERISTIWA[satu.peristiwa.peristiwa] ?? ''}, ${tanggal(satu.peristiwa.tanggal)}`) : teks('belum ada'),
            penyedia: teks(satu.kontrak?.penyedia ?? ''), aturan: teks(`Kriteria ${aturan}`),
          },
        })),
        ...(daftar.length === 0 ? {} : { jumlah: { kunci: 'jumlah', sel: { nama: teks('Jumlah'), nilai: uang(total) } } }),
      },
      rumus: [RUMUS.kontrakKritis],
      kosong: { judul: 'Tidak ada kontrak kritis' , ...(gagal === 0 ? {} : { isi: tertinggal.trim() }) },
    }
  },
}
