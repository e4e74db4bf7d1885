import { bilangan } from '@/lib/dasar/format/angka'
import { tanpa, teks } from '../sel'
import type { DefinisiPanel } from '../types'
import type { DataLkpj } from './data'

/** What stood in the way in the year and what was done about it: once each, the open ones first. */
export const panelLkpjKendala: DefinisiPanel<DataLkpj> = {
  kunci: 'lkpj-kendala',
  susun: ({ tahun, kendala, kueri }) => {
    const terbuka = kendala.filter(({ status }) => status === 'TERBUKA')
    return {
      kunci: 'lkpj-kendala',
      judul: kendala.length === 0 ? `Apa yang menghambat pelaksanaan ${tahun}?` : `${bilangan(kendala.length)} permasalahan dicatat unit, ${terbuka.length === 0 ? 'semuanya selesai' : `${bilangan(terbuka.length)} belum selesai`}`,
      tabel: {
        caption: `Permasalahan dan upaya penyelesaian ${tahun}, yang belum selesai dahulu`, tampil: 10,
        kolom: [{ kunci: 'nama', nama: 'Permasalahan' }, { kunci: 'unit', nama: 'Unit' }, { kunci: 'kategori', nama: 'Sebab', lebar: true }, { kunci: 'rencana', nama: 'Upaya penyelesaian', lebar: true }, { kunci: 'keadaan', nama: 'Keadaan' }, { kunci: 'sub', nama: 'Sub-kegiatan', rinci: true }],
        baris: [...terbuka, ...kendala.filter(({ status }) => status === 'SELESAI')].map((satu) => ({
          kunci: String(satu.asalId), href: `/kendala/${satu.asalId}?${kueri}`, utama: satu.status === 'TERBUKA',
          sel: {
            nama: teks(satu.uraian), unit: teks(satu.unit), kategori: teks(satu.kategori), rencana: satu.penyelesaian !== null ? teks(satu.penyelesaian) : satu.rencana === null ? tanpa('belum ada') : teks(satu.rencana),
            keadaan: teks(satu.status === 'SELESAI' ? 'selesai' : 'belum selesai'), sub: satu.sub === null ? tanpa('seluruh unit') : teks(satu.sub),
          },
        })),
      },
      rumus: [],
      kosong: { judul: 'Tidak ada permasalahan yang dicatat' },
    }
  },
}
