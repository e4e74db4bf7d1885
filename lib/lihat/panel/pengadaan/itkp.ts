import { persen as tulisPersen } from '@/lib/dasar/format/angka'
import { kelengkapanRup } from '@/lib/realisasi/pengadaan/rup'
import { sampaiTahap } from '@/lib/realisasi/pengadaan/tahap'
import { rasio, type Rasio } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { jumlah, sen, type Sen } from '@/lib/realisasi/rupiah'
import type { PaketKini } from '@/lib/lihat/pengadaan/types'
import { persen, teks, uang } from '../sel'
import type { DefinisiPanel } from '../types'
import { berjalan, type DataPengadaan } from './data'

const pagu = (daftar: readonly PaketKini[]): Sen => jumlah(daftar.map((satu) => satu.pagu))
const TENDER: readonly string[] = ['TENDER', 'TENDER_CEPAT', 'SELEKSI']
const NON_TENDER: readonly string[] = ['PENGADAAN_LANGSUNG', 'PENUNJUKAN_LANGSUNG', 'DIKECUALIKAN']

/** The parts of the ITKP that the packages here can say something about. Not the index: LKPP computes that from its own systems. */
export const panelItkp: DefinisiPanel<DataPengadaan> = {
  kunci: 'pengadaan-itkp',
  susun: ({ paket, pengadaan }) => {
    const jalan = berjalan(paket)
    if (jalan.length === 0) return null
    const rup = pagu(jalan.filter(({ kodeRup, kedudukan }) => kodeRup !== null && kedudukan.tahap !== 'BELUM_RUP'))
    const penyedia = jalan.filter(({ metode }) => metode !== 'SWAKELOLA')
    const kontrak = penyedia.filter((satu) => satu.kontrak !== null)
    const tender = penyedia.filter(({ metode }) => TENDER.includes(metode))
    const non = penyedia.filter(({ metode }) => NON_TENDER.includes(metode))
    const basis = jumlah(pengadaan.map(({ posisi }) => posisi.pagu))
    const bagian = (atas: Sen, bawah: Sen, alasan: string): Rasio => rasio(atas, bawah, alasan)
    const nilaiKontrak = (daftar: readonly PaketKini[]): Sen => jumlah(daftar.flatMap((satu) => (satu.kontrak ? [satu.kontrak.nilai] : [])))
    const butir: [kunci: string, nama: string, rinci: string, atas: Sen, bawah: Sen, nilai: Rasio][] = [
      ['rup', 'Pengumuman RUP', 'pagu paket di RUP ÷ belanja pengadaan', rup, basis, kelengkapanRup(rup, basis)],
      ['tender', 'E-tendering', 'pagu paket tender yang sudah tayang ÷ pagu paket tender', pagu(tender.filter(({ kedudukan }) => sampaiTahap(kedudukan.tahap, 'PEMILIHAN'))), pagu(tender), bagian(pagu(tender.filter(({ kedudukan }) => sampaiTahap(kedudukan.tahap, 'PEMILIHAN'))), pagu(tender), 'Tidak ada paket tender')],
      ['epurchasing', 'E-purchasing', 'nilai kontrak e-purchasing ÷ nilai kontrak penyedia', nilaiKontrak(kontrak.filter(({ metode }) => metode === 'E_PURCHASING')), nilaiKontrak(kontrak), bagian(nilaiKontrak(kontrak.filter(({ metode }) => metode === 'E_PURCHASING')), nilaiKontrak(kontrak), 'Belum ada kontrak')],
      ['non', 'Non-tender tercatat', 'pagu paket non-tender yang kontraknya dicatat ÷ pagu paket non-tender', pagu(non.filter((satu) => satu.kontrak !== null)), pagu(non), bagian(pagu(non.filter((satu) => satu.kontrak !== null)), pagu(non), 'Tidak ada paket non-tender')],
    ]
    return {
      kunci: 'pengadaan-itkp',
      judul: `Bagian ITKP yang dapat dihitung di sini: RUP ${tulisPersen(butir[0]?.[5] ?? rasio(0n, 1n, ''))}`,
      bacaan: 'Bukan nilai ITKP: indeksnya dihitung LKPP dari SiRUP, SPSE, dan katalog. E-kontrak tidak dihitung, karena pencatatan di SPSE tidak dapat dibuktikan dari sini.',
      tabel: {
        caption: 'Bagian ITKP yang dapat dihitung dari paket yang dicatat',
        kolom: [
          { kunci: 'nama', nama: 'Bagian' },
          { kunci: 'nilai', nama: 'Capaian', satuan: '%', angka: true },
          { kunci: 'atas', nama: 'Tercatat', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'bawah', nama: 'Dari', satuan: 'Rp miliar', angka: true, miliar: true },
        ],
        baris: butir.map(([kunci, nama, rinci, atas, bawah, nilai], i) => ({ kunci, utama: i === 0, sel: { nama: teks(nama, rinci), nilai: persen(nilai), atas: uang(sen(atas)), bawah: uang(sen(bawah)) } })),
      },
      bagan: { jenis: 'batang', nilai: 'nilai' },
      rumus: [RUMUS.kelengkapanRup],
    }
  },
}
